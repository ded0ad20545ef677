import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import { switchSites } from '../../state/bulk-actions.ts';
import { selectSites } from '../../state/selection.ts';
import { countedText } from '../fields/edit-name.ts';
import type { PlanField } from '../fields/plan-field.ts';
import { shownText } from '../fields/value-text.ts';
import { cellId } from './grid-row.tsx';
import type { TableItem } from './table-items.ts';
import { texts } from './table-texts.ts';

interface GroupRowProps {
  readonly item: Extract<TableItem, { kind: 'group' }>;
  readonly index: number;
  readonly field: PlanField | null;
  readonly columns: number;
  readonly isCursor: boolean;
  readonly language: Language;
}

/** The head of a group of rows: what they have in common, how many, and what to do with all. */
export function GroupRow({ item, index, field, columns, isCursor, language }: GroupRowProps) {
  const { rows, example, open } = item;
  const value = field?.read(example) ?? null;
  const text = field && value !== null ? shownText(field, value, language) : texts.empty[language];
  const level = example.level;
  const siteIds = [...new Set(rows.map(({ site }) => site.id))];
  const allOff = rows.every(({ site }) => site.disabled);
  return (
    <tr className="grid-row group" aria-rowindex={index + 2} aria-expanded={open} data-row={index}>
      <td
        id={cellId(index, 0)}
        className={isCursor ? 'group-cell cursor' : 'group-cell'}
        aria-colindex={1}
        colSpan={columns}
        data-column={1}
        data-fold="true"
      >
        <div>
          <Icon name={open ? 'down' : 'right'} size={12} />
          <b>{text}</b>
          <span className="muted">{countedText(level, rows.length)[language]}</span>
          <button
            type="button"
            data-testid={`group-select-${text}`}
            onClick={() => selectSites(siteIds)}
          >
            {texts.selectGroup[language]}
          </button>
          <button type="button" onClick={() => switchSites(siteIds, allOff)}>
            {(allOff ? texts.groupOn : texts.groupOff)[language]}
          </button>
        </div>
      </td>
    </tr>
  );
}
