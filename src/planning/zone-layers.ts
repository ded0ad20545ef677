import {
  histogramEntries,
  layerBins,
  type SpreadLayer,
  serversFrom,
} from '../coverage/layer-histogram.ts';
import { lowerEdge } from '../coverage/log-bins.ts';
import { log10 } from '../units/elementary.ts';

/**
 * Values that 5, 25, 50, 75 and 95 % of an area lie below; null for a power or a ratio where so
 * much of the area receives nothing.
 */
export type AreaPercentiles = Readonly<Record<(typeof percentiles)[number], number | null>>;

const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** Numbers of servers that are told apart. */
const serverCounts = ['0', '1', '2', '3', '4+'] as const;

/** How a zone's area is spread over what one terminal receives there. */
export interface ZoneLayers {
  /** SS-RSRP and SS-SINR of the best server. */
  readonly rsrpDbm: AreaPercentiles;
  readonly sinrDb: AreaPercentiles;
  /** Rates of one terminal alone in its cell; 0 where nothing is received. */
  readonly downlinkMbps: AreaPercentiles;
  readonly uplinkMbps: AreaPercentiles;
  /** Cells near enough to attach to and strong enough for the lowest service. */
  readonly servers: {
    /** Over the zone's area. */
    readonly mean: number;
    /** Shares of the area by number of servers. */
    readonly percent: Readonly<Record<(typeof serverCounts)[number], number>>;
  };
}

/** Puts the histogram of one zone, among those of all, into figures. */
export function zoneLayers(histograms: Float64Array, zone: number): ZoneLayers {
  const histogram = histograms.subarray(zone * histogramEntries, (zone + 1) * histogramEntries);
  return {
    rsrpDbm: percentilesOf(histogram, 'rsrpDbm'),
    sinrDb: percentilesOf(histogram, 'sinrDb'),
    downlinkMbps: percentilesOf(histogram, 'downlinkMbps'),
    uplinkMbps: percentilesOf(histogram, 'uplinkMbps'),
    servers: serverShares(histogram.subarray(serversFrom)),
  };
}

function percentilesOf(histogram: Float64Array, layer: SpreadLayer): AreaPercentiles {
  const { from, bins } = layerBins[layer];
  const areas = histogram.subarray(from, from + bins.count);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const inDecibels = layer === 'rsrpDbm' || layer === 'sinrDb';
  const edge = (bin: number) => {
    const value = lowerEdge(bins, bin);
    return inDecibels ? 10 * log10(value) : value;
  };
  const valueAt = (percent: number): number | null => {
    const wanted = (total * percent) / 100;
    let below = 0;
    let bin = 0;
    while (bin < bins.count - 1 && below + areas[bin] < wanted) below += areas[bin++];
    if (total === 0 || bin === 0) return inDecibels || total === 0 ? null : 0;
    const share = (wanted - below) / areas[bin];
    return edge(bin) + share * (edge(bin + 1) - edge(bin));
  };
  const entries = percentiles.map((name) => [name, valueAt(Number(name.slice(1)))]);
  return Object.fromEntries(entries) as AreaPercentiles;
}

function serverShares(areas: Float64Array): ZoneLayers['servers'] {
  const total = areas.reduce((sum, area) => sum + area, 0);
  const counted = areas.reduce((sum, area, servers) => sum + area * servers, 0);
  const shareOf = (some: Float64Array) =>
    total > 0 ? (100 * some.reduce((sum, area) => sum + area, 0)) / total : 0;
  const last = serverCounts.length - 1;
  const entries = serverCounts.map((name, servers) => [
    name,
    shareOf(areas.subarray(servers, servers < last ? servers + 1 : areas.length)),
  ]);
  return {
    mean: total > 0 ? counted / total : 0,
    percent: Object.fromEntries(entries) as ZoneLayers['servers']['percent'],
  };
}
