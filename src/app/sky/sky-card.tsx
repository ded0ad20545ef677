import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { formatBearing, formatExact, formatNumber, formatPosition } from '../i18n/format.ts';
import { useText } from '../i18n/text.ts';
import { filled } from '../palette/filled.ts';
import { Icon } from '../shell/icons.tsx';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { useApp } from '../state/use-app.ts';
import { fullName } from './satellite-name.ts';
import type { ShipState } from './ship-dots.ts';
import { type SightRow, sightStore } from './sight-store.ts';
import { SkyDome } from './sky-dome.tsx';
import { ShipMark, SystemMark } from './sky-marks.tsx';
import { chooseSatellite, chooseSystem, pointAtSatellite, skyStore } from './sky-store.ts';
import { words } from './sky-texts.ts';

/** Who stands in the sky of the place, and who serves the ships, in words and numbers. */
export function SkyCard({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const told = useStore(sightStore);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const hasSky = told.systems.length > 0;
  const from = words[told.isPressed ? 'fromPlace' : 'fromCentre'][language];
  return (
    <section
      ref={card}
      className="sky-card"
      tabIndex={-1}
      aria-label={words.inSight[language]}
      data-testid="sky-card"
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>
          {hasSky ? from : words.ships[language]}
          {hasSky ? <small>{formatPosition(told.place)}</small> : null}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('problem.close')}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </header>
      <div className="body">
        {hasSky ? <Sky /> : null}
        {told.ships.length > 0 ? <Ships titled={hasSky} /> : null}
      </div>
    </section>
  );
}

function Sky() {
  const language = useApp((state) => state.language);
  const { systems, rows } = useStore(sightStore);
  const systemId = useStore(skyStore, (sky) => sky.systemId);
  const chosen = systems.find(({ system }) => system.id === systemId)?.system ?? null;
  return (
    <>
      <div className="above">
        <SkyDome rows={rows} maskDeg={chosen?.maskDeg ?? null} />
        <ul>
          {systems.map(({ system, inSight, total }) => (
            <li key={system.id}>
              <button
                type="button"
                className="system"
                aria-pressed={system.id === systemId}
                title={words.showSystem[language]}
                onClick={() => chooseSystem(system.id === systemId ? null : system.id)}
              >
                <SystemMark system={system} />
                <span className="cut">{system.name[language]}</span>
                <span className="number">
                  {inSight}
                  <span className="unit">/ {formatNumber(total, 0)}</span>
                </span>
                {system.id === systemId ? (
                  <small>
                    {words.mask[language]} {system.maskDeg}° · {words.beam[language]}{' '}
                    {formatNumber(system.beamDiameterKm, 0)} km
                  </small>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {chosen ? <p>{words.beamHint[language]}</p> : null}
      {rows.length > 0 ? <SightTable rows={rows} /> : <p>{words.noneInSight[language]}</p>}
    </>
  );
}

/** Units stand in the heads, so that the figures stay short. */
const columns = [
  { word: 'elevation', unit: '°' },
  { word: 'azimuth', unit: '° T' },
  { word: 'range', unit: 'km' },
  { word: 'doppler', unit: 'kHz' },
  { word: 'delay', unit: 'ms' },
] as const;

function SightTable({ rows }: { rows: readonly SightRow[] }) {
  const language = useApp((state) => state.language);
  const selected = useStore(skyStore, (sky) => sky.selected);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.satellite[language]}</th>
          {columns.map(({ word, unit }) => (
            <th
              key={word}
              scope="col"
              title={words[word][language]}
              aria-label={words[word][language]}
            >
              {words[`${word}Short`][language]} {unit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = { systemId: row.system.id, index: row.index };
          const isChosen = selected?.systemId === key.systemId && selected.index === key.index;
          return (
            <tr
              key={`${key.systemId}/${key.index}`}
              className={`${isChosen ? 'chosen' : ''}${row.serves ? '' : ' below'}`}
              onPointerEnter={() => pointAtSatellite(key)}
              onPointerLeave={() => pointAtSatellite(null)}
            >
              <td>
                <button
                  type="button"
                  aria-pressed={isChosen}
                  title={row.system.name[language]}
                  onClick={() => chooseSatellite(isChosen ? null : key)}
                >
                  <SystemMark system={row.system} />
                  <span className="cut">{fullName(row.system, row.index, language)}</span>
                </button>
              </td>
              <td>{formatNumber(row.elevationDeg, 1)}</td>
              <td>{formatBearing(row.azimuthDeg).slice(0, 3)}</td>
              <td>{formatNumber(row.rangeKm, 0)}</td>
              <td>{formatNumber(row.dopplerHz / 1000, 2)}</td>
              <td>{formatNumber(row.delayMs, 1)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Legend of the ships' colours, with how many there are of each. */
function Ships({ titled }: { titled: boolean }) {
  const language = useApp((state) => state.language);
  const ships = useStore(sightStore, (told) => told.ships);
  const service = useApp(currentService);
  return (
    <>
      {titled ? <h3>{words.ships[language]}</h3> : null}
      {service ? (
        <p>
          {filled(words.shipsService[language], {
            service: service.name[language],
            rates: `↓ ${formatExact(service.downlinkMbps)} ↑ ${formatExact(service.uplinkMbps)} Mbps`,
          })}
        </p>
      ) : null}
      <ul className="ships">
        {ships.map(({ state, count }) => (
          <li key={state}>
            <ShipMark state={state} />
            <span className="cut">{nameOfState(state)[language]}</span>
            <span className="number">{formatNumber(count, 0)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOfState(state: ShipState): { readonly zh: string; readonly en: string } {
  if (state === 'cells' || state === 'none' || state === 'unknown') return words[state];
  const systemId = state.slice('satellite/'.length);
  const { systems } = appStore.getState().project.satellites ?? { systems: [] };
  return systems.find(({ id }) => id === systemId)?.name ?? { zh: systemId, en: systemId };
}
