import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { changeText } from '../../planning/scenario-diff/change-text.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { textCell, textColumn } from './cells.ts';
import { both } from './names/both.ts';
import { counted } from './names/counted.ts';
import { joined } from './names/joined.ts';
import type { ReportTable, Tone } from './report-document.ts';

/** Sites that were added, dropped or changed. */
export function changeTable(
  id: string,
  caption: Name,
  changes: readonly SiteChange[],
  project: Project,
): ReportTable {
  return {
    kind: 'table',
    id,
    caption,
    shownRows: 40,
    columns: [
      textColumn('kind', '变化', 'Change', 0.8),
      textColumn('site', '站点', 'Site', 1.8),
      textColumn('what', '内容', 'What', 4),
      textColumn('id', '编号', 'Id', 1.4),
    ],
    rows: changes.map((change) => [
      textCell(kindNames[change.kind], tones[change.kind]),
      textCell((change.after ?? change.before)?.site.name ?? both(change.siteId)),
      textCell(whatChanged(change, project)),
      textCell(change.siteId),
    ]),
  };
}

/** What became of a site, in words. */
function whatChanged(change: SiteChange, project: Project): Name {
  const { kind, aspects, after, before } = change;
  if (kind === 'changed') {
    return joined(
      aspects.map((aspect) => changeText(aspect, change, project)),
      '; ',
    );
  }
  const sectors = (after ?? before)?.sectors.length ?? 0;
  return { zh: `${sectors} 个扇区`, en: counted(sectors, 'sector') };
}

const kindNames: Readonly<Record<SiteChange['kind'], Name>> = {
  added: { zh: '+ 新增', en: '+ added' },
  dropped: { zh: '− 取消', en: '− dropped' },
  changed: { zh: '± 更改', en: '± changed' },
};

const tones: Readonly<Record<SiteChange['kind'], Tone>> = {
  added: 'good',
  dropped: 'bad',
  changed: 'plain',
};
