import { formatBearing, formatNumber } from '../../i18n/format.ts';
import type { StandingSatellite } from '../../satellites/sky-at.ts';
import { useApp } from '../../state/use-app.ts';
import { servingWords } from './serving-texts.ts';

const side = 148;
const middle = side / 2;
const radius = 60;
const compass = { zh: ['北', '东', '南', '西'], en: ['N', 'E', 'S', 'W'] } as const;

interface SkyPlotProps {
  readonly standing: readonly StandingSatellite[];
  readonly colourOf: (systemId: string) => string;
}

/** The sky over a place: north up, east on the right, the zenith in the middle, rings at 0°, 30° and 60°. */
export function SkyPlot({ standing, colourOf }: SkyPlotProps) {
  const language = useApp((state) => state.language);
  const label = servingWords.dome[language];
  return (
    <svg className="sky-plot" width={side} height={side} role="img" aria-label={label}>
      <title>{label}</title>
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
      {standing.map(({ systemId, index, name, elevationDeg, azimuthDeg }) => {
        const angle = (azimuthDeg * Math.PI) / 180;
        const reach = radiusOf(elevationDeg);
        return (
          <circle
            key={`${systemId} ${index}`}
            cx={middle + reach * Math.sin(angle)}
            cy={middle - reach * Math.cos(angle)}
            r={3.6}
            fill={colourOf(systemId)}
            stroke="var(--paper)"
          >
            <title>{`${name} ${formatNumber(elevationDeg, 0)}° ${formatBearing(azimuthDeg)}`}</title>
          </circle>
        );
      })}
    </svg>
  );
}

function radiusOf(elevationDeg: number): number {
  return radius * (1 - elevationDeg / 90);
}
