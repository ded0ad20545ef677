import { memo, type ReactNode } from 'react';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import type { PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { shownText } from '../fields/value-text.ts';
import { texts } from './table-texts.ts';

export interface GridRowProps {
  readonly row: PlanRow;
  /** Place among the lines. */
  readonly index: number;
  readonly fields: readonly PlanField[];
  readonly language: Language;
  /** Whether the site is selected. */
  readonly ticked: boolean;
  /** Column of the cursor when it is in this row; −1 else. Column 0 ticks the site. */
  readonly cursorColumn: number;
  /** Columns of the range in this row; −1 when it is not in it. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  /** Whether the handle that fills down is in this row. */
  readonly hasHandle: boolean;
  /** Whether a fill would reach this row. */
  readonly filling: boolean;
  /** In place of the cursor's cell while it is edited. */
  readonly editor: ReactNode;
}

/** A row of the table; drawn anew only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, fields, language, ticked, cursorColumn } = props;
  const { site } = row;
  const kinds = ['grid-row', ticked && 'ticked', site.disabled && 'off', site.locked && 'locked'];
  return (
    <tr
      className={kinds.filter(Boolean).join(' ')}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      data-row={index}
      data-testid={`table-row-${row.key}`}
    >
      <td
        id={cellId(index, 0)}
        className={cellKind(props, 0, 'tick')}
        aria-colindex={1}
        aria-label={`${texts.tickRow[language]} ${site.name[language]}`}
        data-column={0}
      >
        <span className={ticked ? 'box on' : 'box'}>{ticked ? '✓' : ''}</span>
      </td>
      {fields.map((field, i) => {
        const column = i + 1;
        const editing = cursorColumn === column && props.editor !== null;
        return (
          <td
            key={field.id}
            id={cellId(index, column)}
            className={cellKind(props, column, `of-${field.kind.type}`)}
            aria-colindex={column + 1}
            data-column={column}
            data-field={field.id}
          >
            {editing ? (
              props.editor
            ) : (
              <CellContent row={row} field={field} language={language} isFirst={column === 1} />
            )}
            {props.hasHandle && column === props.rangeRight && !editing ? (
              <i className="fill-handle" data-fill="true" />
            ) : null}
          </td>
        );
      })}
    </tr>
  );
});

/** The element of a cell, for the grid to say where its cursor is. */
export function cellId(row: number, column: number): string {
  return row < 0 ? `site-table-head-${column}` : `site-table-${row}-${column}`;
}

function cellKind(props: GridRowProps, column: number, type: string): string {
  const { cursorColumn, rangeLeft, rangeRight, filling } = props;
  const inColumns = column >= rangeLeft && column <= rangeRight && rangeLeft >= 0;
  const kinds = [
    'grid-cell',
    type,
    column <= 1 && 'stuck',
    cursorColumn === column && 'cursor',
    inColumns && (filling ? 'filling' : 'marked'),
  ];
  return kinds.filter(Boolean).join(' ');
}

interface CellContentProps {
  readonly row: PlanRow;
  readonly field: PlanField;
  readonly language: Language;
  /** In the first column, which stays: there the sector is told too. */
  readonly isFirst: boolean;
}

function CellContent({ row, field, language, isFirst }: CellContentProps) {
  const value = field.read(row);
  if (isFirst && row.sectorName && field.level === 'site' && typeof value === 'string') {
    return (
      <span className="cell-name">
        <span className="cut">{value}</span> <span className="muted">{row.sectorName}</span>
      </span>
    );
  }
  if (field.kind.type === 'flag') {
    const on = value === true;
    return (
      <span className={on ? 'flag on' : 'flag'} data-flag="true">
        {field.id === 'on' ? (
          <Icon name="power" size={14} />
        ) : on ? (
          <Icon name="lock" size={13} />
        ) : null}
        <span className="visually-hidden">{shownText(field, value, language)}</span>
      </span>
    );
  }
  if (field.kind.type === 'colour') {
    return typeof value === 'string' ? (
      <>
        <i className="swatch" style={{ background: value }} />
        <span className="visually-hidden">{value}</span>
      </>
    ) : null;
  }
  if (value === null) {
    const inherited = field.inherited?.(row) ?? null;
    if (inherited === null) return null;
    return (
      <span className="muted" title={texts.inherited[language]}>
        {shownText(field, inherited, language)}
      </span>
    );
  }
  return shownText(field, value, language);
}
