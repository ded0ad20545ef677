import type { Command } from './command.ts';
import { textName } from './text-name.ts';

/** Opening, saving and bringing in. */
export const fileCommands: readonly Command[] = [
  {
    id: 'file.open',
    group: 'file',
    name: textName('keys.open'),
    keywords: 'load json 导入 工程 项目',
    keys: ['Mod+O'],
    available: ({ ready }) => ready,
    run: () => pressInput('project-file'),
  },
  {
    id: 'file.save',
    group: 'file',
    name: textName('keys.save'),
    keywords: 'download json 下载 工程 项目',
    keys: ['Mod+S'],
    available: ({ ready }) => ready,
    run: ({ session }) => {
      leaveField();
      return session?.saveProject();
    },
  },
  {
    id: 'file.elevation',
    group: 'file',
    name: textName('top.elevationHint'),
    keywords: 'dem hgt geotiff terrain 地形 高程',
    available: ({ ready }) => ready,
    run: () => pressInput('elevation-files'),
  },
];

function pressInput(id: string): void {
  document.getElementById(id)?.click();
}

/** The field that has the focus takes what was typed into it. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
