import type { Language } from '../../network/name.ts';

/** Sides of the drawing, in px. */
export const roseSide = 148;

const middle = roseSide / 2;
const radius = 60;
const compass = { zh: ['北', '东', '南', '西'], en: ['N', 'E', 'S', 'W'] } as const;

/** Rings of equal elevation at 0°, 30° and 60°, the cross of the bearings, and their names. */
export function SkyRose({ language }: { language: Language }) {
  return (
    <>
      {[0, 30, 60].map((elevationDeg) => (
        <circle
          key={elevationDeg}
          cx={middle}
          cy={middle}
          r={roseRadius(elevationDeg)}
          fill={elevationDeg === 0 ? 'var(--paper2)' : 'none'}
          stroke="var(--rule2)"
        />
      ))}
      <path
        d={`M${middle - radius} ${middle}H${middle + radius}M${middle} ${middle - radius}V${middle + radius}`}
        stroke="var(--rule)"
      />
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
    </>
  );
}

/** Distance of an elevation from the middle, which is the zenith, in px. */
export function roseRadius(elevationDeg: number): number {
  return radius * (1 - elevationDeg / 90);
}

/** Where a satellite stands in the drawing: north up, east on the right; below the horizon at its edge. */
export function rosePoint(elevationDeg: number, azimuthDeg: number): { x: number; y: number } {
  const angle = (azimuthDeg * Math.PI) / 180;
  const reach = roseRadius(Math.max(0, elevationDeg));
  return { x: middle + reach * Math.sin(angle), y: middle - reach * Math.cos(angle) };
}
