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
export function PreviewTable<
  Row extends { readonly key: string; readonly problem: object | null },
>({ label, columns, rows }: PreviewTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  const gridTemplateColumns = columns.map(({ width }) => width).join(' ');
  return (
    <div className="preview-table" ref={scroller} data-testid="import-preview">
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr style={{ gridTemplateColumns }}>
            {columns.map(({ title, number }) => (
              <th key={title} className={number ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              <tr
                key={row.key}
                className={row.problem ? 'refused' : undefined}
                aria-rowindex={index + 2}
                style={{ gridTemplateColumns, transform: `translateY(${start}px)` }}
                onPointerEnter={() => hoverMark(row.key)}
                onPointerLeave={() => hoverMark(null)}
              >
                {columns.map(({ title, number, cell }) => (
                  <td key={title} className={number ? 'cut number' : 'cut'}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
