import type { PathStudy } from '../../../planning/path-study.ts';
import { kmPerNauticalMile } from '../../../units/constants.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { type ProfileScale, tickDecimals } from './profile-scale.ts';

const zoneFills: Readonly<Record<number, string>> = {
  1: 'var(--sea-in)',
  3: 'var(--flat)',
  4: 'var(--land)',
};
const zoneKeys = {
  1: 'profile.zone.sea',
  3: 'profile.zone.coast',
  4: 'profile.zone.inland',
} as const;

/** Height of the strip of zones, and the width from which on a zone is named in it. */
const stripPx = 11;
const roomyPx = 66;

/** Heights at the left, kilometres over nautical miles below, and the zones of the path. */
export function ProfileAxes({ study, scale }: { study: PathStudy; scale: ProfileScale }) {
  const { left, right, bottom, x, y, heightTicksM, kmTicks, mileTicks } = scale;
  const kmDecimals = tickDecimals(kmTicks);
  const mileDecimals = tickDecimals(mileTicks);
  return (
    <g className="axes">
      {heightTicksM.map((m) => (
        <g key={m}>
          <path d={`M${left} ${y(m)}H${right}`} stroke="var(--rule)" />
          <text x={left - 6} y={y(m) + 3.5} textAnchor="end">
            {formatNumber(m, tickDecimals(heightTicksM))}
          </text>
        </g>
      ))}
      <text x={left - 6} y={11} textAnchor="end">
        m
      </text>
      {kmTicks.map((km) => (
        <g key={km}>
          <path d={`M${x(km)} ${bottom + stripPx + 2}v3`} stroke="var(--rule2)" />
          <text x={x(km)} y={bottom + stripPx + 15} textAnchor="middle">
            {formatNumber(km, kmDecimals)}
            {km === 0 ? ' km' : ''}
          </text>
        </g>
      ))}
      {mileTicks.map((miles) => (
        <text
          key={miles}
          className="miles"
          x={x(miles * kmPerNauticalMile)}
          y={bottom + stripPx + 28}
          textAnchor="middle"
        >
          {formatNumber(miles, mileDecimals)}
          {miles === 0 ? ' NM' : ''}
        </text>
      ))}
      <ZoneStrip study={study} scale={scale} />
    </g>
  );
}

/** Sea, coastal land and inland along the path, named where there is room. */
function ZoneStrip({ study, scale }: { study: PathStudy; scale: ProfileScale }) {
  const t = useText();
  const { x, bottom } = scale;
  return study.geometry.zones.map(({ zone, fromKm, toKm }) => {
    const name = t(zoneKeys[zone as keyof typeof zoneKeys] ?? 'profile.zone.sea');
    const width = Math.max(0.5, x(toKm) - x(fromKm));
    return (
      <g key={fromKm}>
        <rect
          x={x(fromKm)}
          y={bottom + 1}
          width={width}
          height={stripPx}
          fill={zoneFills[zone]}
          stroke="var(--rule2)"
          strokeWidth="0.6"
        >
          <title>{`${name} ${formatNumber(fromKm, 1)}–${formatNumber(toKm, 1)} km`}</title>
        </rect>
        {width > roomyPx ? (
          <text
            className="zone"
            x={x(fromKm) + width / 2}
            y={bottom + stripPx - 1.4}
            textAnchor="middle"
          >
            {name}
          </text>
        ) : null}
      </g>
    );
  });
}
