import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Language } from '../../../network/name.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import type { Refusal } from '../fields/field-edits.ts';
import { CellEditor } from './cell-editor.tsx';
import { GridHead } from './grid-head.tsx';
import { pressGridKey } from './grid-keys.ts';
import { cellId, GridRow } from './grid-row.tsx';
import { headHeightPx, rowHeightPx, tickWidthPx } from './grid-sizes.ts';
import { GroupRow } from './group-row.tsx';
import { moveColumnBy } from './move-column.ts';
import { pressHead } from './press-head.ts';
import { showColumn } from './show-column.ts';
import { rowsOf } from './table-items.ts';
import { texts } from './table-texts.ts';
import { useCellCursor } from './use-cell-cursor.ts';
import { useGridEdits } from './use-grid-edits.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useShownSelection } from './use-shown-selection.ts';
import type { useTableRows } from './use-table-rows.ts';

interface GridProps {
  readonly model: ReturnType<typeof useTableRows>;
  readonly language: Language;
  readonly onRefusal: (refusal: Refusal | null) => void;
  readonly onClose: () => void;
}

/** The cells: moved through, marked, typed into, copied, pasted and filled as in a spreadsheet. */
export function Grid({ model, language, onRefusal, onClose }: GridProps) {
  const { items, shownFields: fields, table } = model;
  const selectedIds = useApp((state) => state.selection?.siteIds);
  const ticked = useMemo(() => new Set(selectedIds), [selectedIds]);
  const session = useSession();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const cells = useCellCursor(items, fields);
  const { cursor, range } = cells;
  const edits = useGridEdits({ model, language, cells, grid, onRefusal });
  const pointer = useGridPointer({
    cells,
    edits,
    onPoint: (row) => {
      const item = row === null ? undefined : items[row];
      session?.pointAtSite(item?.kind === 'row' ? item.row.site.id : null);
    },
  });
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => items[index].id,
    overscan: 8,
    scrollMargin: headHeightPx,
    scrollPaddingStart: headHeightPx,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the cursor moves, not when rows change under it
  useEffect(() => {
    if (cursor.row >= 0 && cursor.row < items.length) virtual.scrollToIndex(cursor.row);
    showColumn(scroller.current, cursor.column);
  }, [cursor.row, cursor.column]);
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);
  useShownSelection(items, grid, (row) => virtual.scrollToIndex(row, { align: 'center' }));

  const lines = virtual.getVirtualItems();
  const item = items[cursor.row] ?? null;
  const isCursorDrawn = cursor.row < 0 || lines.some(({ index }) => index === cursor.row);
  const activeId = cellId(cursor.row, item?.kind === 'group' ? 0 : cursor.column);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const seenPx = scroller.current?.clientHeight ?? 0;
    const done = pressGridKey(event, {
      cells,
      edits,
      item,
      field: fields[cursor.column - 1] ?? null,
      page: Math.max(1, Math.floor(seenPx / rowHeightPx) - 2),
      onShow: () => {
        session?.showPlaces(rowsOf(items, range.top, range.bottom).map(({ site }) => site));
      },
      onClose,
      onHead: (press) => pressHead(activeId, press),
      onMoveColumn: (by) => {
        const field = fields[cursor.column - 1];
        if (field) moveColumnBy(model.fields, fields, field.id, by);
      },
    });
    if (done) event.preventDefault();
  };
  const drawn = (index: number) => {
    const line = items[index];
    const isCursor = index === cursor.row;
    if (line.kind === 'group') {
      return (
        <GroupRow
          key={line.id}
          item={line}
          index={index}
          field={model.groupField}
          columns={fields.length + 1}
          isCursor={isCursor}
          language={language}
        />
      );
    }
    const inRange = index >= range.top && index <= range.bottom;
    const { fillTo } = pointer;
    const filling = fillTo !== null && index > range.bottom && index <= fillTo;
    return (
      <GridRow
        key={line.id}
        row={line.row}
        index={index}
        fields={fields}
        language={language}
        ticked={ticked.has(line.row.site.id)}
        cursorColumn={isCursor ? cursor.column : -1}
        rangeLeft={inRange || filling ? range.left : -1}
        rangeRight={inRange || filling ? range.right : -1}
        hasHandle={index === range.bottom && range.left > 0}
        filling={filling}
        editor={
          isCursor && edits.editing && cursor.column > 0 ? (
            <CellEditor
              row={line.row}
              field={fields[cursor.column - 1]}
              typed={edits.editing.typed}
              language={language}
              context={edits.context}
              onCommit={edits.commit}
              onCancel={edits.cancel}
            />
          ) : null
        }
      />
    );
  };
  const widthPx = tickWidthPx + table.getTotalSize();
  const abovePx = (lines[0]?.start ?? headHeightPx) - headHeightPx;
  const belowPx = virtual.getTotalSize() + headHeightPx - (lines.at(-1)?.end ?? headHeightPx);
  return (
    <div className="site-grid" ref={scroller}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through is a grid, by the ARIA Authoring Practices
        role="grid"
        // the grid has the focus and tells which of its cells is meant
        tabIndex={0}
        data-testid="site-grid"
        aria-label={texts.title[language]}
        aria-rowcount={items.length + 1}
        aria-colcount={fields.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={isCursorDrawn ? activeId : undefined}
        style={{ width: widthPx }}
        onKeyDown={onKeyDown}
        onCopy={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', edits.copied());
        }}
        onPaste={(event) => {
          if (event.target !== event.currentTarget || cursor.row < 0) return;
          event.preventDefault();
          edits.paste(event.clipboardData.getData('text/plain'));
        }}
        {...pointer.handlers}
      >
        <colgroup>
          <col style={{ width: tickWidthPx }} />
          {table.getVisibleLeafColumns().map((column) => (
            <col key={column.id} style={{ width: column.getSize() }} />
          ))}
        </colgroup>
        <GridHead
          model={model}
          language={language}
          cursorColumn={cursor.row < 0 ? cursor.column : -1}
          ticked={ticked}
        />
        <tbody>
          <Gap px={abovePx} />
          {lines.map(({ index }) => drawn(index))}
          <Gap px={belowPx} />
        </tbody>
      </table>
      {items.length === 0 ? (
        <p className="grid-empty">
          {texts[model.rows.length === 0 ? 'noSites' : 'nothing'][language]}
        </p>
      ) : null}
    </div>
  );
}

/** The room of lines that are not in the page. */
function Gap({ px }: { px: number }) {
  return px > 0 ? (
    <tr aria-hidden>
      <td style={{ height: px }} />
    </tr>
  ) : null;
}
