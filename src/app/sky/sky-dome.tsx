import { useStore } from 'zustand';
import { useApp } from '../state/use-app.ts';
import type { SightRow } from './sight-store.ts';
import { paletteVariables } from './sky-palette.ts';
import { pointAtSatellite, skyStore } from './sky-store.ts';

const side = 148;
const middle = side / 2;
const radius = 60;
const compass = { zh: ['北', '东', '南', '西'], en: ['N', 'E', 'S', 'W'] } as const;

/** The sky above the place as seen from below is turned round: north up, east on the right, the zenith in the middle. */
export function SkyDome({ rows, maskDeg }: { rows: readonly SightRow[]; maskDeg: number | null }) {
  const language = useApp((state) => state.language);
  const hovered = useStore(skyStore, (sky) => sky.hovered);
  const selected = useStore(skyStore, (sky) => sky.selected);
  return (
    <svg className="dome" width={side} height={side} aria-hidden="true">
      {[0, 30, 60].map((elevationDeg) => (
        <circle
          key={elevationDeg}
          cx={middle}
          cy={middle}
          r={radiusOf(elevationDeg)}
          fill={elevationDeg === 0 ? 'var(--paper2)' : 'none'}
          stroke="var(--rule2)"
        />
      ))}
      <path
        d={`M${middle - radius} ${middle}H${middle + radius}M${middle} ${middle - radius}V${middle + radius}`}
        stroke="var(--rule)"
      />
      {maskDeg === null ? null : (
        <circle
          cx={middle}
          cy={middle}
          r={radiusOf(maskDeg)}
          fill="none"
          stroke="var(--ink3)"
          strokeDasharray="3 3"
        />
      )}
      {compass[language].map((name, i) => (
        <text
          key={name}
          x={middle + [0, 1, 0, -1][i] * (radius + 8)}
          y={middle + [-1, 0, 1, 0][i] * (radius + 7) + 3.4}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
      {rows.map(({ system, index, elevationDeg, azimuthDeg, serves }) => {
        const angle = (azimuthDeg * Math.PI) / 180;
        const reach = radiusOf(Math.max(0, elevationDeg));
        const x = middle + reach * Math.sin(angle);
        const y = middle - reach * Math.cos(angle);
        const isMeant = [hovered, selected].some(
          (key) => key?.systemId === system.id && key.index === index,
        );
        return (
          <g
            key={`${system.id}/${index}`}
            onPointerEnter={() => pointAtSatellite({ systemId: system.id, index })}
            onPointerLeave={() => pointAtSatellite(null)}
          >
            <circle
              cx={x}
              cy={y}
              r={3.6}
              fill={`var(${paletteVariables[system.colour]})`}
              stroke="var(--paper)"
              opacity={serves ? 1 : 0.5}
            />
            {isMeant ? <circle cx={x} cy={y} r={7} fill="none" stroke="var(--accent)" /> : null}
          </g>
        );
      })}
    </svg>
  );
}

function radiusOf(elevationDeg: number): number {
  return radius * (1 - elevationDeg / 90);
}
