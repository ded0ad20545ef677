import { showProjects } from '../storage/storage-state.ts';
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
    run: ({ session }) => session?.chooseProjectFile(),
  },
  {
    id: 'file.projects',
    group: 'file',
    name: textName('keys.projects'),
    keywords: 'list recent thumbnails 列表 最近 工程 项目',
    keys: ['Mod+Shift+O'],
    available: ({ ready }) => ready,
    run: () => showProjects(),
  },
  {
    id: 'file.versions',
    group: 'file',
    name: { zh: '项目的版本', en: 'Versions of the project' },
    keywords: 'history restore snapshot 历史 恢复 快照',
    available: ({ ready }) => ready,
    run: () => showProjects('versions'),
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
