import type { Ship, Voyage } from '../../../network/fleet.ts';
import { voyageSpan } from '../../../planning/ships/voyage-span.ts';
import { formatExact, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { Icon } from '../../shell/icons.tsx';
import { useSession } from '../../shell/session-port.ts';
import { startRouteDrawing } from '../../ships/draw-route.ts';
import { editShips } from '../../ships/fleet-actions.ts';
import { courseOfShip } from '../../ships/ship-courses.ts';
import { useApp } from '../../state/use-app.ts';
import { readNumber } from '../inspector/read-number.ts';
import { firstDeparture, readTime, shortTime, shownTime, utcText } from './departures.ts';
import { ShipText } from './ship-text.tsx';
import { words } from './ships-texts.ts';

/** How a ship sails: a lane or a line of its own with departure and speed; a recorded track as it was. */
export function VoyageFields({ fleetId, ship }: { fleetId: string; ship: Ship }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const region = useSession()?.region;
  const { voyage } = ship;
  const lanes = project.assets.filter(({ kind }) => kind === 'lane' || kind === 'route');
  const course = region ? courseOfShip(ship, project, region) : null;
  const span = course ? voyageSpan(course) : null;
  const set = (after: Voyage) => editShips(fleetId, ship.id, { voyage: after });
  const sailing = () => {
    if (voyage.type !== 'track')
      return { departureUtc: voyage.departureUtc, speedKn: voyage.speedKn };
    const hours = span ? (span.endMs - span.startMs) / 3_600_000 : 0;
    const meanKn = span && hours > 0 ? span.lengthKm / 1.852 / hours : 12;
    return {
      departureUtc: span ? utcText(span.startMs) : firstDeparture(project),
      speedKn: Math.min(80, Math.max(0.1, Math.round(meanKn * 10) / 10)),
    };
  };
  return (
    <>
      <label>
        <span>{words.route[language]}</span>
        <select
          value={voyage.type === 'lane' ? voyage.assetId : `/${voyage.type}`}
          data-testid="ship-route"
          onChange={(event) => {
            const assetId = event.currentTarget.value;
            if (!assetId.startsWith('/')) set({ type: 'lane', assetId, ...sailing() });
          }}
        >
          {voyage.type === 'lane' ? null : (
            <option value={`/${voyage.type}`}>
              {voyage.type === 'line'
                ? words.drawn[language]
                : `${words.track[language]} (${filled(words.points[language], { count: formatNumber(voyage.points.length, 0) })})`}
            </option>
          )}
          {lanes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <div className="line">
        <span />
        <button
          type="button"
          className="icon-button bordered"
          data-testid="draw-ship-route"
          onClick={() => startRouteDrawing({ fleetId, shipId: ship.id }, sailing())}
        >
          <Icon name="route" size={14} /> {words.draw[language]}
        </button>
        {voyage.type === 'track' ? null : (
          <button
            type="button"
            className="icon-button bordered"
            aria-pressed={voyage.type === 'lane' ? voyage.reversed === true : undefined}
            aria-label={words.reversed[language]}
            title={words.reversed[language]}
            data-testid="reverse-route"
            onClick={() => set(turned(voyage))}
          >
            <Icon name="swap" size={14} />
          </button>
        )}
      </div>
      {voyage.type === 'track' ? null : (
        <>
          <ShipText
            label={words.departure[language]}
            value={shownTime(voyage.departureUtc)}
            testId="ship-departure"
            expected={(text) => (readTime(text) === null ? words.mustTime[language] : null)}
            onCommit={(text) =>
              set({ ...voyage, departureUtc: readTime(text) ?? voyage.departureUtc })
            }
          />
          <ShipText
            label={words.speed[language]}
            unit="kn"
            value={formatExact(voyage.speedKn)}
            testId="ship-speed"
            expected={(text) => {
              const speedKn = readNumber(text);
              return speedKn > 0 && speedKn <= 80 ? null : words.mustSpeed[language];
            }}
            onCommit={(text) => set({ ...voyage, speedKn: readNumber(text) })}
          />
        </>
      )}
      {span ? (
        <p className="muted voyage-span">
          {formatQuantity(span.lengthKm, 'km', 1)} · {shortTime(span.startMs)} →{' '}
          {shortTime(span.endMs)}
        </p>
      ) : region ? (
        <p className="bad">{words.badLane[language]}</p>
      ) : null}
    </>
  );
}

/** The same way from its other end. */
function turned(voyage: Exclude<Voyage, { type: 'track' }>): Voyage {
  if (voyage.type === 'line') {
    return { ...voyage, coordinates: voyage.coordinates.toReversed() };
  }
  const { reversed, ...rest } = voyage;
  return reversed ? rest : { ...rest, reversed: true };
}
