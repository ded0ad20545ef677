import { geodesicBetween } from '../geo/geodesic.ts';
import type { Carrier } from '../network/carrier.ts';
import type { Site } from '../network/site.ts';
import { tddFrame } from '../radio/nr/tdd-pattern.ts';
import { channelOf } from './channel.ts';
import { conditionsOf } from './conditions-of.ts';
import { remoteRiseDb } from './ducting.ts';
import type { Project, Scenario } from './project.ts';

/** Ducts carry a downlink into uplinks no farther than this. [TDD networks of China: 100 to 400 km] */
const farthestKm = 400;

/**
 * What ducts add to the uplink's noise of a site's cells, in dB: the preset of the project's
 * season, where a station of the same TDD channel stands beyond the distance that the guard period
 * protects and within reach of a duct, whichever year it comes in. FDD cells have none.
 */
export function remoteRises(
  project: Pick<Project, 'carriers' | 'conditions' | 'propagation'>,
  { sites, sectors }: Pick<Scenario, 'sites' | 'sectors'>,
): (carrier: Carrier, site: Site) => number {
  const riseDb = remoteRiseDb(conditionsOf(project), project.propagation.timePercent);
  if (riseDb === 0) return () => 0;
  const carriers = new Map(project.carriers.map((carrier) => [carrier.id, carrier]));
  const senders = new Map<string, Set<string>>();
  for (const { siteId, carrierIds } of sectors) {
    for (const id of carrierIds) {
      const carrier = carriers.get(id);
      if (!carrier?.tdd) continue;
      const channel = channelOf(carrier);
      senders.set(channel, (senders.get(channel) ?? new Set()).add(siteId));
    }
  }
  return (carrier, site) => {
    if (!carrier.tdd) return 0;
    const { protectionKm } = tddFrame(carrier.tdd, carrier.subcarrierSpacingKhz);
    const onChannel = senders.get(channelOf(carrier));
    const isExposed = sites.some((other) => {
      if (other.id === site.id || !onChannel?.has(other.id)) return false;
      const km = geodesicBetween(site, other).distanceM / 1000;
      return km > protectionKm && km <= farthestKm;
    });
    return isExposed ? riseDb : 0;
  };
}
