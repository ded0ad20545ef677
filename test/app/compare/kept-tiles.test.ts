import { expect, test } from 'vitest';
import { KeptTiles, keptTiles } from '../../../src/app/compare/kept-tiles.ts';
import type { CoverageEngine, View } from '../../../src/compute/coverage-engine.ts';
import { emptyLayers } from '../../../src/coverage/tile-layers.ts';
import type { TileId } from '../../../src/geo/tile-grid.ts';

const tile: TileId = { z: 8, x: 1, y: 2 };
const view = { project: {}, scenarioId: 'a', terminalId: 'cpe', year: 2027 } as unknown as View;

/** An engine that counts how many tiles it was asked to name. */
function namingEngine() {
  const asked: TileId[] = [];
  const engine = {
    area: {},
    tileStates: async (_: View, tiles: readonly TileId[]) => {
      asked.push(...tiles);
      return new Map(tiles.map(({ z, x, y }) => [`${z}/${x}/${y}`, x === 0 ? '' : 'state']));
    },
  };
  return { asked, engine: engine as unknown as CoverageEngine };
}

test('a tile is named once for a year, and anew when what is open has changed', async () => {
  const { asked, engine } = namingEngine();
  const kept = new KeptTiles();
  const first = await kept.namesOf(engine, view, [tile], 'rsrp');
  const again = await kept.namesOf(engine, view, [tile], 'sinr');
  expect(asked).toHaveLength(1);
  expect(again.get('8/1/2')).toBe(first.get('8/1/2'));
  await kept.namesOf(engine, { ...view, year: 2028 }, [tile], 'rsrp');
  expect(asked).toHaveLength(2);
  (engine as { area: object }).area = {};
  await kept.namesOf(engine, view, [tile], 'rsrp');
  expect(asked).toHaveLength(3);
});

test('a tile kept without its rates is not the one that shows them', async () => {
  const { engine } = namingEngine();
  const kept = new KeptTiles();
  const nameFor = async (layer: 'rsrp' | 'downlink') =>
    (await kept.namesOf(engine, view, [tile], layer)).get('8/1/2') ?? '';
  const layers = emptyLayers(tile, 1);
  layers.downlinkMbps.fill(50);
  layers.rsrpDbm.fill(-90);
  const slim = kept.keep(await nameFor('rsrp'), layers, 'rsrp');
  expect(slim.rsrpDbm[0]).toBe(-90);
  expect(slim.downlinkMbps[0]).toBeNaN();
  expect(kept.find(await nameFor('downlink'))).toBeUndefined();
  kept.keep(await nameFor('downlink'), layers, 'downlink');
  expect(kept.find(await nameFor('downlink'))?.downlinkMbps[0]).toBe(50);
});

test('the tiles asked for longest ago go first', () => {
  const kept = new KeptTiles();
  const layers = emptyLayers(tile, 1);
  for (let i = 0; i < keptTiles; i++) kept.keep(`${i}`, layers, 'rsrp');
  kept.find('0');
  kept.keep('new', layers, 'rsrp');
  expect([kept.has('0'), kept.has('1'), kept.has('2')]).toEqual([true, false, true]);
});
