import { useId } from 'react';
import type { ZoneService } from '../../../planning/simulation-result.ts';
import { formatNumber, formatQuantity, formatShare } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { causeStyles, shortfallCauses } from '../../overlay/cause-patterns.ts';
import { explained, told } from '../../shell/explained.ts';
import { setLayer } from '../../state/actions.ts';
import { PatternFill } from '../legend/pattern-fill.tsx';

const barHeight = 9;

/** The share weighted by probability, and what keeps the rest of a zone without the service. */
export function ShortfallRow({ figures, zoneId }: { figures: ZoneService; zoneId: string }) {
  const t = useText();
  const { expectedPercent, limitedKm2 } = figures;
  const missingKm2 = shortfallCauses.reduce((sum, cause) => sum + limitedKm2[cause], 0);
  const parts = shortfallCauses
    .filter((cause) => limitedKm2[cause] >= 0.5)
    .toSorted((a, b) => limitedKm2[b] - limitedKm2[a]);
  const listed = parts.map(
    (cause) =>
      `${t(`cause.${cause}`)}: ${formatQuantity(limitedKm2[cause], 'km²', 0)}, ${formatQuantity((100 * limitedKm2[cause]) / missingKm2, '%', 0)}`,
  );
  return (
    <div className="shortfall" data-testid={`shortfall-${zoneId}`}>
      <span {...explained({ of: 'expected', zoneId })}>
        {t('goals.expected')} <b>{formatShare(expectedPercent)} %</b>
      </span>
      {parts.length > 0 ? (
        <button
          type="button"
          className="causes"
          aria-label={`${formatNumber(missingKm2, 0)} km² · ${listed.join('; ')}. ${t('layerHint.cause')}`}
          {...told({ of: 'shortfall', zoneId })}
          onClick={() => setLayer('cause')}
        >
          <CauseBar
            shares={parts.map((cause) => ({ cause, share: limitedKm2[cause] / missingKm2 }))}
          />
          <span className="unit">{formatNumber(missingKm2, 0)} km²</span>
        </button>
      ) : null}
    </div>
  );
}

interface CauseShare {
  readonly cause: (typeof shortfallCauses)[number];
  readonly share: number;
}

/** A bar split by cause, in the patterns of the map. */
function CauseBar({ shares }: { shares: readonly CauseShare[] }) {
  const id = useId();
  let at = 0;
  return (
    <svg width="100%" height={barHeight} aria-hidden="true">
      {shares.map(({ cause }) => (
        <PatternFill key={cause} id={`${id}-${cause}`} {...causeStyles[cause]} />
      ))}
      <rect width="100%" height={barHeight} fill="var(--sea-in)" />
      {shares.map(({ cause, share }) => {
        const from = at;
        at += share;
        return (
          <g key={cause}>
            <rect
              x={`${100 * from}%`}
              width={`${100 * share}%`}
              height={barHeight}
              fill={`url(#${id}-${cause})`}
            />
            {from > 0 ? (
              <rect x={`${100 * from}%`} width="1" height={barHeight} fill="var(--paper)" />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
