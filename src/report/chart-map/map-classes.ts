import { limitingCauses } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';
import type { MapClass } from '../document/report-map.ts';
import { causeColours, causeNames } from '../legend/cause-colours.ts';
import { layerScales, tierClasses } from '../legend/layer-scales.ts';
import type { PackedMap } from '../pack/report-pack.ts';

/** Below this the wide-area plan's limit is not met by a handset, and classes are drawn hatched. */
const planningLimitDbm = -110;

/**
 * The classes of a packed map's cells, in the order that its data count them in from 1:
 *
 * - `service`: tiers from best to reach
 * - `rsrp`: from the strongest
 * - `cause`: in the order of `limitingCauses`, served first
 * - `rsrpDifference`: from the greatest gain to the greatest loss; within ±3 dB is no class
 * - `serviceChange`: gained, lost, kept
 */
export function mapClasses(layer: PackedMap['layer']): readonly MapClass[] {
  switch (layer) {
    case 'service':
      return tierClasses.map(({ hex, name }) => ({ hex, name, text: '', hatched: false }));
    case 'rsrp':
      return layerScales.rsrp.classes.map(({ hex, lowerBound, name }, i, all) => ({
        hex,
        name,
        text: boundsText(lowerBound, all[i - 1]?.lowerBound),
        hatched: lowerBound < planningLimitDbm,
      }));
    case 'cause':
      return limitingCauses.map((cause) => ({
        hex: causeColours[cause],
        name: causeNames[cause],
        text: '',
        hatched: cause !== 'none',
      }));
    case 'rsrpDifference':
      return differenceClasses;
    case 'serviceChange':
      return changeClasses;
  }
}

/** Gain is told from loss by hatching as well as by hue. */
const differenceClasses: readonly MapClass[] = [
  difference('#01665E', '> +12 dB', { zh: '强得多', en: 'far stronger' }),
  difference('#35978F', '+6…+12 dB', { zh: '更强', en: 'stronger' }),
  difference('#80CDC1', '+3…+6 dB', { zh: '略强', en: 'a little stronger' }),
  difference('#DFC27D', '−6…−3 dB', { zh: '略弱', en: 'a little weaker' }, true),
  difference('#BF812D', '−12…−6 dB', { zh: '更弱', en: 'weaker' }, true),
  difference('#8C510A', '< −12 dB', { zh: '弱得多', en: 'far weaker' }, true),
];

const changeClasses: readonly MapClass[] = [
  difference('#01665E', '', { zh: '新增', en: 'gained' }),
  difference('#8C510A', '', { zh: '丢失', en: 'lost' }, true),
  difference('#C9D2D6', '', { zh: '保持', en: 'kept' }),
];

function difference(hex: string, text: string, name: Name, hatched = false): MapClass {
  return { hex, name, text, hatched };
}

function boundsText(from: number, to: number | undefined): string {
  const minus = (value: number) => String(value).replace('-', '−');
  return to === undefined ? `≥ ${minus(from)} dBm` : `${minus(from)}…${minus(to)} dBm`;
}
