import { speedOfLightMps } from '../../units/constants.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import { log10, power } from '../../units/elementary.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** A parabolic reflector. */
export interface DishAntenna {
  readonly diameterM: number;
  /** Aperture efficiency, 0 to 1. */
  readonly efficiency: number;
  readonly frequencyMhz: number;
}

/** Gain in dBi, η(πD/λ)². */
export function dishGainDbi(dish: DishAntenna): number {
  return decibelsFromRatio(dish.efficiency * (Math.PI * diameterWavelengths(dish)) ** 2);
}

/** Half-power beamwidth in degrees, 70 λ/D: an illumination that tapers to the rim. */
export function dishBeamwidthDeg(dish: Pick<DishAntenna, 'diameterM' | 'frequencyMhz'>): number {
  return 70 / diameterWavelengths(dish);
}

/**
 * A main lobe down to the side-lobe envelope of ITU-R S.465-6, which is drawn for dishes of
 * 2 to 31 GHz. At whole degrees a beam under 2° wide comes out wider than it is; its gain stays.
 */
export function dishAntenna(dish: DishAntenna): AntennaPattern {
  const gainDbi = dishGainDbi(dish);
  const width = dishBeamwidthDeg(dish);
  const envelopeFromDeg = envelopeStartDeg(diameterWavelengths(dish));
  const lossDb = (offDeg: number) => {
    const off = Math.max(Math.abs(offDeg), envelopeFromDeg);
    const envelopeLossDb = Math.max(0, gainDbi - sideLobeEnvelopeDbi(off));
    return parabolicLossDb(offDeg, width, envelopeLossDb);
  };
  return {
    gainDbi,
    horizontalDb: cutOf(lossDb),
    verticalDb: cutOf(lossDb),
    floorDb: Math.max(0, gainDbi - sideLobeEnvelopeDbi(180)),
  };
}

/** Gain in dBi that few side lobes exceed, by angle off the axis in degrees. [S.465-6, recommends 2] */
function sideLobeEnvelopeDbi(offAxisDeg: number): number {
  return offAxisDeg < 48 ? 32 - 25 * log10(offAxisDeg) : -10;
}

/** Angle in degrees from which the envelope holds. [S.465-6, recommends 2] */
function envelopeStartDeg(diameter: number): number {
  return diameter >= 50 ? Math.max(1, 100 / diameter) : Math.max(2, 114 * power(diameter, -1.09));
}

function diameterWavelengths({
  diameterM,
  frequencyMhz,
}: Pick<DishAntenna, 'diameterM' | 'frequencyMhz'>): number {
  return (diameterM * frequencyMhz * 1e6) / speedOfLightMps;
}
