import './with-satellite.css';
import { formatQuantity, formatShare } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { useApp } from '../../state/use-app.ts';
import type { CountedShare } from './counted-share.ts';
import { satelliteTexts } from './satellite-texts.ts';

interface WithSatelliteProps {
  readonly share: CountedShare;
  readonly target: number | null;
  readonly isNarrow?: boolean;
}

/** What masts and satellites reach together, below what the masts reach alone. */
export function WithSatellite({ share, target, isNarrow = false }: WithSatelliteProps) {
  const language = useApp((state) => state.language);
  const { percent, longestGapKm, counts } = share;
  const gap =
    longestGapKm === undefined
      ? ''
      : filled(satelliteTexts.gap[language], { km: formatQuantity(longestGapKm, 'km', 1) });
  const title = satelliteTexts[counts ? 'counted' : 'beside'][language] + gap;
  return (
    <span
      className={counts ? 'with-satellite counts' : 'with-satellite'}
      data-with-satellite={percent}
      title={title}
    >
      <span className="cut">{satelliteTexts[isNarrow ? 'short' : 'withSatellite'][language]}</span>
      <b>{formatShare(percent, target ?? 100)} %</b>
    </span>
  );
}
