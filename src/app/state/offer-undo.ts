import type { Name } from '../../network/name.ts';
import { appStore } from './app-store.ts';
import { undo } from './edit-history.ts';
import { dismissNotice, showNotice } from './notice.ts';

const undoLabel = { zh: '撤销', en: 'Undo' };

/** Tells of the step just done and offers to take it back, for as long as it is the last. */
export function offerUndo(text: Name): void {
  const step = appStore.getState().past.at(-1);
  if (!step) return;
  const notice = showNotice(text, { label: undoLabel, run: undo });
  const stop = appStore.subscribe(({ past }) => {
    if (past.at(-1) === step) return;
    stop();
    dismissNotice(notice);
  });
}
