import { lazy, Suspense } from 'react';
import { useApp } from '../../state/use-app.ts';

const ConditionsNote = lazy(async () => {
  const note = await import('./conditions-note.tsx');
  return { default: note.ConditionsNote };
});

/** What differs from the default conditions; its texts come when a project has its own. */
export function LazyConditionsNote({ inLegend = false }: { readonly inLegend?: boolean }) {
  const hasOwn = useApp((state) => state.project.conditions !== undefined);
  return hasOwn ? (
    <Suspense fallback={null}>
      <ConditionsNote inLegend={inLegend} />
    </Suspense>
  ) : null;
}
