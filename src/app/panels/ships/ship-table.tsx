import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../network/name.ts';
import { shipPosition } from '../../../planning/ships/ship-position.ts';
import { voyageSpan } from '../../../planning/ships/voyage-span.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type SessionPort, useSession } from '../../shell/session-port.ts';
import { deleteShip } from '../../ships/fleet-actions.ts';
import { courseOfShip } from '../../ships/ship-courses.ts';
import { rowKey } from '../../ships/ship-key.ts';
import { closeShips, openVoyage, selectShip } from '../../ships/ship-view.ts';
import { shipsNow } from '../../ships/ships-now.ts';
import { clockStore } from '../../sky/clock-store.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { fleetsView, setFleetsView } from './fleets-view.ts';
import { ServiceNow } from './service-now.tsx';
import { matching, type ShipColumn, type ShipRow, sorted } from './ship-rows.ts';
import { words } from './ships-texts.ts';

const rowPx = 25;

const columns: readonly { readonly id: ShipColumn; readonly number?: boolean }[] = [
  { id: 'name' },
  { id: 'mmsi' },
  { id: 'kind' },
  { id: 'terminal' },
  { id: 'route' },
  { id: 'speed', number: true },
  { id: 'now' },
];

interface ShipTableProps {
  readonly rows: readonly ShipRow[];
  /** Whether ships of several fleets are listed. */
  readonly showsFleet: boolean;
}

/** Rows are gone through by keys, and the table tells which of them is meant. [ARIA Authoring Practices, grid] */
const asGrid = (activeId: string | undefined) =>
  ({ role: 'grid', tabIndex: 0, 'aria-activedescendant': activeId }) as const;

/** The ships, of which only those in sight are in the page; the selected one is marked on the chart. */
export function ShipTable({ rows, showsFleet }: ShipTableProps) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const selected = useApp(({ ship }) => (ship ? rowKey(ship.fleetId, ship.shipId) : null));
  const { search, sort } = useStore(fleetsView);
  const shown = useMemo(() => sorted(matching(rows, search), sort), [rows, search, sort]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    scrollPaddingStart: rowPx,
    overscan: 10,
  });
  const at = shown.findIndex(({ key }) => key === selected);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement) return;
    const row = shown[at];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2);
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined && shown.length > 0) {
      choose(shown[Math.min(shown.length - 1, Math.max(0, to))], session);
    } else if (event.key === 'Enter' && row) openVoyage(keyOf(row));
    else if (event.key === 'Delete' && row) deleteShip(row.fleet.id, row.ship.id);
    else if (event.key === 'Escape') closeShips();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rowAt = ({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return row ? shown[Number(row.dataset.row)] : undefined;
  };
  const byPointer = {
    onClick(event: MouseEvent) {
      const row = rowAt(event);
      if (row) choose(row, session);
    },
    onDoubleClick(event: MouseEvent) {
      const row = rowAt(event);
      if (row) openVoyage(keyOf(row));
    },
  };
  return (
    <div ref={scroller} className="ship-table">
      <table
        {...asGrid(at >= 0 ? `ship-${selected}` : undefined)}
        {...byPointer}
        aria-label={words.list[language]}
        aria-rowcount={shown.length + 1}
        data-testid="ship-table"
        onKeyDown={onKeyDown}
      >
        <TableHead language={language} />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = shown[index];
            return (
              <tr
                key={row.key}
                id={`ship-${row.key}`}
                data-row={index}
                aria-rowindex={index + 2}
                aria-selected={row.key === selected}
                className={row.key === selected ? 'selected' : undefined}
                style={{ transform: `translateY(${start}px)` }}
                data-testid={`ship-row-${row.key}`}
              >
                <Cells row={row} language={language} showsFleet={showsFleet} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length === 0 ? <p className="muted none">{words.noneFound[language]}</p> : null}
    </div>
  );
}

function TableHead({ language }: { language: Language }) {
  const { sort } = useStore(fleetsView);
  const press = (column: ShipColumn) => {
    const isSame = sort?.column === column;
    // a third press gives the order of the project back
    if (isSame && sort.descending) setFleetsView({ sort: null });
    // lines would jump about if their order followed the clock
    else
      setFleetsView({ sort: { column, descending: isSame, states: shipsNow.getState().states } });
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, number }) => {
          const isSorted = sort?.column === id;
          const order = sort?.descending ? 'descending' : 'ascending';
          return (
            <th
              key={id}
              scope="col"
              className={number ? 'number' : undefined}
              aria-sort={isSorted ? order : 'none'}
            >
              <button
                type="button"
                className="cut"
                title={id === 'now' ? words.nowHint[language] : words[id][language]}
                data-testid={`ship-sort-${id}`}
                onClick={() => press(id)}
              >
                {words[id][language]}
                {isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface CellsProps {
  readonly row: ShipRow;
  readonly language: Language;
  readonly showsFleet: boolean;
}

function Cells({ row, language, showsFleet }: CellsProps) {
  const { name, ship, fleet, kind, terminal, route, speedKn } = row;
  const ofFleet = showsFleet ? `${name} · ${fleet.name[language]}` : name;
  return (
    <>
      <td className="cut name" title={ofFleet}>
        {name}
      </td>
      <td className="cut mmsi">{ship.mmsi ?? '—'}</td>
      <td className="cut">{kind}</td>
      <td className="cut" title={terminal}>
        {terminal}
      </td>
      <td className="cut" title={route}>
        {route}
      </td>
      <td className="number">
        {formatNumber(speedKn, 1)}
        <span className="unit">kn</span>
      </td>
      <td className="cut">
        <ServiceNow shipKey={row.key} language={language} />
      </td>
    </>
  );
}

function keyOf({ fleet, ship }: ShipRow) {
  return { fleetId: fleet.id, shipId: ship.id };
}

/** Marks a ship and shows where it is at the clock's time, or where it departs. */
function choose(row: ShipRow, session: SessionPort | null): void {
  selectShip(keyOf(row));
  if (!session) return;
  const course = courseOfShip(row.ship, appStore.getState().project, session.region);
  if (!course) return;
  const { startMs, endMs } = voyageSpan(course);
  const { timeMs } = clockStore.getState();
  const position = shipPosition(course, Math.min(endMs, Math.max(startMs, timeMs)));
  if (position) session.flyTo(position);
}
