import type { Language } from '../../../../network/name.ts';
import { kmPerNauticalMile } from '../../../../units/constants.ts';
import { formatExact, formatNumber } from '../../../i18n/format.ts';
import type { VoyageAxis } from '../../../ships/voyage-store.ts';
import { localOffsetMs } from '../../../sky/clock-period.ts';
import { tickDecimals } from '../../profile/profile-scale.ts';
import { shortTime } from '../departures.ts';
import type { VoyageScale } from './voyage-scale.ts';
import { words } from './voyage-texts.ts';

interface VoyageAxesProps {
  readonly scale: VoyageScale;
  readonly axis: VoyageAxis;
  readonly language: Language;
}

const dayMs = 86_400_000;

/** Rates by decades and levels at the left; below, hours in UTC or kilometres over nautical miles. */
export function VoyageAxes({ scale, axis, language }: VoyageAxesProps) {
  const { left, right, rate, level, rateTicks, levelTicks, rateY, levelY, axisTicks } = scale;
  const bottom = level.bottom;
  const xOf = (tick: number) =>
    scale.x(axis === 'time' ? { timeMs: tick, km: 0 } : { timeMs: 0, km: tick });
  const decimals = tickDecimals(axisTicks);
  const mileDecimals = tickDecimals(scale.mileTicks);
  return (
    <g className="axes">
      {rateTicks.map((mbps) => (
        <g key={mbps}>
          <path d={`M${left} ${rateY(mbps)}H${right}`} stroke="var(--rule)" />
          <text x={left - 5} y={rateY(mbps) + 3.5} textAnchor="end">
            {formatExact(Number(mbps.toPrecision(1)))}
          </text>
        </g>
      ))}
      {levelTicks.map((dbm) => (
        <g key={dbm}>
          <path d={`M${left} ${levelY(dbm)}H${right}`} stroke="var(--rule)" />
          <text x={left - 5} y={levelY(dbm) + 3.5} textAnchor="end">
            {formatNumber(dbm, 0)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--rule2)" />
      <text className="row-name" x={left + 5} y={rate.top + 10}>
        {words.rate[language]}
      </text>
      <text className="row-name" x={left + 5} y={level.top + 10}>
        {words.level[language]}
      </text>
      {axisTicks.map((tick, i) => (
        <g key={tick}>
          <path d={`M${xOf(tick)} ${bottom}v3`} stroke="var(--rule2)" />
          <text x={xOf(tick)} y={bottom + 14} textAnchor="middle">
            {axis === 'time'
              ? shortTime(tick).slice(6)
              : `${formatNumber(tick, decimals)}${tick === 0 ? ' km' : ''}`}
          </text>
          {axis === 'time' && (i === 0 || (tick + localOffsetMs) % dayMs === 0) ? (
            <text className="miles" x={xOf(tick)} y={bottom + 26} textAnchor="middle">
              {shortTime(tick).slice(0, 5)}
              {i === 0 ? ' UTC+8' : ''}
            </text>
          ) : null}
        </g>
      ))}
      {scale.mileTicks.map((miles) => (
        <text
          key={miles}
          className="miles"
          x={xOf(miles * kmPerNauticalMile)}
          y={bottom + 26}
          textAnchor="middle"
        >
          {formatNumber(miles, mileDecimals)}
          {miles === 0 ? ' NM' : ''}
        </text>
      ))}
    </g>
  );
}
