import './serving.css';
import { useEffect, useMemo, useState } from 'react';
import type { Position } from '../../../geo/position.ts';
import { systemsOfYear } from '../../../planning/satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import type { Service } from '../../../planning/service.ts';
import { formatPosition } from '../../i18n/format.ts';
import { ServingMark } from '../../map/serving-mark.ts';
import { filled } from '../../palette/filled.ts';
import { type ServerKey, servingAt } from '../../satellites/serving-at.ts';
import { closeServing } from '../../satellites/serving-store.ts';
import { useSeen } from '../../satellites/use-seen.ts';
import { useTerrestrial } from '../../satellites/use-terrestrial.ts';
import { Icon } from '../../shell/icons.tsx';
import { type SessionPort, useSession } from '../../shell/session-port.ts';
import { openDialog } from '../../state/actions.ts';
import { currentService, currentTerminal } from '../../state/current.ts';
import { pressPlace } from '../../state/link-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { NowInTheSky } from './now-in-the-sky.tsx';
import { ServingOthers } from './serving-others.tsx';
import { ServingStack } from './serving-stack.tsx';
import { servingWords } from './serving-texts.ts';

/** Over the chart: who serves the pressed place with the service shown, who stands in, and what if one fails. */
export function ServingCard() {
  const language = useApp((state) => state.language);
  const place = useApp((state) => state.pressedPlace);
  const service = useApp(currentService);
  const year = useApp((state) => state.year);
  const session = useSession();
  useEffect(() => {
    if (session) markPlace(session.map);
  }, [session]);
  return (
    <section
      className="furniture serving-card"
      aria-label={servingWords.title[language]}
      data-testid="serving-card"
    >
      <header>
        <h2>{servingWords.title[language]}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={servingWords.close[language]}
          data-testid="serving-close"
          onClick={closeServing}
        >
          <Icon name="close" size={14} />
        </button>
      </header>
      <div className="serving-scroll scroll">
        {place && service ? (
          <>
            <p className="of">
              <span>{formatPosition(place)}</span>
              <span className="cut">{`${service.name[language]} · ${year}`}</span>
            </p>
            <Answer place={place} service={service} year={year} />
          </>
        ) : (
          <ChoosePlace />
        )}
      </div>
    </section>
  );
}

/** Charts that have the mark already; it stays with the chart and is empty while the card is closed. */
const marked = new WeakSet<SessionPort['map']>();

function markPlace(map: SessionPort['map']): void {
  if (marked.has(map)) return;
  marked.add(map);
  map.addOverlay((parent, viewport) => new ServingMark(parent, viewport));
}

function ChoosePlace() {
  const language = useApp((state) => state.language);
  const session = useSession();
  return (
    <p className="empty">
      {servingWords.choose[language]}
      <br />
      <button
        type="button"
        data-testid="serving-middle"
        onClick={() => {
          if (session) pressPlace(session.centre());
        }}
      >
        {servingWords.middle[language]}
      </button>
    </p>
  );
}

interface AnswerProps {
  readonly place: Position;
  readonly service: Service;
  readonly year: number;
}

/** Nothing moves without satellites; the masts answer for themselves all the same. */
const noSatellites: SatellitePlan = {
  systems: [],
  terminals: [],
  period: { startUtc: '2026-01-01T00:00:00Z', hours: 24, stepS: 30 },
  rainRate001MmPerHour: 60,
  rainHeightKm: 4.8,
};

function Answer({ place, service, year }: AnswerProps) {
  const language = useApp((state) => state.language);
  const stated = useApp((state) => state.project.satellites);
  const timePercent = useApp((state) => state.project.propagation.timePercent);
  const terminal = useApp(currentTerminal);
  const [failed, setFailed] = useState<ReadonlySet<ServerKey>>(new Set());
  const plan = stated ?? noSatellites;
  const aboard = terminal?.satelliteTerminalIds ?? none;
  const systems = useMemo(
    () =>
      systemsOfYear(plan, year).filter(({ terminalIds }) =>
        terminalIds.some((id) => aboard.includes(id)),
      ),
    [plan, year, aboard],
  );
  const masts = useTerrestrial(place);
  const sky = useSeen(plan, systems, place);
  const isKnown = masts.isCurrent && sky.isCurrent;
  const { answer } = masts;
  const serving = useMemo(
    () =>
      servingAt({
        plan,
        service,
        year,
        place,
        satelliteTerminalIds: aboard,
        terrestrial: answer?.offer ?? null,
        seen: sky.seen,
      }),
    [plan, service, year, place, aboard, answer, sky.seen],
  );
  if (answer?.onLand && masts.isCurrent) {
    return <p className="empty">{servingWords.onLand[language]}</p>;
  }
  const failures = [
    masts.failure && filled(servingWords.mastsFailed[language], { reason: masts.failure }),
    sky.failure && filled(servingWords.satellitesFailed[language], { reason: sky.failure }),
  ].filter((failure) => failure !== null && failure !== '');
  return (
    <div aria-busy={!isKnown} data-testid={isKnown ? 'serving-ready' : 'serving-busy'}>
      {failures.map((failure) => (
        <p key={failure} className="bad" role="alert">
          {failure}
        </p>
      ))}
      <ServingStack
        stack={serving.stack}
        service={service}
        plan={plan}
        masts={answer}
        isKnown={isKnown}
        failed={failed}
        onFail={setFailed}
      />
      <MissingSatellites hasPlan={stated !== undefined} hasAboard={aboard.length > 0} />
      <ServingOthers others={serving.others} plan={plan} />
      {systems.length > 0 ? <NowInTheSky systems={systems} plan={plan} place={place} /> : null}
      <p className="muted how-reckoned">
        {filled(servingWords.basis[language], { time: timePercent, hours: plan.period.hours })}
      </p>
    </div>
  );
}

const none: readonly string[] = [];

/** Why no satellite can serve at all, and where that is changed. */
function MissingSatellites({ hasPlan, hasAboard }: { hasPlan: boolean; hasAboard: boolean }) {
  const language = useApp((state) => state.language);
  const terminal = useApp(currentTerminal);
  if (hasPlan && hasAboard) return null;
  const text = hasPlan
    ? filled(servingWords.noAboard[language], { terminal: terminal?.name[language] ?? '' })
    : servingWords.noSatellites[language];
  return (
    <p className="empty">
      {text}
      <br />
      <button type="button" onClick={() => openDialog(hasPlan ? 'terminals' : 'satellites')}>
        {servingWords[hasPlan ? 'openTerminals' : 'openDialog'][language]}
      </button>
    </p>
  );
}
