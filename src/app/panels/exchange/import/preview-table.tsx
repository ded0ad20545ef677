import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { hoverMark } from './incoming-marks.ts';

export interface PreviewColumn<Row> {
  readonly title: string;
  /** As CSS grids have it. */
  readonly width: string;
  readonly number?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface PreviewTableProps<Row> {
  readonly label: string;
  readonly columns: readonly PreviewColumn<Row>[];
  readonly rows: readonly Row[];
}

const rowPx = 28;

/** Many rows, of which only those in sight are made; the row pointed at shows on the chart. */
export function PreviewTable<Row extends { readonly key: string; readonly problem: object | null }>({
  label,
  columns,
  rows,
}: PreviewTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  const gridTemplateColumns = columns.map(({ width }) => width).join(' ');
  return (
    <div
      className="preview-table"
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      data-testid="import-preview"
    >
      <div className="preview-head" role="row" style={{ gridTemplateColumns }}>
        {columns.map(({ title, number }) => (
          <span key={title} role="columnheader" className={number ? 'number' : undefined}>
            {title}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div className="preview-rows" ref={scroller} role="rowgroup" tabIndex={0}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              // biome-ignore lint/a11y/useKeyWithMouseEvents: the chart says no more than the row does
              <div
                key={row.key}
                className={row.problem ? 'preview-row refused' : 'preview-row'}
                role="row"
                tabIndex={-1}
                aria-rowindex={index + 2}
                style={{ gridTemplateColumns, transform: `translateY(${start}px)` }}
                onMouseEnter={() => hoverMark(row.key)}
                onMouseLeave={() => hoverMark(null)}
              >
                {columns.map(({ title, number, cell }) => (
                  <span key={title} role="cell" className={number ? 'cut number' : 'cut'}>
                    {cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
