import { useEffect, useState } from 'react';

/** The element whose figure is asked about. */
export interface Asked {
  readonly element: HTMLElement;
  readonly figure: string;
}

const openDelayMs = 400;
/** Long enough to go from the figure to the card. */
const closeDelayMs = 160;

/** Follows pointer and focus over figures that can tell how they came about; null while none is asked. */
export function useExplanations(): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    let timer = 0;
    const later = (next: Asked | null, delayMs: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAsked(next), delayMs);
    };
    const over = ({ target, buttons }: PointerEvent) => {
      const isOnCard = target instanceof Element && target.closest('.explanation') !== null;
      if (isOnCard) window.clearTimeout(timer);
      else if (buttons === 0) ask(target, openDelayMs);
    };
    const ask = (target: EventTarget | null, delayMs: number) => {
      const element = target instanceof Element ? target.closest<HTMLElement>(withFigure) : null;
      const figure = element?.dataset.explain;
      if (element && figure) later({ element, figure }, delayMs);
      else later(null, closeDelayMs);
    };
    const focus = ({ target }: FocusEvent) => {
      // a press gives the focus as well, and asks for nothing
      if (target instanceof Element && target.matches(':focus-visible')) ask(target, openDelayMs);
    };
    const leave = () => later(null, closeDelayMs);
    const end = () => later(null, 0);
    const key = ({ key: pressed }: KeyboardEvent) => pressed === 'Escape' && end();
    const { signal, abort } = abortable();
    document.addEventListener('pointerover', over, { signal });
    document.addEventListener('pointerdown', end, { signal });
    document.addEventListener('focusin', focus, { signal });
    document.addEventListener('focusout', leave, { signal });
    window.addEventListener('keydown', key, { signal, capture: true });
    window.addEventListener('blur', end, { signal });
    return () => {
      abort();
      window.clearTimeout(timer);
    };
  }, []);
  return asked;
}

const withFigure = '[data-explain]';

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
