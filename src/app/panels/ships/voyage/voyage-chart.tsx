import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { goToTime } from '../../../ships/go-to-time.ts';
import { setVoyageCursor, voyageStore } from '../../../ships/voyage-store.ts';
import { useClockTime } from '../../../sky/use-clock-time.ts';
import { useApp } from '../../../state/use-app.ts';
import { cursorText } from './cursor-text.ts';
import { VoyageAxes } from './voyage-axes.tsx';
import { VoyageBands } from './voyage-bands.tsx';
import { VoyageCurves } from './voyage-curves.tsx';
import { pointAt, type VoyageScale, voyageScale } from './voyage-scale.ts';
import { words } from './voyage-texts.ts';

interface VoyageChartProps {
  readonly profile: VoyageProfile;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Who serves, at what rates and levels, along the voyage; pointing marks the place on the chart, a press takes the clock there. */
export function VoyageChart({ profile, widthPx, heightPx }: VoyageChartProps) {
  const language = useApp((state) => state.language);
  const service = useApp(({ project }) =>
    project.services.find(({ id }) => id === profile.serviceId),
  );
  const project = useApp((state) => state.project);
  const axis = useStore(voyageStore, (state) => state.axis);
  const pointedMs = useStore(voyageStore, (state) => state.cursorMs);
  const needMbps = service?.downlinkMbps ?? 1;
  const scale = useMemo(
    () => voyageScale(profile, axis, needMbps, widthPx, heightPx),
    [profile, axis, needMbps, widthPx, heightPx],
  );
  const { points } = profile;
  const [startMs, endMs] = [points[0].timeMs, points[points.length - 1].timeMs];
  const clockMs = useClockTime();
  const isClockHere = clockMs >= startMs && clockMs <= endMs;
  const shownMs = pointedMs ?? (isClockHere ? clockMs : null);
  const shown = shownMs === null ? null : points[pointAt(profile, shownMs)];

  const timeOf = (event: PointerEvent<HTMLElement>) =>
    scale.timeAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = timeAfter(event, shownMs ?? startMs, startMs, endMs, profile.stepMin);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goToTime(next, { startMs, endMs });
    setVoyageCursor(next);
  };
  return (
    <div
      className="voyage-chart"
      role="slider"
      tabIndex={0}
      aria-label={words.chart[language]}
      aria-valuemin={0}
      aria-valuemax={Math.round((endMs - startMs) / 60_000)}
      aria-valuenow={Math.round(((shownMs ?? startMs) - startMs) / 60_000)}
      aria-valuetext={shown ? cursorText(shown, project, language) : undefined}
      data-testid="voyage-chart"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goToTime(timeOf(event), { startMs, endMs });
      }}
      onPointerMove={(event) => {
        const timeMs = timeOf(event);
        setVoyageCursor(timeMs);
        if (event.buttons === 1) goToTime(timeMs, { startMs, endMs });
      }}
      onPointerLeave={() => setVoyageCursor(null)}
      onBlur={() => setVoyageCursor(null)}
      onKeyDown={onKeyDown}
    >
      <svg width={widthPx} height={heightPx} aria-hidden="true">
        <VoyageAxes scale={scale} axis={axis} language={language} />
        <VoyageBands profile={profile} scale={scale} />
        <VoyageCurves profile={profile} scale={scale} service={service ?? null} />
        <text className="caption" x={8} y={13}>
          {shown ? cursorText(shown, project, language) : words.scrub[language]}
        </text>
        {isClockHere ? <TimeLine scale={scale} profile={profile} timeMs={clockMs} isClock /> : null}
        {pointedMs === null ? null : (
          <TimeLine scale={scale} profile={profile} timeMs={pointedMs} />
        )}
      </svg>
    </div>
  );
}

interface TimeLineProps {
  readonly scale: VoyageScale;
  readonly profile: VoyageProfile;
  readonly timeMs: number;
  readonly isClock?: boolean;
}

/** A moment across all rows: the clock's with a handle, or the one pointed at. */
function TimeLine({ scale, profile, timeMs, isClock = false }: TimeLineProps) {
  const { km } = profile.points[pointAt(profile, timeMs)];
  const x = scale.x({ timeMs, km });
  const { top } = scale.band;
  return (
    <g className={isClock ? 'clock-line' : 'cursor-line'}>
      <path d={`M${x.toFixed(1)} ${top - 2}V${scale.level.bottom}`} />
      {isClock ? <path className="handle" d={`M${x - 4} ${top - 6}h8l-4 5Z`} /> : null}
    </g>
  );
}

/** Where a key takes the cursor; undefined for other keys. */
function timeAfter(
  event: KeyboardEvent,
  atMs: number,
  startMs: number,
  endMs: number,
  stepMin: number,
): number | undefined {
  const stepMs = stepMin * 60_000 * (event.shiftKey ? 10 : 1);
  const targets: Partial<Record<string, number>> = {
    ArrowLeft: atMs - stepMs,
    ArrowRight: atMs + stepMs,
    Home: startMs,
    End: endMs,
  };
  const target = targets[event.key];
  return target === undefined ? undefined : Math.min(endMs, Math.max(startMs, target));
}
