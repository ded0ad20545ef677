import { useText } from '../i18n/text.ts';
import { useApp } from '../state/use-app.ts';
import { LayerList } from './layers/layer-list.tsx';
import { OverlayList } from './layers/overlay-list.tsx';
import { ScenarioList } from './scenarios/scenario-list.tsx';

/** What is planned and what the map shows of it. */
export function LeftRail() {
  const t = useText();
  const open = useApp((state) => state.railOpen);
  return (
    <aside className={open ? 'left open' : 'left'} aria-label={t('left.label')}>
      <div className="scroll">
        <ScenarioList />
        <LayerList />
        <OverlayList />
      </div>
      <p className="attribution">{t('map.attribution')}</p>
    </aside>
  );
}
