import { formatBearing, formatNumber } from '../../i18n/format.ts';
import type { StandingSatellite } from '../../satellites/sky-at.ts';
import { rosePoint, roseSide, SkyRose } from '../../sky/sky-rose.tsx';
import { useApp } from '../../state/use-app.ts';
import { servingWords } from './serving-texts.ts';

interface SkyPlotProps {
  readonly standing: readonly StandingSatellite[];
  readonly colourOf: (systemId: string) => string;
}

/** The sky over a place: north up, east on the right, the zenith in the middle, rings at 0°, 30° and 60°. */
export function SkyPlot({ standing, colourOf }: SkyPlotProps) {
  const language = useApp((state) => state.language);
  const label = servingWords.dome[language];
  return (
    <svg className="sky-plot" width={roseSide} height={roseSide} role="img" aria-label={label}>
      <title>{label}</title>
      <SkyRose language={language} />
      {standing.map(({ systemId, index, name, elevationDeg, azimuthDeg }) => {
        const { x, y } = rosePoint(elevationDeg, azimuthDeg);
        return (
          <circle
            key={`${systemId} ${index}`}
            cx={x}
            cy={y}
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
