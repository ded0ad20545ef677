import { type CellsDifference, cellsDifference } from './cells-difference.ts';
import { itemKey } from './item-key.ts';
import { alteredParts } from './pack-hashes.ts';
import type { ReportPack } from './report-pack.ts';

/** A figure that is not what was computed again; undefined where one side has none. */
export interface FigureDifference {
  /** As figures of a report bear it: `results/base/2027/zones/internal-waters/reach-cpe/percent`. */
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
}

/** Keys that a figure's path leaves out, since ids tell what follows. */
const passedOver = new Set(['years', 'services', 'layers']);

/**
 * Compares a pack with its own hashes and with what was computed again from its inputs. Figures are
 * compared bit by bit: the same inputs give the same figures everywhere.
 *
 * @param recomputed a pack as `canonicalPack` gives it
 */
export function findDifferences(pack: ReportPack, recomputed: ReportPack): PackDifferences {
  const figures: FigureDifference[] = [];
  const differ = (path: string, given: unknown, again: unknown) => {
    figures.push({ path, given, recomputed: again });
  };
  for (const key of computedKeys) {
    compareParts(key, pack[key], recomputed[key], differ, key.endsWith('esult'));
  }
  compareParts('results', pack.results, recomputed.results, differ, true);
  for (const key of ['elevations', 'geodata', 'randomSeeds'] as const) {
    compareParts(`inputs/${key}`, pack.inputs[key], recomputed.inputs[key], differ, false);
  }
  const bare = ({ maps }: ReportPack) => maps.map(({ data: _, ...map }) => map);
  compareParts('maps', bare(pack), bare(recomputed), differ, false);
  return { altered: alteredParts(pack), figures, maps: mapDifferences(pack, recomputed) };
}

/** Whether a pack is what it ought to be. */
export function isEqual({ altered, figures, maps }: PackDifferences): boolean {
  return altered.length + figures.length + maps.length === 0;
}

const computedKeys = [
  ...['previousResult', 'comparison', 'changes', 'weakAreas', 'linkBudgets', 'limits'],
] as const satisfies readonly (keyof ReportPack)[];

function mapDifferences(pack: ReportPack, recomputed: ReportPack): MapDifference[] {
  return recomputed.maps.flatMap((again) => {
    const given = pack.maps.find(({ id }) => id === again.id);
    if (!given || given.data === again.data) return [];
    const difference = cellsDifference(given, again);
    return difference ? [{ path: `maps/${again.id}`, ...difference }] : [];
  });
}

/** Walks through two values side by side and reports each leaf that differs. */
function compareParts(
  path: string,
  given: unknown,
  again: unknown,
  differ: (path: string, given: unknown, again: unknown) => void,
  shortens: boolean,
): void {
  const parts = partsOf(path, given, shortens);
  const others = partsOf(path, again, shortens);
  if (!parts || !others || Array.isArray(given) !== Array.isArray(again)) {
    if (!Object.is(given, again)) differ(path, given, again);
    return;
  }
  for (const [below, part] of parts) {
    compareParts(below, part, others.get(below), differ, shortens);
  }
  for (const [below, part] of others) if (!parts.has(below)) differ(below, undefined, part);
  const order = [...parts.keys()].join();
  const isInOrder = !Array.isArray(given) || order === [...others.keys()].join();
  if (!isInOrder && parts.size === others.size && [...parts.keys()].every((key) => others.has(key)))
    differ(path, 'another order', 'its own order');
}

/** What a value holds, by path; null for a leaf. */
function partsOf(path: string, value: unknown, shortens: boolean): Map<string, unknown> | null {
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
    const inner = shortens && passedOver.has(key) ? partsOf(path, part, shortens) : null;
    if (!inner) add(key, part, index);
    else for (const [below, item] of inner) parts.set(below, item);
  });
  return parts;
}
