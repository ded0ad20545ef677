import type { Name } from '../../network/name.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { textCell, textColumn } from './cells.ts';
import { changeKindNames, changeText } from './change-text.ts';
import { both } from './names/both.ts';
import type { ReportTable, Tone } from './report-document.ts';

/** Sites that were added, dropped or changed. */
export function changeTable(
  id: string,
  caption: Name,
  changes: readonly SiteChange[],
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
      textCell(changeKindNames[change.kind], tones[change.kind]),
      textCell((change.after ?? change.before)?.site.name ?? both(change.siteId)),
      textCell(changeText(change)),
      textCell(change.siteId),
    ]),
  };
}

const tones: Readonly<Record<SiteChange['kind'], Tone>> = {
  added: 'good',
  dropped: 'bad',
  changed: 'plain',
};
