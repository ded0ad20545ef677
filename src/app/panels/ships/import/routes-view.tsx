import './routes.css';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../../network/name.ts';
import type { RouteOptions, RouteReading } from '../../../../planning/ships/route-reading.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { filled } from '../../../palette/filled.ts';
import { useSession } from '../../../shell/session-port.ts';
import { addShipsTo, createFleet } from '../../../ships/fleet-actions.ts';
import { fleetOf, mostFleets, mostShips } from '../../../ships/fleet-edits.ts';
import { shipName } from '../../../ships/ship-name.ts';
import { openFleets } from '../../../ships/ship-view.ts';
import { usualTerminal } from '../../../ships/usual-terminal.ts';
import { appStore } from '../../../state/app-store.ts';
import { useApp } from '../../../state/use-app.ts';
import { showMarks } from '../../exchange/import/incoming-marks.ts';
import { type PreviewColumn, PreviewTable } from '../../exchange/import/preview-table.tsx';
import { firstDeparture, shortTime, shownTime } from '../departures.ts';
import { setFleetsView } from '../fleets-view.ts';
import { kindNames } from '../ships-texts.ts';
import { words } from './import-texts.ts';
import { readShips, type ShipReading } from './read-ships.ts';
import { RemarkList } from './remark-list.tsx';
import { ShipOptions, type ShipWishes } from './ship-options.tsx';
import { type ShipRead, shipMark, shipRead } from './ship-row-read.ts';

interface RoutesViewProps {
  readonly incoming: { readonly name: string; readonly bytes: Uint8Array };
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Ships of a file: what was read, what is wrong with it by line, and what is to be done about it. */
export function RoutesView({ incoming, onDone, onCancel }: RoutesViewProps) {
  const language = useApp((state) => state.language);
  const region = useSession()?.region ?? null;
  const fleets = useApp(({ project }) => project.fleets);
  const [wishes, setWishes] = useState(() => firstWishes(incoming.name));
  const { state, isReading } = useShipReading(incoming.bytes, wishes);
  const rows = useMemo(
    () => (state && region ? state.shown.map((ship, i) => shipRead(ship, region, i)) : []),
    [state, region],
  );
  const isGood = state !== null && state.reading.ships.length > 0;
  useEffect(() => showMarks(rows.map((row) => shipMark(row, isGood))), [rows, isGood]);
  if (!state) {
    return (
      <div className="import-start">
        <p role="status">{words.reading[language]}</p>
      </div>
    );
  }

  const { reading } = state;
  const count = reading.ships.length;
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  const into = wishes.fleetId === null ? null : fleets?.find(({ id }) => id === wishes.fleetId);
  const room = mostShips - (into?.ships.length ?? 0);
  const bar =
    count > room
      ? filled(words.noRoom[language], { room })
      : !into && (fleets?.length ?? 0) >= mostFleets
        ? words.noFleetRoom[language]
        : null;
  const isNamed = into !== undefined && (into !== null || wishes.fleetName.trim() !== '');
  const add = () => {
    const fleetId = take(reading, wishes, incoming.name);
    if (fleetId === null) return;
    onDone();
    setFleetsView({ fleetId, aside: 'fleet', search: '', sort: null });
    openFleets();
  };
  return (
    <>
      <ShipOptions
        wishes={wishes}
        reading={reading}
        hasLines={rows.some(({ ship }) => ship.voyage.type === 'line')}
        onChange={(change) => setWishes((before) => ({ ...before, ...change }))}
      />
      <RemarkList
        reading={reading}
        choices={wishes.choices}
        onChoose={(choices) =>
          setWishes((before) => ({ ...before, choices: { ...before.choices, ...choices } }))
        }
      />
      {!isGood && rows.length > 0 ? (
        <p className="import-said warned">{words.asIf[language]}</p>
      ) : null}
      <PreviewTable label={words.table[language]} columns={columnsIn(language)} rows={rows} />
      <footer className="exchange-foot">
        <span className="said" role="status">
          {isReading ? (
            words.reading[language]
          ) : bar ? (
            <span className="bad">✕ {bar}</span>
          ) : count > 0 ? (
            <>
              <b>{formatNumber(points, 0)}</b> {words.pointsUnit[language]}
            </>
          ) : (
            <span className="bad">✕ {words.nothing[language]}</span>
          )}
        </span>
        <button type="button" className="icon-button bordered" onClick={onCancel}>
          {words.cancel[language]}
        </button>
        <button
          type="button"
          className="icon-button bordered take"
          data-testid="take-import"
          disabled={count === 0 || bar !== null || isReading || !isNamed}
          onClick={add}
        >
          {words.add[language]} {formatNumber(count, 0)}{' '}
          {(count === 1 ? words.ship1 : words.ships)[language]}
        </button>
      </footer>
    </>
  );
}

function firstWishes(file: string): ShipWishes {
  const { project } = appStore.getState();
  return {
    fleetId: null,
    fleetName: file.replace(/\.[^.]+$/, ''),
    illustrative: false,
    terminalId: usualTerminal(project),
    kind: 'other',
    departureUtc: firstDeparture(project),
    speedKn: 12,
    choices: {},
  };
}

/** Reads anew when another choice is made, after the page has been drawn: big files take their time. */
function useShipReading(
  bytes: Uint8Array,
  wishes: ShipWishes,
): { readonly state: ShipReading | null; readonly isReading: boolean } {
  const region = useSession()?.region ?? null;
  const [state, setState] = useState<ShipReading | null>(null);
  const [readFor, setReadFor] = useState<RouteOptions | null>(null);
  const { kind, terminalId, departureUtc, speedKn, choices, fleetId } = wishes;
  const options = useMemo((): RouteOptions => {
    const into = fleetId === null ? null : fleetOf(appStore.getState().project, fleetId);
    const takenIds = into?.ships.map(({ id }) => id) ?? [];
    return { kind, terminalId, departureUtc, speedKn, ...choices, takenIds };
  }, [kind, terminalId, departureUtc, speedKn, choices, fleetId]);
  useEffect(() => {
    if (!region) return;
    const timer = setTimeout(() => {
      setState(readShips(bytes, region, options));
      setReadFor(options);
    }, 30);
    return () => clearTimeout(timer);
  }, [bytes, region, options]);
  return { state, isReading: readFor !== options };
}

/** Puts the ships into the project as one step; null when nothing may be changed. */
function take({ ships }: RouteReading, wishes: ShipWishes, file: string): string | null {
  const { fleetId, fleetName, illustrative } = wishes;
  if (fleetId !== null) return addShipsTo(fleetId, ships) ? fleetId : null;
  const name = fleetName.trim();
  return createFleet({
    name: { zh: name, en: name },
    illustrative,
    source: `imported from ${file}`,
    ships,
  });
}

function columnsIn(language: Language): PreviewColumn<ShipRead>[] {
  return [
    {
      title: words.name[language],
      width: 'minmax(90px, 1fr)',
      cell: ({ ship }) => {
        const name = shipName(ship)[language];
        const mmsi = ship.name && ship.mmsi ? ` ${ship.mmsi}` : '';
        const way = (ship.voyage.type === 'track' ? words.track : words.line)[language];
        return (
          <span title={`${name}${mmsi} · ${kindNames[ship.kind][language]} · ${way}`}>
            {name}
            <span className="muted">{mmsi}</span>
          </span>
        );
      },
    },
    {
      title: words.points[language],
      width: '44px',
      number: true,
      cell: ({ points }) => formatNumber(points, 0),
    },
    {
      title: words.length[language],
      width: '52px',
      number: true,
      cell: ({ lengthKm }) => formatNumber(lengthKm, 1),
    },
    {
      title: words.speeds[language],
      width: '78px',
      number: true,
      cell: ({ meanKn, mostKn }) => `${formatNumber(meanKn, 1)} / ${formatNumber(mostKn, 1)}`,
    },
    {
      title: words.span[language],
      width: '148px',
      number: true,
      cell: ({ startMs, endMs }) => (
        <span title={`${shownTime(startMs)} → ${shownTime(endMs)}`}>
          {spanText(startMs, endMs)}
        </span>
      ),
    },
  ];
}

/** `11-01 08:00 → 12:30`: the day once where it is the same. */
function spanText(startMs: number, endMs: number): string {
  const [start, end] = [shortTime(startMs), shortTime(endMs)];
  return `${start} → ${start.slice(0, 5) === end.slice(0, 5) ? end.slice(6) : end}`;
}
