import { useText } from '../i18n/text.ts';
import { lazily } from '../shell/lazily.tsx';
import { useApp } from '../state/use-app.ts';
import { DistanceBands } from './goals/distance-bands.tsx';
import { GoalsPanel } from './goals/goals-panel.tsx';

/** Comes when the first picture is being drawn, which is sooner than anybody selects a site. */
const Inspector = lazily(async () => (await import('./inspector/inspector.tsx')).Inspector);

/** Below the fold on most windows. */
const MoreShares = lazily(async () => (await import('./goals/more-shares.tsx')).MoreShares);

/** What the plan reaches, and below it the site that is selected. */
export function RightPanel() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  return (
    <aside className="right" aria-label={t('goals.label')}>
      <div className="scroll shares">
        <GoalsPanel />
        {ready ? <DistanceBands /> : null}
        {ready ? <MoreShares /> : null}
      </div>
      {ready ? <Inspector /> : null}
    </aside>
  );
}
