import { showFirstSteps } from '../first-steps/first-steps-store.ts';
import { openDialog } from '../state/actions.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

/** Finding one's way. */
export const helpCommands: readonly Command[] = [
  {
    id: 'help.palette',
    group: 'help',
    name: textName('top.find'),
    keywords: 'search command palette go to 搜索 转到',
    keys: ['Mod+K', '/', 'F'],
    inPalette: false,
    run: () => openDialog('palette'),
  },
  {
    id: 'help.first',
    group: 'help',
    name: {
      zh: '初次使用：方案、目标与三件可试的事',
      en: 'First steps: the plan, its goals, three things to try',
    },
    keywords: 'help tour introduction welcome 帮助 引导 入门',
    run: showFirstSteps,
  },
  {
    id: 'help.keys',
    group: 'help',
    name: textName('top.keys'),
    keywords: 'shortcut keyboard 快捷键 键盘',
    keys: ['?'],
    run: () => openDialog('keys'),
  },
];
