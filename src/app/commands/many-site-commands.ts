import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import type { Command, KeyStroke } from './command.ts';

/** Edits bring the schemas along, which the first picture does without. */
const actions = () => import('../state/many-site-actions.ts');

const nudgeKeys = {
  zh: '所选站点移动 1 px（加 Shift 为 10 px）',
  en: 'Move the selected sites by 1 px, with Shift by 10 px',
};
const turnKeys = {
  zh: '所选站点的全部扇区 ±1°',
  en: 'Turn all sectors of the selected sites by 1°',
};
const nudges = [
  { key: 'ArrowLeft', east: -1, south: 0, name: { zh: '向西移动', en: 'Nudge west' } },
  { key: 'ArrowRight', east: 1, south: 0, name: { zh: '向东移动', en: 'Nudge east' } },
  { key: 'ArrowUp', east: 0, south: -1, name: { zh: '向北移动', en: 'Nudge north' } },
  { key: 'ArrowDown', east: 0, south: 1, name: { zh: '向南移动', en: 'Nudge south' } },
] as const;

/** What is done with all selected sites, and how many are selected. */
export const manySiteCommands: readonly Command[] = [
  {
    id: 'sites.all',
    group: 'sites',
    name: { zh: '选中全部在用站点', en: 'Select all sites in service' },
    keywords: 'everything 全选',
    keys: ['Mod+A'],
    available: ({ ready }) => ready,
    run: async () => (await actions()).selectAllInService(),
  },
  {
    id: 'sites.duplicate',
    group: 'sites',
    name: { zh: '在旁边复制所选站点', en: 'Duplicate the selected sites beside' },
    keywords: 'copy clone 副本',
    keys: ['Mod+D'],
    available: canEdit,
    run: async () => (await actions()).duplicateSelected(appStore.getState().scope),
  },
  ...nudges.flatMap(({ key, east, south, name }) =>
    [1, 10].map((px): Command => {
      const stroke: KeyStroke = px === 1 ? key : `Shift+${key}`;
      return {
        id: `sites.nudge.${stroke}`,
        group: 'sites',
        name,
        keys: [stroke],
        listedAs: nudgeKeys,
        heard: 'chart',
        inPalette: false,
        repeats: true,
        available: (state) => canEdit(state) && state.tool === 'select',
        run: async () =>
          (await actions()).nudgeSelected(east * px, south * px, appStore.getState().scope),
      };
    }),
  ),
  ...([-1, 1] as const).map(
    (byDeg): Command => ({
      id: byDeg < 0 ? 'sites.turnLeft' : 'sites.turnRight',
      group: 'sites',
      name:
        byDeg < 0
          ? { zh: '全部扇区 −1°', en: 'Turn all sectors by −1°' }
          : { zh: '全部扇区 +1°', en: 'Turn all sectors by +1°' },
      keywords: 'rotate site 整体旋转',
      keys: byDeg < 0 ? ['Shift+['] : ['Shift+]'],
      listedAs: turnKeys,
      repeats: true,
      available: canEdit,
      run: async () => (await actions()).turnSelected(byDeg),
    }),
  ),
  {
    id: 'sites.onOff',
    group: 'sites',
    name: { zh: '停用、启用所选站点', en: 'Switch the selected sites off or on' },
    keywords: 'disable enable active 关闭 打开',
    keys: ['O'],
    available: canEdit,
    run: async () => (await actions()).toggleDisabled(),
  },
  {
    id: 'sites.lock',
    group: 'sites',
    name: { zh: '锁定、解锁所选站点', en: 'Lock or unlock the selected sites' },
    keywords: 'guard freeze 保护',
    keys: ['K'],
    available: canEdit,
    run: async () => (await actions()).toggleLocked(),
  },
];

function canEdit({ selection, draft }: AppState): boolean {
  return selection !== null && draft === null;
}
