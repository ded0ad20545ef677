import { lazy, Suspense } from 'react';
import { useApp } from '../state/use-app.ts';

const ShapeCard = lazy(async () => {
  const card = await import('../panels/shapes/shape-card.tsx');
  return { default: card.ShapeCard };
});

/** The card of what is measured, drawn or selected of the planner's own shapes, once there is something. */
export function LazyShapeCard() {
  const needed = useApp(({ sketch, ownShape }) => sketch !== null || ownShape !== null);
  return needed ? (
    <Suspense fallback={null}>
      <ShapeCard />
    </Suspense>
  ) : null;
}
