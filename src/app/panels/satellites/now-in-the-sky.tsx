import '../../sky/sky.css';
import './serving-sky.css';
import { useEffect, useMemo } from 'react';
import type { Position } from '../../../geo/position.ts';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { ephemerisOf } from '../../../orbit/ephemeris-of.ts';
import { observerAt } from '../../../orbit/observer.ts';
import { leastElevationDeg } from '../../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatBearing, formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import {
  nextRiseOf,
  type StandingSatellite,
  setOf,
  skyAt,
  type WatchedSystem,
} from '../../satellites/sky-at.ts';
import { setClockPeriod } from '../../sky/clock-store.ts';
import { fullName } from '../../sky/satellite-name.ts';
import { useClockTime } from '../../sky/use-clock-time.ts';
import { appStore } from '../../state/app-store.ts';
import { currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { servingWords } from './serving-texts.ts';
import { SkyPlot } from './sky-plot.tsx';

/** Rows of satellites that are listed; the others are counted. */
const mostRows = 8;
const setWithinS = 1800;
const riseWithinHours = 3;
const localOffsetMs = 8 * 3_600_000;

interface NowInTheSkyProps {
  readonly systems: readonly SatelliteSystem[];
  readonly plan: SatellitePlan;
  readonly place: Position;
}

/** The satellites that can serve the place at the clock's time, when they set, and who comes up next. */
export function NowInTheSky({ systems, plan, place }: NowInTheSkyProps) {
  const language = useApp((state) => state.language);
  const terminal = useApp(currentTerminal);
  const timeMs = useClockTime(500);
  const aboard = terminal?.satelliteTerminalIds;
  useEffect(() => {
    // with satellites on the chart the clock follows the plan by itself
    if (!appStore.getState().overlays.satellites) setClockPeriod(plan.period);
  }, [plan.period]);
  const watched = useMemo<WatchedSystem[]>(() => {
    const epochMs = Date.parse(plan.period.startUtc);
    return systems.map((system) => {
      const own = plan.terminals.filter(
        ({ id }) => system.terminalIds.includes(id) && aboard?.includes(id),
      );
      const masks = own.map((each) => leastElevationDeg(system, each));
      const maskDeg = masks.length > 0 ? Math.min(...masks) : system.minimumElevationDeg;
      return { id: system.id, ephemeris: ephemerisOf(system.orbit, epochMs), maskDeg };
    });
  }, [systems, plan.terminals, plan.period.startUtc, aboard]);
  const observer = useMemo(() => observerAt(place), [place]);
  const standing = useMemo(() => skyAt(watched, observer, timeMs), [watched, observer, timeMs]);
  const local = new Date(timeMs + localOffsetMs).toISOString();
  const when = filled(servingWords.skyTime[language], {
    date: local.slice(0, 10),
    time: local.slice(11, 16),
  });
  const more = standing.length - mostRows;
  return (
    <section className="serving-sky" aria-label={servingWords.sky[language]}>
      <h3>
        {servingWords.sky[language]}
        <span className="muted">{when}</span>
      </h3>
      <div className="sky-pair">
        <SkyPlot standing={standing} colourOf={(id) => colourOf(plan, id)} />
        <ul>
          {systems.map((system) => (
            <li key={system.id}>
              <i style={{ background: colourOf(plan, system.id) }} />
              <span className="cut">{system.name[language]}</span>
              <span className="number">
                {standing.filter(({ systemId }) => systemId === system.id).length}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {standing.length === 0 ? (
        <p className="muted">{servingWords.noneUp[language]}</p>
      ) : (
        <table className="sky-table">
          <tbody>
            {standing.slice(0, mostRows).map((satellite) => (
              <StandingRow
                key={`${satellite.systemId} ${satellite.index}`}
                satellite={satellite}
                systems={systems}
                watched={watched}
                plan={plan}
                place={place}
              />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? (
        <p className="muted">{filled(servingWords.more[language], { count: more })}</p>
      ) : null}
      <NextRises systems={systems} watched={watched} place={place} />
    </section>
  );
}

interface StandingRowProps {
  readonly satellite: StandingSatellite;
  readonly systems: readonly SatelliteSystem[];
  readonly watched: readonly WatchedSystem[];
  readonly plan: SatellitePlan;
  readonly place: Position;
}

function StandingRow({ satellite, systems, watched, plan, place }: StandingRowProps) {
  const language = useApp((state) => state.language);
  // a search in time: not with every frame
  const timeMs = useClockTime(2000);
  const { systemId, index, elevationDeg, azimuthDeg } = satellite;
  const system = systems.find(({ id }) => id === systemId);
  const own = watched.find(({ id }) => id === systemId);
  const name = system && own ? fullName({ ...own, name: system.name }, index, language) : '';
  const isFixed = system?.orbit.type === 'geo';
  const setMs = useMemo(
    () => (own && !isFixed ? setOf(own, index, observerAt(place), timeMs, setWithinS) : null),
    [own, isFixed, index, place, timeMs],
  );
  const until = isFixed
    ? servingWords.fixed[language]
    : setMs === null
      ? servingWords.staysUp[language]
      : filled(servingWords.sets[language], { time: timeText(setMs) });
  return (
    <tr>
      <td>
        <i style={{ background: colourOf(plan, systemId) }} />
      </td>
      <td className="cut" title={name}>
        {name}
      </td>
      <td className="number">{`${formatNumber(elevationDeg, 0)}°`}</td>
      <td className="number">{formatBearing(azimuthDeg)}</td>
      <td className="number until">{until}</td>
    </tr>
  );
}

/** For each system that moves, the next satellite to come up. */
function NextRises({ systems, watched, place }: Omit<StandingRowProps, 'satellite' | 'plan'>) {
  const language = useApp((state) => state.language);
  const timeMs = useClockTime(2000);
  const moving = systems.filter(({ orbit }) => orbit.type !== 'geo');
  const rises = useMemo(
    () =>
      watched.map((system) => ({
        id: system.id,
        next: nextRiseOf(system, observerAt(place), timeMs, riseWithinHours * 3600),
      })),
    [watched, place, timeMs],
  );
  if (moving.length === 0) return null;
  return (
    <dl className="next-rises">
      {moving.map((system) => {
        const next = rises.find(({ id }) => id === system.id)?.next ?? null;
        return (
          <div key={system.id}>
            <dt className="cut">{`${servingWords.next[language]} · ${system.name[language]}`}</dt>
            <dd className="number">
              {next === null
                ? filled(servingWords.noneNext[language], { hours: riseWithinHours })
                : `${next.name} ${filled(servingWords.rises[language], { time: timeText(next.riseMs) })} · ${formatNumber(next.highestElevationDeg, 0)}°`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** By the region's clocks. */
function timeText(timeMs: number): string {
  return new Date(timeMs + localOffsetMs).toISOString().slice(11, 16);
}

/** Hues that systems are told apart by on the chart. */
const hues = 8;

function colourOf({ systems }: SatellitePlan, systemId: string): string {
  const place = systems.findIndex(({ id }) => id === systemId);
  return `var(--sky-${(place % hues) + 1}, var(--accent))`;
}
