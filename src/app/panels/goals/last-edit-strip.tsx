import { useText } from '../../i18n/text.ts';
import { explained } from '../../shell/explained.ts';
import { Icon } from '../../shell/icons.tsx';
import type { AppState } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { AreaChips } from './area-chips.tsx';
import { mainZones } from './zone-groups.ts';

/** Names the last edit, or the one in progress, and what it gains and loses. */
export function LastEditStrip() {
  const t = useText();
  const language = useApp((state) => state.language);
  const change = useApp((state) => state.lastChange);
  const preview = useApp((state) => state.preview);
  const isShown = useApp(
    ({ lastChange, serviceId, year }) =>
      lastChange?.serviceId === serviceId && lastChange.year === year,
  );
  const gainedKm2 = useApp((state) => previewSum(state, 'gainedKm2'));
  const lostKm2 = useApp((state) => previewSum(state, 'lostKm2'));
  if (preview) {
    return (
      <div className="last-edit">
        <Icon name="undo" size={13} />
        <span className="cut" title={t('goals.preview')}>
          {t('goals.editing')} ≈
        </span>
        <AreaChips gainedKm2={gainedKm2} lostKm2={lostKm2} />
      </div>
    );
  }
  if (!change) {
    return <div className="last-edit muted">{t('goals.noEdit')}</div>;
  }
  return (
    <div className="last-edit" data-testid="last-edit" {...explained({ of: 'lastEdit' })}>
      <Icon name="undo" size={13} />
      <b className="cut">{change.name[language]}</b>
      {isShown ? <AreaChips gainedKm2={change.gainedKm2} lostKm2={change.lostKm2} /> : null}
    </div>
  );
}

/** The bands lie in the main zones, so only those are summed. */
function previewSum(state: AppState, side: 'gainedKm2' | 'lostKm2'): number {
  let sum = 0;
  for (const zone of mainZones(state.project)) {
    sum += state.preview?.[side][zone.id] ?? 0;
  }
  return sum;
}
