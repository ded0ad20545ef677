import { tileSide } from '../geo/tile-grid.ts';
import { causeOf, emptyJudgement, type JudgedChannel, judge } from './judgement.ts';
import type { ServerNeeds } from './server-needs.ts';
import { limitingCauses } from './tile-layers.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/** Figures of one tile, one terminal and one year. Areas are in units of 1/1024 m²: whole numbers, so that sums are exact. */
export interface TileFigures {
  /** By zone × service. */
  readonly covered: Float64Array;
  /** By zone × service: areas weighted by the probability that a place has the service. */
  readonly expected: Float64Array;
  /** By zone × service × limiting cause: areas without the service. */
  readonly limited: Float64Array;
  /** By cell of the mask's figure spans, in their order: one bit per service given. */
  readonly given: Uint8Array;
  /** By sample of the tile: one bit per service given. */
  readonly sampleServices: Uint8Array;
}

/** Adds up, by zone and service, the area of the cells that are served. */
export function tileFigures(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): TileFigures {
  const count = needs.services.length;
  const causes = limitingCauses.length;
  const covered = new Float64Array(zoneCount * count);
  const expected = new Float64Array(zoneCount * count);
  const limited = new Float64Array(zoneCount * count * causes);
  const given = new Uint8Array(mask.figureCells);
  const judgement = emptyJudgement(count);
  const run = {
    zones: 0,
    expected: new Float64Array(count),
    byCause: new Float64Array(count * causes),
  };
  let next = 0;
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const area = cellAreas[row];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const cell = row * tileSide + column;
      const bits = mask.bits[cell];
      const onLand = (bits & landBit) !== 0;
      judge(channels, needs, cell, onLand, judgement);
      given[next++] = judgement.given;
      const zones = bits & ~landBit;
      if (zones === 0) continue;
      if (zones !== run.zones) endRun(zones);
      for (let i = 0; i < count; i++) {
        const isGiven = (judgement.given & (1 << i)) !== 0;
        const cause = isGiven ? 0 : causeOf(channels, needs, cell, onLand, i);
        run.byCause[i * causes + cause] += area;
        run.expected[i] += Math.floor(area * judgement.probability[i] + 0.5);
      }
    }
  }
  endRun(0);
  const sampleServices = Uint8Array.from(mask.samples, ({ cell }) => {
    judge(channels, needs, cell, (mask.bits[cell] & landBit) !== 0, judgement);
    return judgement.given;
  });
  return { covered, expected, limited, given, sampleServices };

  /** Adds a run of cells that lie in the same zones to each of them: whole numbers, in any order. */
  function endRun(nextZones: number): void {
    for (let zone = 0, zones = run.zones; zones !== 0; zone++, zones >>= 1) {
      if ((zones & 1) === 0) continue;
      for (let i = 0; i < count; i++) {
        const at = zone * count + i;
        covered[at] += run.byCause[i * causes];
        expected[at] += run.expected[i];
        for (let cause = 1; cause < causes; cause++) {
          limited[at * causes + cause] += run.byCause[i * causes + cause];
        }
      }
    }
    run.zones = nextZones;
    run.expected.fill(0);
    run.byCause.fill(0);
  }
}

/** Adds a cell's area to every zone it lies in, for every service it is given. */
function addArea(
  sums: Float64Array,
  zoneBits: number,
  services: number,
  serviceCount: number,
  area: number,
): void {
  if (services === 0) return;
  for (let zone = 0, zones = zoneBits; zones !== 0; zone++, zones >>= 1) {
    if ((zones & 1) === 0) continue;
    for (let i = 0; i < serviceCount; i++) {
      if (services & (1 << i)) sums[zone * serviceCount + i] += area;
    }
  }
}

/** What one state of a tile has over another, by zone × service, in units of 1/1024 m². */
export interface TileChange {
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/** Compares two states of a tile cell by cell. */
export function tileChange(
  before: Uint8Array,
  after: Uint8Array,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
  serviceCount: number,
): TileChange {
  const gained = new Float64Array(zoneCount * serviceCount);
  const lost = new Float64Array(zoneCount * serviceCount);
  let next = 0;
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++, next++) {
      if (before[next] === after[next]) continue;
      const zones = mask.bits[row * tileSide + column] & ~landBit;
      addArea(gained, zones, after[next] & ~before[next], serviceCount, cellAreas[row]);
      addArea(lost, zones, before[next] & ~after[next], serviceCount, cellAreas[row]);
    }
  }
  return { gained, lost };
}

/** Area of each zone within a tile, in units of 1/1024 m². */
export function zoneAreas(
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): Float64Array {
  const areas = new Float64Array(zoneCount);
  for (let cell = 0; cell < mask.bits.length; cell++) {
    let zones = mask.bits[cell] & ~landBit;
    if (zones === 0) continue;
    const area = cellAreas[Math.floor(cell / tileSide)];
    for (let zone = 0; zones !== 0; zone++, zones >>= 1) {
      if (zones & 1) areas[zone] += area;
    }
  }
  return areas;
}
