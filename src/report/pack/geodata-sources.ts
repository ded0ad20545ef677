import type { Region } from '../../geo/region.ts';
import type { GeodataSource } from './report-pack.ts';

/** Where the features of a region come from: one entry for all that share kind, source and trust. */
export function geodataSources(region: Region): GeodataSource[] {
  const sources = new Map<string, GeodataSource>();
  for (const { properties } of region.features.values()) {
    const { kind, source, confidence, schematic } = properties;
    const name = JSON.stringify([kind, source, confidence, schematic]);
    const features = (sources.get(name)?.features ?? 0) + 1;
    sources.set(name, { kind, source, confidence, schematic, features });
  }
  return [...sources.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}
