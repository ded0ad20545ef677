import type { RefObject } from 'react';
import { lazily } from '../../shell/lazily.tsx';
import type { CardId } from './cards/model-card.ts';

const ModelCardDialog = lazily(
  async () => (await import('./model-card-dialog.tsx')).ModelCardDialog,
);

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
  return cardId === null ? null : <ModelCardDialog cardId={cardId} onClose={close} />;
}
