import type { Header } from '@tanstack/react-table';
import { type DragEvent, memo } from 'react';
import type { Language } from '../../../network/name.ts';
import { selectSites } from '../../state/selection.ts';
import type { PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { FilterButton } from './filter-button.tsx';
import { cellId } from './grid-row.tsx';
import { moveColumn } from './move-column.ts';
import type { modelFeatures } from './table-model.ts';
import { texts } from './table-texts.ts';
import type { useTableRows } from './use-table-rows.ts';

interface GridHeadProps {
  readonly model: ReturnType<typeof useTableRows>;
  readonly language: Language;
  /** Column of the cursor while it is among the heads; −1 else. */
  readonly cursorColumn: number;
  readonly ticked: ReadonlySet<string>;
}

/** The heads of the columns: they sort, filter, are made wider and dragged elsewhere. */
export function GridHead({ model, language, cursorColumn, ticked }: GridHeadProps) {
  const { table, shownFields, filtered } = model;
  const headers = new Map(table.getFlatHeaders().map((header) => [header.column.id, header]));
  const siteIds = [...new Set(filtered.map(({ original }) => original.site.id))];
  const all = siteIds.length > 0 && siteIds.every((id) => ticked.has(id));
  const some = siteIds.some((id) => ticked.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          id={cellId(-1, 0)}
          className={cursorColumn === 0 ? 'head-cell tick stuck cursor' : 'head-cell tick stuck'}
          aria-colindex={1}
        >
          <button
            type="button"
            tabIndex={-1}
            className={some ? 'box on' : 'box'}
            aria-label={texts.tickAll[language]}
            aria-pressed={all}
            data-testid="tick-all"
            onClick={() => selectSites(all ? [] : siteIds)}
          >
            {all ? '✓' : some ? '–' : ''}
          </button>
        </th>
        {shownFields.map((field, i) => {
          const header = headers.get(field.id);
          return header ? (
            <HeadCell
              key={field.id}
              header={header}
              field={field}
              column={i + 1}
              isCursor={cursorColumn === i + 1}
              sorted={header.column.getIsSorted()}
              sortPlace={model.view.sorting.length > 1 ? header.column.getSortIndex() + 1 : 0}
              filter={header.column.getFilterValue()}
              rows={model.rows}
              order={model.fields}
              language={language}
            />
          ) : null;
        })}
      </tr>
    </thead>
  );
}

interface HeadCellProps {
  readonly header: Header<typeof modelFeatures, PlanRow>;
  readonly field: PlanField;
  readonly column: number;
  readonly isCursor: boolean;
  readonly sorted: false | 'asc' | 'desc';
  /** Which of several orders this one is, from 1; 0 when it is the only one. */
  readonly sortPlace: number;
  readonly filter: unknown;
  readonly rows: readonly PlanRow[];
  readonly order: readonly PlanField[];
  readonly language: Language;
}

const dragType = 'text/x-offing-column';

const HeadCell = memo(function HeadCell(props: HeadCellProps) {
  const { header, field, column, isCursor, sorted, sortPlace, rows, order, language } = props;
  const kinds = [
    'head-cell',
    `of-${field.kind.type}`,
    column === 1 && 'stuck',
    isCursor && 'cursor',
  ];
  const onDrop = (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(dragType);
    if (!dragged) return;
    event.preventDefault();
    moveColumn(order, dragged, field.id);
  };
  return (
    <th
      scope="col"
      id={cellId(-1, column)}
      className={kinds.filter(Boolean).join(' ')}
      aria-colindex={column + 1}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      title={field.hint?.[language]}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragType, field.id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <div className="head-content">
        <button
          type="button"
          tabIndex={-1}
          className="sort cut"
          data-testid={`sort-${field.id}`}
          onClick={(event) => header.column.toggleSorting(undefined, event.shiftKey)}
        >
          <span className="cut">{field.name[language]}</span>
          {field.unit ? <span className="unit">{field.unit[language]}</span> : null}
          {sorted ? (
            <span className="sorted" aria-hidden="true">
              {sorted === 'asc' ? '▲' : '▼'}
              {sortPlace > 0 ? <sub>{sortPlace}</sub> : null}
            </span>
          ) : null}
        </button>
        <FilterButton column={header.column} field={field} rows={rows} language={language} />
      </div>
      <i
        className="resize"
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
        onMouseDown={header.getResizeHandler()}
        onTouchStart={header.getResizeHandler()}
      />
    </th>
  );
});
