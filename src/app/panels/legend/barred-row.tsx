import { useText } from '../../i18n/text.ts';
import { hollow } from '../../overlay/cause-patterns.ts';
import { Swatch } from './swatch.tsx';

/** What hollow places mean: a signal that a terminal is too far off to attach to. */
export function BarredRow({ hex }: { hex: string }) {
  const t = useText();
  return (
    <div className="legend-row wide" title={t('legend.barredHint')}>
      <Swatch hex={hex} pattern={hollow} />
      <span className="cut">{t('legend.barred')}</span>
    </div>
  );
}
