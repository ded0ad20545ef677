import { loadTexts } from '../i18n/text.ts';
import { setLanguage, setTheme, togglePlaceCard, toggleRail } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const panStepPx = 120;
const panKeys = { zh: '平移海图', en: 'Pan the chart' };
const zoomKeys = { zh: '放大、缩小海图', en: 'Zoom the chart in and out' };

const pans = [
  { id: 'left', key: 'ArrowLeft', name: { zh: '向左平移', en: 'Pan left' }, x: -1, y: 0 },
  { id: 'right', key: 'ArrowRight', name: { zh: '向右平移', en: 'Pan right' }, x: 1, y: 0 },
  { id: 'up', key: 'ArrowUp', name: { zh: '向上平移', en: 'Pan up' }, x: 0, y: -1 },
  { id: 'down', key: 'ArrowDown', name: { zh: '向下平移', en: 'Pan down' }, x: 0, y: 1 },
] as const;

/** Where the chart is looked at, and how the page looks. */
export const viewCommands: readonly Command[] = [
  {
    id: 'view.zoomIn',
    group: 'view',
    name: textName('map.zoomIn'),
    keys: ['PageUp', '+'],
    listedAs: zoomKeys,
    heard: 'chart',
    repeats: true,
    run: ({ session }) => session?.zoomBy(1),
  },
  {
    id: 'view.zoomOut',
    group: 'view',
    name: textName('map.zoomOut'),
    keys: ['PageDown'],
    listedAs: zoomKeys,
    heard: 'chart',
    repeats: true,
    run: ({ session }) => session?.zoomBy(-1),
  },
  ...pans.map(
    ({ id, key, name, x, y }): Command => ({
      id: `view.pan.${id}`,
      group: 'view',
      name,
      keys: [key],
      listedAs: panKeys,
      heard: 'chart',
      repeats: true,
      inPalette: false,
      run: ({ session }) => session?.panBy(x * panStepPx, y * panStepPx),
    }),
  ),
  {
    id: 'view.fit',
    group: 'view',
    name: textName('map.fit'),
    keywords: 'whole coast home 全图 全境',
    keys: ['Shift+Home'],
    heard: 'chart',
    run: ({ session }) => session?.fitRegion(),
  },
  {
    id: 'view.card',
    group: 'view',
    name: textName('keys.card'),
    keywords: 'information readout 信息',
    keys: ['I'],
    isOn: ({ placeCard }) => placeCard,
    run: togglePlaceCard,
  },
  {
    id: 'view.rail',
    group: 'view',
    name: textName('keys.rail'),
    keywords: 'sidebar 侧栏',
    keys: ['T'],
    isOn: ({ railOpen }) => railOpen,
    run: toggleRail,
  },
  {
    id: 'view.theme',
    group: 'view',
    name: { zh: '切换深浅主题', en: 'Switch between light and dark' },
    keywords: 'theme night day 夜间 日间 深色 浅色',
    run: () => setTheme(appStore.getState().theme === 'dark' ? 'light' : 'dark'),
  },
  {
    id: 'view.language',
    group: 'view',
    name: { zh: '切换为英文 · English', en: 'Switch to Chinese · 中文' },
    keywords: 'language 语言 中文 英文 chinese english',
    run: async () => {
      const other = appStore.getState().language === 'zh' ? 'en' : 'zh';
      await loadTexts(other);
      setLanguage(other);
    },
  },
];
