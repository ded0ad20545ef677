import type { RegionFacts } from '../../src/geo/region.ts';
import type { Bounds } from '../../src/geo/tile-grid.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';

/** Facts of a region made up for a test. */
export function factsOf(scope: Bounds): RegionFacts {
  return {
    version: '1',
    scope,
    climate: jiangsuClimate,
    land: { heightM: 3, clutterHeightM: 10 },
    constantsSources: [],
  };
}
