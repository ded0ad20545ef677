import type { Name } from '../../network/name.ts';
import type { CommandGroup } from './command.ts';

/** What hand and key do together; listed with the keys, and done by the chart or a control. */
interface Gesture {
  readonly group: CommandGroup;
  readonly caps: readonly string[];
  readonly name: Name;
}

export const gestures: readonly Gesture[] = [
  {
    group: 'view',
    caps: ['Space'],
    name: { zh: '按住拖动：平移海图', en: 'Held while dragging: pan the chart with any tool' },
  },
  {
    group: 'sites',
    caps: ['Shift'],
    name: {
      zh: '按住点击：加选或移出站点',
      en: 'Held while clicking: add a site to the selection, or take it out',
    },
  },
  {
    group: 'sites',
    caps: ['Shift', '+', '↔'],
    name: { zh: '在海面拖动：框选', en: 'Drag on the sea: select by a box' },
  },
  {
    group: 'sites',
    caps: ['Alt', '+', '↔'],
    name: { zh: '拖动站点：复制', en: 'Drag a site: copies of the selected ones' },
  },
  {
    group: 'sites',
    caps: ['Ctrl', '+', '↔'],
    name: {
      zh: '拖动站点：不吸附；拖动方位球：全部扇区一起转',
      en: 'Drag a site: no snapping; drag the azimuth ball: all sectors turn',
    },
  },
  {
    group: 'sites',
    caps: ['Ctrl', 'C', 'V'],
    name: { zh: '复制、粘贴站点，可跨标签页', en: 'Copy and paste sites, also between tabs' },
  },
  {
    group: 'sites',
    caps: ['Shift'],
    name: { zh: '按住转动手柄：以 5° 为步长', en: 'Held while turning a handle: steps of 5°' },
  },
  {
    group: 'plan',
    caps: ['←', '→'],
    name: { zh: '时间条上：换年份', en: 'On the time bar: another year' },
  },
];
