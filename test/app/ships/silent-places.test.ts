import { expect, test } from 'vitest';
import { SilentPlaces } from '../../../src/app/ships/silent-places.ts';
import type { View } from '../../../src/compute/coverage-engine.ts';
import { type TileId, tileKey } from '../../../src/geo/tile-grid.ts';

const inshore = { longitudeDeg: 120.6, latitudeDeg: 33.9 };
const offshore = { longitudeDeg: 123.2, latitudeDeg: 33.9 };

test('a place is silent where nothing reaches its tile, which is asked about once for each plan', async () => {
  const asked: number[] = [];
  const silent = new SilentPlaces(() => ({
    tileStates: async (_view: View, tiles: readonly TileId[]) => {
      asked.push(tiles.length);
      return new Map(tiles.map((tile) => [tileKey(tile), tile.x > 860 ? '' : 'some']));
    },
  }));
  const view = { project: {}, scenarioId: 'base', terminalId: 'cpe', year: 2026 } as View;
  const places = [inshore, offshore, offshore];
  expect(await silent.among(view, places)).toEqual([false, true, true]);
  expect(await silent.among({ ...view }, places)).toEqual([false, true, true]);
  expect(asked).toEqual([2]);
  await silent.among({ ...view, year: 2027 }, [offshore]);
  expect(asked).toEqual([2, 1]);
});
