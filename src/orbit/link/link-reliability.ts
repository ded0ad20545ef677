import { locationShare } from '../../radio/location-probability.ts';
import type { BeamRadio, RainClimate, SatelliteUserRadio } from './beam-radio.ts';
import { clearSkyLink, type SatelliteSight } from './clear-sky-link.ts';
import { rainyDownlinkLossDb } from './gain-over-temperature.ts';
import { environmentOf, type NtnEnvironment, ntnShadowing } from './ntn-tables.ts';
import { rainClassesDb, rainShares } from './rain-classes.ts';

/** A link at one elevation with what may weaken it, for any need. */
export interface LinkReliability {
  /** In clear sky at the median place. */
  readonly downlinkDbHz: number;
  readonly uplinkDbHz: number;
  /**
   * Share of time and places, 0 to 1, in which both directions have their C/N₀ in dBHz: shadowing
   * and rain independent of each other, each the same for both directions.
   */
  shareAbove(downlinkNeedDbHz: number, uplinkNeedDbHz: number): number;
}

/**
 * How often a link at one elevation suffices.
 *
 * @param latitudeDeg of the terminal, for the rain
 */
export function linkReliability(
  beam: BeamRadio,
  terminal: SatelliteUserRadio,
  sight: SatelliteSight,
  climate: RainClimate,
  latitudeDeg: number,
  environment: NtnEnvironment = environmentOf(terminal),
): LinkReliability {
  const { downlink, uplink } = clearSkyLink(beam, terminal, sight);
  const { elevationDeg } = sight;
  const path = { ...climate, latitudeDeg, elevationDeg };
  const downlinkFadesDb = rainClassesDb({ ...path, frequencyGhz: beam.downlinkGhz }).map(
    (fadeDb) =>
      fadeDb === Number.POSITIVE_INFINITY ? fadeDb : rainyDownlinkLossDb(terminal, fadeDb),
  );
  const uplinkFadesDb = rainClassesDb({ ...path, frequencyGhz: beam.uplinkGhz });
  const down = ntnShadowing(beam.downlinkGhz, elevationDeg, environment);
  const up = ntnShadowing(beam.uplinkGhz, elevationDeg, environment);
  const sigmaDb = Math.max(down.inSightSigmaDb, up.inSightSigmaDb);
  const hiddenSigmaDb = Math.max(down.hiddenSigmaDb, up.hiddenSigmaDb);
  const clutterDb = Math.max(down.clutterDb, up.clutterDb);
  const hiddenShare = 1 - down.inSightShare;
  const downlinkDbHz = downlink.carrierToNoiseDensityDbHz;
  const uplinkDbHz = uplink.carrierToNoiseDensityDbHz;
  return {
    downlinkDbHz,
    uplinkDbHz,
    shareAbove(downlinkNeedDbHz, uplinkNeedDbHz) {
      const downlinkMarginDb = downlinkDbHz - downlinkNeedDbHz;
      const uplinkMarginDb = uplinkDbHz - uplinkNeedDbHz;
      let share = 0;
      for (let i = 0; i < rainShares.length; i++) {
        const marginDb = Math.min(
          downlinkMarginDb - downlinkFadesDb[i],
          uplinkMarginDb - uplinkFadesDb[i],
        );
        if (marginDb === Number.NEGATIVE_INFINITY) continue;
        const seen = (1 - hiddenShare) * locationShare(marginDb, sigmaDb);
        const hidden =
          hiddenShare > 0 ? hiddenShare * locationShare(marginDb - clutterDb, hiddenSigmaDb) : 0;
        share += rainShares[i] * (seen + hidden);
      }
      return share;
    },
  };
}
