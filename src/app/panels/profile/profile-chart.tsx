import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import type { PathStudy } from '../../../planning/path-study.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { setProfileCursor } from '../../state/profile-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ProfileAxes } from './profile-axes.tsx';
import { CursorLine, ProfileNotes } from './profile-notes.tsx';
import { bandPath, linePath, profileScale } from './profile-scale.ts';
import { sampleAtKm } from './sample-at.ts';

interface ProfileChartProps {
  readonly study: PathStudy;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The path over the bulging sea: ground, line of sight and first Fresnel zone. */
export function ProfileChart({ study, widthPx, heightPx }: ProfileChartProps) {
  const t = useText();
  const pointedKm = useApp((state) => state.profile?.cursorKm ?? null);
  // the path may have become shorter since
  const cursorKm = pointedKm === null ? null : Math.min(pointedKm, study.distanceKm);
  const scale = useMemo(() => profileScale(study, widthPx, heightPx), [study, widthPx, heightPx]);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setProfileCursor(scale.kmAt(event.clientX - left));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = cursorAfter(event, cursorKm ?? study.distanceKm / 2, study.distanceKm);
    if (next === undefined) return;
    event.preventDefault();
    setProfileCursor(next);
  };
  return (
    <div
      className="profile-chart"
      role="slider"
      tabIndex={0}
      aria-label={t('profile.chart')}
      aria-valuemin={0}
      aria-valuemax={study.distanceKm}
      aria-valuenow={cursorKm ?? 0}
      aria-valuetext={cursorText(study, cursorKm ?? 0, t)}
      data-testid="profile-chart"
      onPointerMove={onPointerMove}
      onPointerLeave={() => setProfileCursor(null)}
      onKeyDown={onKeyDown}
    >
      <svg width={widthPx} height={heightPx} aria-hidden="true">
        <ProfileAxes study={study} scale={scale} />
        <Ground study={study} scale={scale} />
        <ProfileNotes study={study} scale={scale} />
        <text className="caption" x={scale.left} y={11}>
          {cursorKm === null
            ? t(study.waterLevelM === 0 ? 'profile.axis' : 'profile.axisInTide', {
                k: formatNumber(study.kFactor, 2),
              })
            : cursorText(study, cursorKm, t)}
        </text>
        {cursorKm === null ? null : <CursorLine study={study} scale={scale} km={cursorKm} />}
      </svg>
    </div>
  );
}

/** Where an arrow key takes the mark; undefined for other keys, null where it lets go. */
function cursorAfter(event: KeyboardEvent, km: number, lengthKm: number) {
  const step = (event.shiftKey ? 0.1 : 0.01) * lengthKm;
  const target: Partial<Record<string, number | null>> = {
    ArrowLeft: km - step,
    ArrowRight: km + step,
    Home: 0,
    End: lengthKm,
  };
  const next = target[event.key];
  return typeof next === 'number' ? Math.min(lengthKm, Math.max(0, next)) : next;
}

function cursorText(study: PathStudy, km: number, t: ReturnType<typeof useText>): string {
  const { index, lossDb } = sampleAtKm(study, km);
  const { clearanceM, fresnelRadiusM } = study.geometry;
  return t('profile.cursor', {
    at: formatQuantity(km, 'km', 1),
    ground: formatQuantity(study.profile.heightsM[index], 'm', 0),
    clearance: formatQuantity(clearanceM[index], 'm', 1),
    share: formatNumber(clearanceM[index] / fresnelRadiusM[index], 2),
    loss: formatQuantity(lossDb, 'dB', 1),
  });
}

/** Sea and land on the bulge, the Fresnel zone and the ray between the ends. */
function Ground({ study, scale }: { study: PathStudy; scale: ReturnType<typeof profileScale> }) {
  const paths = useMemo(() => groundPaths(study, scale), [study, scale]);
  const { left, right, top, bottom } = scale;
  return (
    <>
      <defs>
        <clipPath id="profile-frame">
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <clipPath id="profile-under">
          <path d={paths.under} />
        </clipPath>
        <pattern
          id="profile-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" stroke="var(--bad)" strokeWidth="1.6" />
        </pattern>
      </defs>
      <g clipPath="url(#profile-frame)">
        <path d={paths.sea} fill="var(--sea-in)" />
        <path d={paths.clutter} fill="var(--flat)" />
        <path d={paths.land} fill="var(--land)" />
        <path d={paths.fresnel} className="fresnel" />
        <path d={paths.clear} fill="var(--accent)" fillOpacity="0.12" />
        <g clipPath="url(#profile-under)">
          <path d={paths.clear} fill="url(#profile-hatch)" opacity="0.55" />
        </g>
        <path d={paths.seaLine} fill="none" stroke="var(--sea-ink)" strokeWidth="1.4" />
        <path d={paths.landLine} fill="none" stroke="var(--coast)" strokeWidth="1.4" />
        <path d={paths.ray} stroke="var(--ink)" strokeWidth="1.3" />
      </g>
    </>
  );
}

function groundPaths({ profile, geometry }: PathStudy, scale: ReturnType<typeof profileScale>) {
  const { distancesKm, heightsM, clutterM, zones } = profile;
  const { bulgeM, fresnelRadiusM, transmitterAmslM, receiverAmslM } = geometry;
  const count = distancesKm.length;
  const x = (i: number) => scale.x(distancesKm[i]);
  const sea = (i: number) => scale.y(bulgeM[i]);
  const isLand = (i: number) => zones[i] !== 1;
  const land = (i: number) => scale.y(bulgeM[i] + heightsM[i]);
  const clutter = (i: number) => scale.y(bulgeM[i] + heightsM[i] + clutterM[i]);
  const floor = () => scale.bottom;
  const rayM = (i: number) =>
    transmitterAmslM + ((receiverAmslM - transmitterAmslM) * distancesKm[i]) / scale.distanceKm;
  const zone = (share: number) =>
    bandPath(
      count,
      x,
      (i) => scale.y(rayM(i) + share * fresnelRadiusM[i]),
      (i) => scale.y(rayM(i) - share * fresnelRadiusM[i]),
    );
  return {
    sea: bandPath(count, x, sea, floor),
    land: landBand(count, x, isLand, land, floor),
    clutter: landBand(count, x, (i) => isLand(i) && clutterM[i] > 0, clutter, land),
    under: bandPath(count, x, clutter, floor),
    seaLine: linePath(count, x, (i) => (isLand(i) ? Number.NaN : sea(i))),
    landLine: linePath(count, x, (i) => (isLand(i) ? land(i) : Number.NaN)),
    fresnel: zone(1),
    clear: zone(0.6),
    ray: `M${scale.x(0)} ${scale.y(transmitterAmslM)}L${scale.x(scale.distanceKm)} ${scale.y(receiverAmslM)}`,
  };
}

/** A band over the stretches of land, each widened to half a sample beyond its ends. */
function landBand(
  count: number,
  x: (index: number) => number,
  isLand: (index: number) => boolean,
  upper: (index: number) => number,
  lower: (index: number) => number,
): string {
  let path = '';
  for (let first = 0; first < count; first++) {
    if (!isLand(first)) continue;
    let end = first;
    while (end + 1 < count && isLand(end + 1)) end++;
    const at = (i: number) => Math.min(Math.max(first + i, first), end);
    const length = end - first + 1;
    const half = (x(1) - x(0)) / 2;
    const from = first === 0 ? 0 : half;
    const to = end === count - 1 ? 0 : half;
    // the ends are drawn twice, once pushed outwards
    const px = (i: number) => (i === 0 ? x(first) - from : i > length ? x(end) + to : x(at(i - 1)));
    const index = (i: number) => at(i - 1);
    path += bandPath(
      length + 2,
      px,
      (i) => upper(index(i)),
      (i) => lower(index(i)),
    );
    first = end;
  }
  return path;
}
