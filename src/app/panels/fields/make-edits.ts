import { appStore } from '../../state/app-store.ts';
import { tellLocked } from '../../state/bulk-actions.ts';
import { changeMany } from '../../state/bulk-edits.ts';
import { edit } from '../../state/edit-history.ts';
import { editName } from './edit-name.ts';
import { changesOf, type FieldEdit, findRefusal, isChange, type Refusal } from './field-edits.ts';

/**
 * Makes edits of many fields as one step. Locked sites are left out, and a notice says so. Returns why
 * none was made, or null.
 */
export function makeEdits(edits: readonly FieldEdit[]): Refusal | null {
  const { project, scenarioId } = appStore.getState();
  const changes = edits.filter(isChange);
  const refusal = findRefusal(project, scenarioId, changes);
  if (refusal) return refusal;
  const outcome = changeMany(project, scenarioId, changesOf(changes));
  const made = changes.filter(({ row, field }) => !row.site.locked || field.id === 'locked');
  if (made.length > 0) edit(editName(made), () => outcome.project);
  tellLocked(outcome);
  return null;
}
