import { lazy, Suspense } from 'react';
import type { CardId } from './cards/model-card.ts';

const ModelCardDialog = lazy(async () => {
  const dialog = await import('./model-card-dialog.tsx');
  return { default: dialog.ModelCardDialog };
});

/** The cards of the models, brought in when first asked for; closed while `cardId` is null. */
export function LazyModelCards(props: { cardId: CardId | null; onClose: () => void }) {
  const { cardId, onClose } = props;
  return cardId === null ? null : (
    <Suspense fallback={null}>
      <ModelCardDialog cardId={cardId} onClose={onClose} />
    </Suspense>
  );
}
