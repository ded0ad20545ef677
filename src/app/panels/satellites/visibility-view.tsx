import './figures-table.css';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber, formatPosition, formatShare } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { formatDuration } from '../../satellites/format-duration.ts';
import { useApp } from '../../state/use-app.ts';
import { HighestPlot } from './highest-plot.tsx';
import { linkWords } from './link-texts.ts';
import { useMiddle } from './use-middle.ts';
import { useVisibility } from './use-visibility.ts';

/** Masks that systems are compared at, beside the system's own. */
const usualMasksDeg = [10, 25, 40];

/** How often a system is seen from the chart's middle over the plan's period. */
export function VisibilityView({ system }: { system: SatelliteSystem }) {
  const plan = useApp((state) => state.project.satellites);
  return plan ? <Visibility system={system} plan={plan} /> : null;
}

function Visibility({ system, plan }: { system: SatelliteSystem; plan: SatellitePlan }) {
  const language = useApp((state) => state.language);
  const middle = useMiddle();
  const ownDeg = system.minimumElevationDeg;
  const masks = [...new Set([...usualMasksDeg, ownDeg])].sort((a, b) => a - b);
  const { masksDeg, statistics, isCurrent, failure } = useVisibility(
    system.orbit,
    middle,
    masks,
    plan.period,
  );
  const { startUtc, hours, stepS } = plan.period;
  const basis = filled(linkWords.visibilityBasis[language], {
    place: formatPosition(middle),
    start: `${startUtc.slice(0, 16).replace('T', ' ')} UTC`,
    hours: formatNumber(hours, hours % 1 === 0 ? 0 : 1),
    step: stepS,
  });
  return (
    <section aria-busy={!isCurrent} data-testid="system-visibility">
      <p className="muted">{basis}</p>
      {failure === null ? null : (
        <p className="bad" role="alert">
          {filled(linkWords.visibilityFailed[language], { reason: failure })}
        </p>
      )}
      {statistics ? (
        <div className={isCurrent ? 'visibility' : 'visibility stale'}>
          <table className="figures-table">
            <thead>
              <tr>
                <th>{linkWords.mask[language]}</th>
                <th className="number">{linkWords.timePercent[language]}</th>
                <th className="number">{linkWords.meanVisible[language]}</th>
                <th className="number">{linkWords.leastVisible[language]}</th>
                <th className="number">{linkWords.longestGap[language]}</th>
              </tr>
            </thead>
            <tbody>
              {masksDeg.map((maskDeg, i) => (
                <tr key={maskDeg} className={maskDeg === ownDeg ? 'own' : undefined}>
                  <th scope="row">
                    {`≥ ${formatNumber(maskDeg, maskDeg % 1 === 0 ? 0 : 1)}°`}
                    {maskDeg === ownDeg ? (
                      <span className="muted">{` ${linkWords.ownMask[language]}`}</span>
                    ) : null}
                  </th>
                  <td className="number">
                    {formatShare(statistics.timePercent[i])}
                    <span className="unit">%</span>
                  </td>
                  <td className="number">{formatNumber(statistics.meanVisible[i], 2)}</td>
                  <td className="number">{formatNumber(statistics.leastVisible[i], 0)}</td>
                  <td className="number">{formatDuration(statistics.longestGapS[i], language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <HighestPlot shares={statistics.highestShare} maskDeg={ownDeg} />
        </div>
      ) : failure === null ? (
        <p className="muted">{linkWords.computing[language]}</p>
      ) : null}
      <p className="muted">{linkWords.visibilityNote[language]}</p>
    </section>
  );
}
