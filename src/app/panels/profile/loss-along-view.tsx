import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { LossCurve } from '../../../planning/path-study/loss-along.ts';
import type { PathStudy } from '../../../planning/path-study.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { modelName } from './model-texts.ts';
import { linePath, tickDecimals, ticks } from './profile-scale.ts';

const heightPx = 172;
const margins = { left: 36, right: 10, top: 8, bottom: 20 } as const;

/** Loss by distance: the project's model, free space, and two rays within line of sight. */
export function LossAlongView({ study }: { study: PathStudy }) {
  const t = useText();
  const { ref, width } = useElementSize();
  const { along } = study;
  if (!along) return null;
  const [model] = study.models;
  const waves = formatQuantity(along.significantWaveHeightM, 'm', 1);
  return (
    <>
      <p className="curve-names">
        <span className="model">
          {t('profile.envelope', {
            model: modelName(model.id, model.name, t),
            time: study.timePercents[0],
          })}
        </span>
        <span className="free">{t('profile.part.freeSpace')}</span>
        {along.twoRay ? <span className="rays">{t('profile.twoRay', { waves })}</span> : null}
      </p>
      <div ref={ref}>
        {width > 0 ? <Curves study={study} along={along} widthPx={width} /> : null}
      </div>
      <p className="sentence">{t(along.twoRay ? 'profile.twoRayNote' : 'profile.noTwoRay')}</p>
    </>
  );
}

interface CurvesProps {
  readonly study: PathStudy;
  readonly along: NonNullable<PathStudy['along']>;
  readonly widthPx: number;
}

function Curves({ study, along, widthPx }: CurvesProps) {
  const t = useText();
  const cursorKm = useApp((state) => state.profile?.cursorKm ?? null);
  const { x, y, right, kmTicks, lossTicks, left, bottom } = useMemo(
    () => curveScale(shownKm(study), along, widthPx),
    [study, along, widthPx],
  );
  const path = ({ distancesKm, lossDb }: LossCurve) =>
    linePath(
      distancesKm.length,
      (i) => x(distancesKm[i]),
      (i) => y(lossDb[i]),
    );
  return (
    <svg width={widthPx} height={heightPx} className="curves" role="img">
      <title>{t('profile.alongChart')}</title>
      <clipPath id="profile-curves">
        <rect x={left} y={margins.top} width={right - left} height={bottom - margins.top} />
      </clipPath>
      {lossTicks.map((db) => (
        <g key={db}>
          <path d={`M${left} ${y(db)}H${right}`} stroke="var(--rule)" />
          <text x={left - 5} y={y(db) + 3.5} textAnchor="end">
            {formatNumber(db, 0)}
          </text>
        </g>
      ))}
      {kmTicks.map((km) => (
        <text key={km} x={x(km)} y={bottom + 14} textAnchor="middle">
          {formatNumber(km, tickDecimals(kmTicks))}
          {km === 0 ? ' km' : ''}
        </text>
      ))}
      <g clipPath="url(#profile-curves)">
        {along.twoRay ? (
          <path d={path(along.twoRay)} fill="none" stroke="var(--sea-ink)" strokeWidth="0.9" />
        ) : null}
        <path
          d={path(along.freeSpace)}
          fill="none"
          stroke="var(--ink3)"
          strokeWidth="1.1"
          strokeDasharray="4 3"
        />
        <path d={path(along.model)} fill="none" stroke="var(--accent)" strokeWidth="1.7" />
      </g>
      {cursorKm === null ? null : (
        <path
          d={`M${x(cursorKm)} ${margins.top}V${bottom}`}
          stroke="var(--ink3)"
          strokeDasharray="2 2"
        />
      )}
    </svg>
  );
}

/** As far as the ends of the path can see each other, with some of what follows. */
function shownKm({ distanceKm, geometry }: PathStudy): number {
  const [transmitterKm, receiverKm] = geometry.horizonsKm;
  return Math.min(distanceKm, 1.3 * (transmitterKm + receiverKm));
}

/** Two rays that cancel would stretch the scale without end. */
const deepestNullDb = 25;

/** More loss lies lower. */
function curveScale(distanceKm: number, along: CurvesProps['along'], widthPx: number) {
  const within = (curve: LossCurve | null) =>
    curve
      ? [...curve.lossDb].filter((loss, i) => curve.distancesKm[i] <= distanceKm && loss > 0)
      : [];
  const steady = [...within(along.model), ...within(along.freeSpace)];
  const low = Math.min(...steady, ...within(along.twoRay)) - 2;
  const highest = Math.max(...steady);
  const high =
    Math.max(
      highest,
      Math.min(highest + deepestNullDb, ...[Math.max(0, ...within(along.twoRay))]),
    ) + 2;
  const left = margins.left;
  const right = widthPx - margins.right;
  const bottom = heightPx - margins.bottom;
  return {
    left,
    right,
    bottom,
    x: (km: number) => left + ((right - left) * km) / distanceKm,
    y: (db: number) => margins.top + ((bottom - margins.top) * (db - low)) / (high - low),
    kmTicks: ticks(0, distanceKm, 6),
    lossTicks: ticks(low, high, 5),
  };
}
