import { expect, test } from 'vitest';
import {
  changeCodes,
  levelDifference,
  serviceChange,
} from '../../../src/app/compare/difference-tile.ts';
import { emptyLayers, type TileLayers } from '../../../src/coverage/tile-layers.ts';
import { tileSide } from '../../../src/geo/tile-grid.ts';

const tile = { z: 8, x: 214, y: 103 };

test('signals below −122 dBm count as −122 on both sides, and cells that neither reaches stay unknown', () => {
  const first = layers({ rsrpDbm: [-100, -140, Number.NaN, -150, Number.NaN] });
  const second = layers({ rsrpDbm: [-90, -110, -112, -130, Number.NaN] });
  const { sinrDb } = levelDifference(tile, [first, second]);
  expect([...sinrDb.subarray(0, 5)]).toEqual([10, 12, 10, 0, Number.NaN]);
  // a tile that one plan does not reach at all
  expect([...levelDifference(tile, [first, null]).sinrDb.subarray(0, 2)]).toEqual([-22, 0]);
});

test('a service is gained, lost or kept where its cause says that it is given, whichever of the plan it is', () => {
  const given = 0;
  const weak = 1;
  const cells = tileSide * tileSide;
  // the second of two services here, the only one there
  const first = layers({ cause: [given, given, weak, weak] }, 2, cells);
  const second = layers({ cause: [given, weak, given, weak] }, 1, 0);
  const { servers } = serviceChange(tile, [first, second], [1, 0]);
  const { kept, lost, gained, none } = changeCodes;
  expect([...servers.subarray(0, 5)]).toEqual([kept, lost, gained, none, none]);
});

function layers(
  values: { readonly rsrpDbm?: number[]; readonly cause?: number[] },
  services = 1,
  at = 0,
): TileLayers {
  const made = emptyLayers(tile, services);
  made.rsrpDbm.set(values.rsrpDbm ?? []);
  made.cause.set(values.cause ?? [], at);
  return made;
}
