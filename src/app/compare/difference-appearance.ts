import { mapClasses } from '../../report/chart-map/map-classes.ts';
import type { RasterClass } from '../../report/legend/layer-scales.ts';
import type { MapScene } from '../map/map-scene.ts';
import type { DifferenceKind } from './compare-model.ts';
import { changeCodes } from './difference-tile.ts';

/** Differences smaller than this are left bare, in dB. */
const bareBelowDb = 3;
const lowerBoundsDb = [12, 6, bareBelowDb, -6, -12, -1e9];

const levels = mapClasses('rsrpDifference').map(
  ({ hex, name }, i): RasterClass => ({ hex, name, lowerBound: lowerBoundsDb[i] }),
);

/** Index of the bare class among the others: after the gains. */
const bareClass = levels.findIndex(({ lowerBound }) => lowerBound < 0);

/** From the greatest gain to the greatest loss, the bare class between. */
const levelClasses: readonly RasterClass[] = [
  ...levels.slice(0, bareClass),
  { hex: '#000000', name: { zh: '±3 dB 以内', en: 'within ±3 dB' }, lowerBound: -bareBelowDb },
  ...levels.slice(bareClass),
];

const [gained, lost, kept] = mapClasses('serviceChange');

/** Highest code first, as classes go. */
const changeClasses: readonly RasterClass[] = [
  { hex: gained.hex, name: gained.name, lowerBound: changeCodes.gained },
  { hex: kept.hex, name: kept.name, lowerBound: changeCodes.kept },
  { hex: lost.hex, name: lost.name, lowerBound: changeCodes.lost },
];

/** How the map of differences is drawn: losses are hatched, whatever their hue. */
export function differenceAppearance(
  kind: DifferenceKind,
): Pick<MapScene, 'layer' | 'classes' | 'limit' | 'barredLimitDbm' | 'difference'> {
  const barredLimitDbm = Number.NaN;
  return kind === 'level'
    ? {
        layer: 'sinr',
        classes: levelClasses,
        limit: -bareBelowDb,
        barredLimitDbm,
        difference: levelDifferenceLook,
      }
    : {
        layer: 'servers',
        classes: changeClasses,
        limit: Number.NaN,
        barredLimitDbm,
        difference: changeLook,
      };
}

const levelDifferenceLook = { bareClass, hatchedClass: -1 };
const changeLook = { bareClass: -1, hatchedClass: 2 };
