import { useState } from 'react';
import type { Goal } from '../../../planning/goal.ts';
import { shownShare } from '../../../planning/shown-share.ts';
import type { GoalStatus, ZoneResult } from '../../../planning/simulation-result.ts';
import type { Zone } from '../../../planning/zone.ts';
import { zoneFigurePath } from '../../../report/review/zone-figure-path.ts';
import { formatExact, formatNumber, formatShare } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { explained, told } from '../../shell/explained.ts';
import { setYear } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentPlace } from '../review/comment-place.tsx';
import { goalAhead, standingsIn } from './current-standings.ts';
import { DeltaChip } from './delta-chip.tsx';
import { StatusMark } from './goal-status.tsx';
import { WithSatellite } from './lazy-satellites.tsx';
import { ShortfallRow } from './shortfall-row.tsx';
import { yearsShown } from './years-shown.ts';

/** One zone: its area, and its share by the end of each year. */
export function ZoneGoal({ zone }: { zone: Zone }) {
  const language = useApp((state) => state.language);
  const years = useApp((state) => state.project.years);
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const scenarioId = useApp((state) => state.scenarioId);
  const areaKm2 = useApp((state) => zoneResult(state, zone.id, state.year)?.areaKm2);
  const figures = useApp(
    (state) => zoneResult(state, zone.id, state.year)?.services[state.serviceId],
  );
  return (
    <div className="zone-goal">
      <div className="zone-name">
        <h3 className="cut">{zone.name[language]}</h3>
        {areaKm2 === undefined ? null : (
          <span className="unit" {...explained({ of: 'zoneArea', zoneId: zone.id })}>
            {formatNumber(areaKm2, 0)} km²
          </span>
        )}
      </div>
      <div className="goal-years">
        {yearsShown(years, year).map((shown) => (
          <CommentPlace
            key={`${serviceId} ${shown}`}
            path={zoneFigurePath(scenarioId, shown, zone.id, serviceId)}
          >
            <GoalYear zoneId={zone.id} year={shown} />
          </CommentPlace>
        ))}
      </div>
      {figures ? <ShortfallRow figures={figures} zoneId={zone.id} /> : null}
    </div>
  );
}

function GoalYear({ zoneId, year }: { zoneId: string; year: number }) {
  const t = useText();
  const active = useApp((state) => state.year === year);
  const goal = useApp((state) => goalOf(state, zoneId, year));
  const status = useApp((state) => goal && standingsIn(state, year).get(goal.id)?.status);
  const settled = useApp(
    (state) => zoneResult(state, zoneId, year)?.services[state.serviceId]?.percent ?? null,
  );
  const both = useApp(
    (state) =>
      zoneResult(state, zoneId, year)?.services[state.serviceId]?.withSatellite?.percent ?? null,
  );
  const previewPoints = useApp((state) => previewPointsOf(state, zoneId, year));
  const lastPoints = useApp((state) => lastPointsOf(state, zoneId, year));
  const changes = useChanges(settled);

  const waits = useApp(isComputing) && settled === null;
  const percent = settled === null ? Number.NaN : settled + (previewPoints ?? 0);
  const points = previewPoints ?? lastPoints;
  const counts = goal?.withSatellite ?? false;
  return (
    <button
      type="button"
      className={active ? 'goal-year active' : 'goal-year'}
      data-testid={`goal-${zoneId}-${year}`}
      data-percent={settled ?? ''}
      aria-pressed={active}
      {...told({ of: 'goalShare', zoneId, year })}
      onClick={() => setYear(year)}
    >
      {changes > 0 ? <i key={changes} className="changed" /> : null}
      <span className="year">
        <span>{year}</span>
        {active && points !== null ? <DeltaChip points={points} /> : null}
      </span>
      <span className="percent">
        {previewPoints === null ? null : (
          <small className="about" title={t('goals.preview')}>
            ≈
          </small>
        )}
        {waits ? (
          <small className="waiting">{t('goals.computing')}</small>
        ) : (
          <>
            {formatShare(percent, goal?.sharePercent)}
            <small>%</small>
          </>
        )}
      </span>
      <span className="bar">
        {both === null ? null : <b style={{ width: `${both}%` }} />}
        <i style={{ width: `${Number.isNaN(percent) ? 0 : percent}%` }} />
        {goal ? <u style={{ left: `${goal.sharePercent}%` }} /> : null}
      </span>
      {both === null ? null : (
        <WithSatellite
          share={{ percent: both, counts }}
          target={goal?.sharePercent ?? null}
          isNarrow
        />
      )}
      <Verdict
        goal={goal}
        year={year}
        percent={counts && both !== null ? both : percent}
        status={status ?? null}
      />
    </button>
  );
}

interface VerdictProps {
  /** Of the year, or else the next to come. */
  readonly goal: Goal | null;
  readonly year: number;
  readonly percent: number;
  /** As settled figures have it. */
  readonly status: GoalStatus | null;
}

/** The goal, and whether it is met, or on track. */
function Verdict({ goal, year, percent, status }: VerdictProps) {
  const t = useText();
  if (!goal) {
    return <span className="target">{t('goals.noTarget')}</span>;
  }
  if (goal.year > year) {
    return (
      <span className="target">
        <span>
          {goal.year} ≥ {formatExact(goal.sharePercent)} %
        </span>
        <StatusMark status={status} />
      </span>
    );
  }
  // of what is shown, so that a reader's own sum agrees
  const shortBy = goal.sharePercent - shownShare(percent, goal.sharePercent);
  return (
    <span className="target">
      <span>≥ {formatNumber(goal.sharePercent, goal.sharePercent % 1 ? 1 : 0)} %</span>
      {Number.isNaN(percent) ? null : percent >= goal.sharePercent ? (
        <span className="ok">✓ {t('goals.met')}</span>
      ) : (
        <span className="bad" title={t('goals.missedBy', { points: formatNumber(shortBy, 1) })}>
          ✕ −{formatNumber(shortBy, 1)}
        </span>
      )}
    </span>
  );
}

function goalOf(state: AppState, zoneId: string, year: number): Goal | null {
  return goalAhead(
    state.project.goals,
    year,
    ({ target, serviceId }) =>
      'zoneId' in target && target.zoneId === zoneId && serviceId === state.serviceId,
  );
}

function zoneResult(state: AppState, zoneId: string, year: number): ZoneResult | null {
  return yearResult(state, year)?.zones.find((zone) => zone.id === zoneId) ?? null;
}

/** Percentage points that the edit in progress brings; null when none is. */
function previewPointsOf(state: AppState, zoneId: string, year: number): number | null {
  const { preview } = state;
  const areaKm2 = zoneResult(state, zoneId, year)?.areaKm2;
  if (!preview || !areaKm2 || preview.year !== year || preview.serviceId !== state.serviceId) {
    return null;
  }
  const km2 = (preview.gainedKm2[zoneId] ?? 0) - (preview.lostKm2[zoneId] ?? 0);
  return (km2 / areaKm2) * 100;
}

function lastPointsOf(state: AppState, zoneId: string, year: number): number | null {
  const { lastChange } = state;
  return lastChange?.serviceId === state.serviceId
    ? (lastChange.deltaPp[`${zoneId}/${year}`] ?? null)
    : null;
}

/** Whether figures that are not there yet are on their way. */
function isComputing({ run }: AppState): boolean {
  return run.phase === 'running';
}

/** How often a figure has changed since it was first known. */
function useChanges(value: number | null): number {
  const [seen, setSeen] = useState({ value, changes: 0 });
  if (seen.value === value) {
    return seen.changes;
  }
  const changes = seen.value === null || value === null ? 0 : seen.changes + 1;
  setSeen({ value, changes });
  return changes;
}
