import { useText } from '../i18n/text.ts';
import { lazily } from '../shell/lazily.tsx';
import { useApp } from '../state/use-app.ts';
import { AssetsTable } from './goals/assets-table.tsx';
import { DistanceBands } from './goals/distance-bands.tsx';
import { GoalsPanel } from './goals/goals-panel.tsx';

/** Comes when the first picture is being drawn, which is sooner than anybody selects a site. */
const Inspector = lazily(async () => (await import('./inspector/inspector.tsx')).Inspector);

/** What the plan reaches, and below it the site that is selected. */
export function RightPanel() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  return (
    <aside className="right" aria-label={t('goals.label')}>
      <div className="scroll shares">
        <GoalsPanel />
        {ready ? <DistanceBands /> : null}
        {ready ? <AssetsTable /> : null}
      </div>
      {ready ? <Inspector /> : null}
    </aside>
  );
}
