import type { Carrier } from '../network/carrier.ts';

/** Carriers of one band and frequency share a channel, whatever their antennas. */
export function channelOf({ nrBand, downlinkMhz }: Carrier): string {
  return `${nrBand}@${downlinkMhz}`;
}
