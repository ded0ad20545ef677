import { type ListChanges, listChanges, withListChanges } from './list-changes.ts';
import type { Network } from './network.ts';

/** What makes the sites and sectors of one scenario of those of another. */
export interface NetworkChanges {
  sites?: ListChanges<Network['sites'][number]> | undefined;
  /** Beside those of dropped sites, which go with them. */
  sectors?: ListChanges<Network['sectors'][number]> | undefined;
}

/** The changes from one network to another; no fields where they are equal. */
export function networkChanges(from: Network, to: Network): NetworkChanges {
  const sites = listChanges(from.sites, to.sites);
  const sectors = listChanges(sectorsLeft(from, sites.dropped), to.sectors);
  return {
    ...(Object.keys(sites).length > 0 ? { sites } : {}),
    ...(Object.keys(sectors).length > 0 ? { sectors } : {}),
  };
}

/** The network that changes make of another; the changes have to fit it. */
export function withNetworkChanges(from: Network, changes: NetworkChanges): Network {
  const { sites = {}, sectors = {} } = changes;
  return {
    sites: withListChanges(from.sites, sites),
    sectors: withListChanges(sectorsLeft(from, sites.dropped), sectors),
  };
}

/** The sectors of a network without those of some sites. */
export function sectorsLeft(
  { sectors }: Network,
  droppedSites: readonly string[] = [],
): Network['sectors'] {
  const dropped = new Set(droppedSites);
  return dropped.size > 0 ? sectors.filter(({ siteId }) => !dropped.has(siteId)) : sectors;
}
