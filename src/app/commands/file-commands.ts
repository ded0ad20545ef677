import { openExport, openImport } from '../panels/exchange/exchange-store.ts';
import { openReportDialog } from '../panels/report/report-preset.ts';
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
    id: 'file.bringIn',
    group: 'file',
    name: textName('keys.importFiles'),
    keywords:
      'csv xlsx kml kmz geojson dem hgt geotiff terrain antennas msi turbines zones 站点 地形 高程 天线 风机 区域',
    keys: ['Mod+I'],
    available: ({ ready }) => ready,
    run: () => openImport(),
  },
  {
    id: 'file.export',
    group: 'file',
    name: textName('keys.exportFiles'),
    keywords: 'csv xlsx kml kmz geojson geotiff png contours 站点 图层 等值线',
    keys: ['Mod+Shift+E'],
    available: ({ ready }) => ready,
    run: () => openExport('sites'),
  },
  {
    id: 'file.report',
    group: 'file',
    name: { zh: '生成报告…', en: 'Report…' },
    keywords: 'pdf html reviewers provenance annex 评审 报告 附表 数据包',
    available: ({ ready }) => ready,
    run: () => openReportDialog(),
  },
];

/** The field that has the focus takes what was typed into it. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
