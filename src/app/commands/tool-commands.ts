import { servingName, servingStore, toggleServing } from '../satellites/serving-store.ts';
import { setTool } from '../state/actions.ts';
import { startLink } from '../state/link-actions.ts';
import { startProfile } from '../state/profile-actions.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

/** What a press on the chart does. */
export const toolCommands: readonly Command[] = [
  {
    id: 'tool.select',
    group: 'tools',
    name: textName('map.select'),
    keywords: 'pointer move 选取 移动',
    keys: ['V'],
    isOn: ({ tool }) => tool === 'select',
    run: () => setTool('select'),
  },
  {
    id: 'tool.addSite',
    group: 'tools',
    name: textName('map.addSite'),
    keywords: 'new mast station base 新建 加站 基站',
    keys: ['S'],
    isOn: ({ tool }) => tool === 'addSite',
    available: ({ ready }) => ready,
    run: () => setTool('addSite'),
  },
  {
    id: 'tool.profile',
    group: 'tools',
    name: textName('profile.tool'),
    keywords: 'elevation terrain fresnel line of sight 地形 视距 菲涅耳',
    keys: ['E'],
    isOn: ({ profile }) => profile !== null,
    available: ({ ready }) => ready,
    run: startProfile,
  },
  {
    id: 'tool.link',
    group: 'tools',
    name: textName('link.tool'),
    keywords: 'budget path loss eirp 链路预算',
    keys: ['L'],
    isOn: ({ link }) => link !== null,
    available: ({ ready }) => ready,
    run: startLink,
  },
  {
    id: 'tool.serving',
    group: 'tools',
    name: servingName,
    keywords: 'satellite availability fall-back failure 卫星 可用度 后备 失效',
    keys: ['Y'],
    isOn: () => servingStore.getState().open,
    available: ({ ready }) => ready,
    run: toggleServing,
  },
];
