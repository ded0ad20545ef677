import { formatNumber } from '../../i18n/format.ts';
import { useApp } from '../../state/use-app.ts';
import { linkWords } from './link-texts.ts';

const width = 360;
const height = 150;
const margin = { left: 40, right: 8, top: 10, bottom: 30 };

interface HighestPlotProps {
  /** By whole degree of elevation, 90 of them: share of time, 0 to 1, of the highest satellite. */
  readonly shares: ArrayLike<number>;
  /** Drawn as a line: the system serves above it. */
  readonly maskDeg: number;
}

/** Share of time in which the highest satellite stands at an elevation or higher. */
export function HighestPlot({ shares, maskDeg }: HighestPlotProps) {
  const language = useApp((state) => state.language);
  const label = linkWords.highest[language];
  const above = new Array<number>(91).fill(0);
  for (let deg = 89; deg >= 0; deg--) above[deg] = above[deg + 1] + shares[deg];
  const x = (deg: number) => margin.left + (deg / 90) * (width - margin.left - margin.right);
  const y = (share: number) =>
    height - margin.bottom - share * (height - margin.top - margin.bottom);
  const line = above.map((share, deg) => `${x(deg).toFixed(1)} ${y(share).toFixed(1)}`).join('L');
  return (
    <figure className="highest-plot">
      <figcaption>{label}</figcaption>
      <svg width={width} height={height} role="img" aria-label={label}>
        <title>{label}</title>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path d={`M${x(0)} ${y(share)}H${x(90)}`} stroke="var(--rule)" />
            <text x={margin.left - 5} y={y(share)} textAnchor="end" dominantBaseline="central">
              {`${formatNumber(100 * share, 0)} %`}
            </text>
          </g>
        ))}
        {[0, 30, 60, 90].map((deg) => (
          <text key={deg} x={x(deg)} y={height - margin.bottom + 13} textAnchor="middle">
            {`${deg}°`}
          </text>
        ))}
        <path
          d={`M${x(0)} ${y(0)}L${line}L${x(90)} ${y(0)}Z`}
          fill="var(--accent)"
          fillOpacity=".12"
        />
        <path d={`M${line}`} fill="none" stroke="var(--accent)" strokeWidth="1.3" />
        <path d={`M${x(maskDeg)} ${y(0)}V${y(1)}`} stroke="var(--ink)" strokeDasharray="2 3" />
        <text x={x(maskDeg) + 4} y={y(0) - 6}>
          {linkWords.ownMask[language]}
        </text>
        <text x={x(45)} y={height - 3} textAnchor="middle" className="axis-name">
          {linkWords.elevationAxis[language]}
        </text>
      </svg>
    </figure>
  );
}
