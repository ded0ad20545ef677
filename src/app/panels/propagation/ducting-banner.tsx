import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setDuctingTime } from '../../state/actions.ts';
import { ductingTimeShown } from '../../state/current-propagation.ts';
import { useApp } from '../../state/use-app.ts';

/** Says over the map that it shows what nobody can promise, and leads back. */
export function DuctingBanner() {
  const t = useText();
  const ducting = useApp(ductingTimeShown);
  const timePercent = useApp((state) => state.project.propagation.timePercent);
  if (ducting === null) {
    return null;
  }
  return (
    <div className="furniture ducting-banner" role="status" data-testid="ducting-banner">
      <span>
        <b>{t('legend.ducting')}</b>{' '}
        {t('legend.ductingNote', {
          time: formatExact(ducting),
          promised: formatExact(timePercent),
        })}
      </span>
      <LeaveDucting />
    </div>
  );
}

/** Shows again what can be promised. */
export function LeaveDucting() {
  const t = useText();
  return (
    <Tip label={t('legend.leaveDucting')} keys="Esc" side="bottom">
      <button
        type="button"
        className="leave-ducting"
        data-testid="leave-ducting"
        aria-label={t('legend.leaveDucting')}
        onClick={() => setDuctingTime(null)}
      >
        <Icon name="close" size={13} />
      </button>
    </Tip>
  );
}
