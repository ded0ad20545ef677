import { type CellsDifference, cellsDifference } from './cells-difference.ts';
import { itemKey } from './item-key.ts';
import { alteredParts } from './pack-hashes.ts';
import type { ReportPack } from './report-pack.ts';

/** A figure that is not what was computed again; undefined where one side has none. */
export interface FigureDifference {
  /** As figures of a report bear it: `results/base/years/2027/zones/internal-waters/services/reach-cpe/percent`. */
  readonly path: string;
  readonly given: unknown;
  readonly recomputed: unknown;
}

/** How a map differs. */
export interface MapDifference extends CellsDifference {
  /** `maps/ID`. */
  readonly path: string;
}

/** Everything in which a pack is not what it ought to be. */
export interface PackDifferences {
  /** Paths of parts that are not what the pack's own hashes say. */
  readonly altered: readonly string[];
  readonly figures: readonly FigureDifference[];
  readonly maps: readonly MapDifference[];
  /** Figures and other values that were computed again. */
  readonly compared: number;
}

/**
 * Compares a pack with its own hashes and with what was computed again from its inputs. Figures are
 * compared to nine places: the same inputs give the same figures everywhere.
 *
 * @param recomputed a pack as `canonicalPack` gives it
 */
export function findDifferences(pack: ReportPack, recomputed: ReportPack): PackDifferences {
  const figures: FigureDifference[] = [];
  let compared = 0;
  const compare = (path: string, given: unknown, again: unknown) => {
    compared += 1;
    if (!isSame(given, again)) figures.push({ path, given, recomputed: again });
  };
  for (const key of computedKeys) {
    compareParts(key, pack[key], recomputed[key], compare);
  }
  for (const key of ['elevations', 'geodata', 'randomSeeds'] as const) {
    compareParts(`inputs/${key}`, pack.inputs[key], recomputed.inputs[key], compare);
  }
  const bare = ({ maps }: ReportPack) => maps.map(({ data: _, ...map }) => map);
  compareParts('maps', bare(pack), bare(recomputed), compare);
  return { altered: alteredParts(pack), figures, maps: mapDifferences(pack, recomputed), compared };
}

/** Whether a pack is what it ought to be. */
export function isEqual({ altered, figures, maps }: PackDifferences): boolean {
  return altered.length + figures.length + maps.length === 0;
}

/**
 * Lengths and distances stand on the sines of the machine, which may end in another last bit
 * elsewhere; no report shows so many places, and the pack's own hashes cover every one.
 */
const roundingShare = 1e-9;

/** Equal, or numbers that two machines may find for one figure. */
function isSame(given: unknown, again: unknown): boolean {
  if (Object.is(given, again)) return true;
  if (typeof given !== 'number' || typeof again !== 'number') return false;
  return Math.abs(given - again) <= roundingShare * Math.max(Math.abs(given), Math.abs(again));
}

const computedKeys = [
  ...['results', 'previousResult', 'comparison', 'changes', 'weakAreas', 'linkBudgets', 'limits'],
] as const satisfies readonly (keyof ReportPack)[];

function mapDifferences(pack: ReportPack, recomputed: ReportPack): MapDifference[] {
  return recomputed.maps.flatMap((again) => {
    const given = pack.maps.find(({ id }) => id === again.id);
    if (!given || given.data === again.data) return [];
    const difference = cellsDifference(given, again);
    return difference ? [{ path: `maps/${again.id}`, ...difference }] : [];
  });
}

/** Walks through two values side by side, down to each leaf. */
function compareParts(
  path: string,
  given: unknown,
  again: unknown,
  compare: (path: string, given: unknown, again: unknown) => void,
): void {
  const parts = partsOf(path, given);
  const others = partsOf(path, again);
  if (!parts || !others || Array.isArray(given) !== Array.isArray(again)) {
    compare(path, given, again);
    return;
  }
  for (const below of new Set([...parts.keys(), ...others.keys()])) {
    compareParts(below, parts.get(below), others.get(below), compare);
  }
  if (!Array.isArray(given)) return;
  // the same entries in another order
  const order = (keys: Iterable<string>) => [...keys].join(' ');
  const [found, wanted] = [order(parts.keys()), order(others.keys())];
  const isReordered = found !== wanted && parts.size === others.size;
  if (isReordered && [...parts.keys()].every((key) => others.has(key)))
    compare(path, found, wanted);
}

/** What a value holds, by path; null for a leaf. */
function partsOf(path: string, value: unknown): Map<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  const parts = new Map<string, unknown>();
  const add = (key: string, part: unknown, index: number) => {
    const below = `${path}/${key}`;
    parts.set(parts.has(below) ? `${below}/${index}` : below, part);
  };
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      add(itemKey(item, index), item, index);
    });
    return parts;
  }
  Object.entries(value).forEach(([key, part], index) => {
    add(key, part, index);
  });
  return parts;
}
