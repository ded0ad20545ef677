import { expect, test } from 'vitest';
import { TileStore } from '../../../src/app/overlay/tile-store.ts';
import { emptyLayers, type TileLayers } from '../../../src/coverage/tile-layers.ts';
import { cellAt, type TileId } from '../../../src/geo/tile-grid.ts';

const place = { longitudeDeg: 121.7, latitudeDeg: 32.66 };

test('the finest tile answers for a place', () => {
  const store = new TileStore();
  expect(store.sample(place, 0)).toBeNull();
  store.set(layersOf(cellAt(place, 8).tile, -100));
  expect(store.sample(place, 0)?.rsrpDbm).toBe(-100);
  store.set(layersOf(cellAt(place, 10).tile, -90));
  expect(store.sample(place, 0)?.rsrpDbm).toBe(-90);
});

test('a newer state of a tile replaces the older', () => {
  const store = new TileStore();
  const { tile } = cellAt(place, 9);
  store.set(layersOf(tile, -100));
  store.set(layersOf(tile, -95));
  expect(store.sample(place, 0)?.rsrpDbm).toBe(-95);
});

test('dropped tiles answer no more, and are named', () => {
  const store = new TileStore();
  const fine = cellAt(place, 10).tile;
  store.set(layersOf(cellAt(place, 8).tile, -100));
  store.set(layersOf(fine, -90));
  expect(store.drop(({ z }) => z === 8)).toEqual([fine]);
  expect(store.sample(place, 0)?.rsrpDbm).toBe(-100);
});

function layersOf(tile: TileId, rsrpDbm: number): TileLayers {
  const layers = emptyLayers(tile, 1);
  layers.rsrpDbm.fill(rsrpDbm);
  return layers;
}
