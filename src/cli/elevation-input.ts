import { readFileSync } from 'node:fs';
import type { Bounds } from '../geo/tile-grid.ts';
import type { ElevationGrid } from '../terrain/elevation-grid.ts';
import { importElevation } from '../terrain/import/import-elevation.ts';
import { badInput } from './failure.ts';

/** The heights of the files of --dem; null when there are none. @throws CommandFailure when one cannot be used. */
export async function readElevation(
  names: readonly string[],
  scope: Bounds,
): Promise<ElevationGrid | null> {
  if (names.length === 0) return null;
  const files = names.map((name) => {
    try {
      const bytes = readFileSync(name);
      return { name, bytes: new Uint8Array(bytes).buffer };
    } catch (error) {
      throw badInput(`--dem: ${name}: ${(error as Error).message}`);
    }
  });
  const check = await importElevation(files, scope);
  if (!check.valid) throw badInput(`--dem: ${check.reason}`);
  return check.elevation;
}
