import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import { itemKey } from './item-key.ts';
import type { ReportPack } from './report-pack.ts';

/** A pack without its hashes. */
export type PackParts = Omit<ReportPack, 'hashes'>;

/** Lists whose entries are hashed one by one, wherever they stand in an input. */
const piecemeal = new Set([
  ...['sites', 'sectors', 'scenarios', 'antennas', 'carriers', 'terminals', 'services'],
  ...['zones', 'assets', 'goals'],
]);

/**
 * SHA-256 of the parts of a pack by path: of inputs piece by piece, each site, sector, carrier,
 * service, goal and zone by itself, of each scenario's results, of each map and of all else. Every
 * value of the pack is in exactly one of them, so that what was altered can be named.
 */
export function hashesOf(parts: PackParts): Record<string, string> {
  const hashes: Record<string, string> = {};
  const add = (path: string, value: unknown) => {
    hashes[path] = contentHash(canonicalJson(value ?? null));
  };
  const { inputs, results, maps, ...rest } = parts;
  const { hashes: _, ...others } = rest as typeof rest & { hashes?: unknown };
  for (const [key, value] of Object.entries(others)) add(key, value);
  for (const [key, value] of Object.entries(inputs)) addPieces(`inputs/${key}`, value, add);
  results.forEach((result, index) => {
    add(`results/${itemKey(result, index)}`, result);
  });
  add(
    'results',
    results.map(({ scenario }) => scenario),
  );
  maps.forEach((map, index) => {
    add(`maps/${itemKey(map, index)}`, map);
  });
  add(
    'maps',
    maps.map(({ id }) => id),
  );
  return hashes;
}

/** The paths of parts that are not what a pack's own hashes say, or that one of both lacks. */
export function alteredParts(pack: ReportPack): string[] {
  const found = hashesOf(pack);
  const paths = new Set([...Object.keys(found), ...Object.keys(pack.hashes)]);
  return [...paths].filter((path) => found[path] !== pack.hashes[path]);
}

/** The order of a list of pieces stands under its own path, and what is no list under that of its holder. */
function addPieces(
  path: string,
  value: unknown,
  add: (path: string, value: unknown) => void,
): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    add(path, value);
    return;
  }
  const plain: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const below = `${path}/${key}`;
    if (Array.isArray(part) && piecemeal.has(key)) {
      const keys = part.map(itemKey);
      add(below, keys);
      part.forEach((item, index) => {
        addPieces(`${below}/${keys[index]}`, item, add);
      });
    } else if (key === 'project' && part !== null) {
      addPieces(below, part, add);
    } else if (isFolder(path, part)) {
      add(below, part);
    } else {
      plain[key] = part;
    }
  }
  add(path, plain);
}

/** Objects and lists of a project as a whole, such as its propagation, are pieces of their own. */
function isFolder(path: string, part: unknown): boolean {
  return path.endsWith('/project') && part !== null && typeof part === 'object';
}
