import { lazily } from '../../shell/lazily.tsx';
import { useApp } from '../../state/use-app.ts';

const ConditionsNote = lazily(async () => (await import('./conditions-note.tsx')).ConditionsNote);

/** What differs from the default conditions; its texts come when a project has its own. */
export function LazyConditionsNote({ inLegend = false }: { readonly inLegend?: boolean }) {
  const hasOwn = useApp((state) => state.project.conditions !== undefined);
  return hasOwn ? <ConditionsNote inLegend={inLegend} /> : null;
}
