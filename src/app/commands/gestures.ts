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
    caps: ['Space', '+', '↔'],
    name: { zh: '按住空格拖动：平移海图', en: 'Hold Space and drag: pan the chart with any tool' },
  },
  {
    group: 'sites',
    caps: ['Shift', '+', 'click'],
    name: { zh: '加选或移出站点', en: 'Add a site to the selection, or take it out' },
  },
  {
    group: 'sites',
    caps: ['Shift', '+', '↔'],
    name: { zh: '转动手柄时以 5° 为步长', en: 'Turn a handle in steps of 5°' },
  },
  {
    group: 'plan',
    caps: ['←', '→'],
    name: { zh: '时间条上：换年份', en: 'On the time bar: another year' },
  },
];
