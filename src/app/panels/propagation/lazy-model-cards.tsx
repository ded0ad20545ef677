import { lazy, type RefObject, Suspense } from 'react';
import type { CardId } from './cards/model-card.ts';

const ModelCardDialog = lazy(async () => {
  const dialog = await import('./model-card-dialog.tsx');
  return { default: dialog.ModelCardDialog };
});

interface LazyModelCardsProps {
  /** Null while they are closed. */
  readonly cardId: CardId | null;
  /** What opened them: it has the focus again when they close. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The cards of the models, brought in when first asked for. */
export function LazyModelCards({ cardId, opener, onClose }: LazyModelCardsProps) {
  const close = () => {
    onClose();
    opener.current?.focus();
  };
  return cardId === null ? null : (
    <Suspense fallback={null}>
      <ModelCardDialog cardId={cardId} onClose={close} />
    </Suspense>
  );
}
