import type { KeyboardEvent, PointerEvent } from 'react';
import type { Language } from '../../../network/name.ts';
import { swipeTo, useCompare } from '../../compare/compare-model.ts';
import { texts } from './compare-texts.ts';

/** What an arrow key and a page key move the border by, in per cent of the width. */
const stepPercent = 2;
const pagePercent = 10;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -stepPercent,
  ArrowDown: -stepPercent,
  ArrowRight: stepPercent,
  ArrowUp: stepPercent,
  PageDown: -pagePercent,
  PageUp: pagePercent,
  Home: -100,
  End: 100,
};

/** The border between the two plans; it is dragged, or moved by key. */
export function SwipeHandle({ language }: { language: Language }) {
  const percent = useCompare((state) => state.swipePercent);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    swipeTo(percent + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box && box.width > 0) swipeTo((100 * (event.clientX - box.left)) / box.width);
  };
  return (
    <div
      className="swipe-handle"
      role="slider"
      tabIndex={0}
      data-testid="swipe-handle"
      aria-label={texts.handle[language]}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      style={{ left: `${percent}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    >
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle
          cx="12"
          cy="12"
          r="11"
          fill="var(--accent)"
          stroke="var(--paper)"
          strokeWidth="1.5"
        />
        <path
          d="M9.5 8L6 12l3.5 4M14.5 8L18 12l-3.5 4"
          fill="none"
          stroke="var(--on-accent)"
          strokeWidth="1.6"
        />
      </svg>
    </div>
  );
}
