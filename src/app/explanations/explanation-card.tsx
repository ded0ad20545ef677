import './explanation-card.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Figure } from '../shell/explained.ts';
import type { Asked } from '../shell/use-explanations.ts';
import { useApp } from '../state/use-app.ts';
import { explain } from './explain.ts';

const gapPx = 6;
const edgePx = 8;
const cardId = 'explanation';

/** Tells how the figure came about, beside it; the pointer may go onto the card to read on. */
export function ExplanationCard({ asked }: { asked: Asked }) {
  const state = useApp((whole) => whole);
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const { element, figure } = asked;
  const { title, text, rows } = explain(JSON.parse(figure) as Figure, state);

  useLayoutEffect(() => {
    if (card.current) setAt(besideOf(element.getBoundingClientRect(), card.current));
    element.setAttribute('aria-describedby', cardId);
    return () => element.removeAttribute('aria-describedby');
  }, [element]);
  return createPortal(
    <div
      ref={card}
      id={cardId}
      className="explanation"
      role="tooltip"
      data-testid="explanation"
      style={at ?? { visibility: 'hidden' }}
    >
      <b>{title}</b>
      <p>{text}</p>
      {rows.length > 0 ? (
        <dl>
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>,
    document.body,
  );
}

/** Below the figure where there is room, else above it, else at its side; never over it if it can be helped. */
function besideOf(box: DOMRect, card: HTMLElement): { left: number; top: number } {
  const { offsetWidth, offsetHeight } = card;
  const below = box.bottom + gapPx;
  const above = box.top - gapPx - offsetHeight;
  const lowest = window.innerHeight - edgePx - offsetHeight;
  const rightmost = window.innerWidth - edgePx - offsetWidth;
  if (below <= lowest || above >= edgePx) {
    return {
      left: Math.max(edgePx, Math.min(box.left, rightmost)),
      top: below <= lowest ? below : above,
    };
  }
  const leftOf = box.left - gapPx - offsetWidth;
  return {
    left: leftOf >= edgePx ? leftOf : Math.min(box.right + gapPx, rightmost),
    top: Math.max(edgePx, Math.min(box.top, lowest)),
  };
}
