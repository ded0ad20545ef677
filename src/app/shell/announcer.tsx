import { useEffect, useState } from 'react';
import { textIn } from '../i18n/text.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { selectedSite } from '../state/current.ts';

/** Of what happens in quick succession only the last is read out. */
const quietMs = 700;

/** Tells screen readers of edits, of what is selected and of how the run stands, in one line. */
export function Announcer() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer = 0;
    const stop = appStore.subscribe((state, before) => {
      const news = newsOf(state, before);
      if (news === null) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSaid(news), quietMs);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <div className="visually-hidden" role="status" data-testid="announcer">
      {said}
    </div>
  );
}

/** What of a change is worth hearing; null for nothing. */
function newsOf(state: AppState, before: AppState): string | null {
  const { language, past, future, run } = state;
  const t = textIn(language);
  if (past !== before.past) {
    if (future.length > before.future.length) {
      return t('said.undone', { step: future[0].name[language] });
    }
    const step = past.at(-1);
    const again = future.length < before.future.length && past.length > before.past.length;
    if (step) return t(again ? 'said.redone' : 'said.edited', { step: step.name[language] });
  }
  if (run.phase !== before.run.phase) {
    if (run.phase === 'running') return t('said.running');
    return run.phase === 'failed' ? `${t('run.failed')}: ${run.reason}` : t(`run.${run.phase}`);
  }
  if (state.selection !== before.selection) {
    const site = selectedSite(state);
    const many = state.selection?.siteIds.length ?? 0;
    if (many > 1) return t('said.selectedMany', { n: many });
    return site ? t('said.selected', { site: site.name[language] }) : t('said.deselected');
  }
  return null;
}
