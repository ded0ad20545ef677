import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';

/** Square kilometres gained and lost, apart: a net would hide what is lost. */
export function AreaChips({ gainedKm2, lostKm2 }: { gainedKm2: number; lostKm2: number }) {
  const t = useText();
  return (
    <span className="chips">
      <span className={gainedKm2 >= 0.5 ? 'chip gain' : 'chip none'} title={t('goals.gained')}>
        +{formatNumber(gainedKm2, 0)} km²
      </span>
      <span className={lostKm2 >= 0.5 ? 'chip loss' : 'chip none'} title={t('goals.lost')}>
        −{formatNumber(lostKm2, 0)} km²
      </span>
    </span>
  );
}
