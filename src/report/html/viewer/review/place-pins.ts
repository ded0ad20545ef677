import { reviewThreads } from '../../../review/review-threads.ts';
import { words } from '../../../review/review-words.ts';
import type { ToScreen } from '../chart-stage.ts';
import { element } from '../element.ts';
import { say } from '../words.ts';
import type { ReportReview } from './report-review.ts';

/** Remarks on places as numbered pins over the large chart. */
export interface PlacePins {
  readonly element: HTMLElement;
  /** Puts the pins where the chart now has their places. */
  draw(toScreen: ToScreen): void;
}

export function placePins(review: ReportReview, onChoose: (id: string) => void): PlacePins {
  const layer = element('div', { className: 'review-pins' });
  let last: ToScreen | null = null;
  const draw = (toScreen: ToScreen) => {
    last = toScreen;
    const pins = reviewThreads(review.review).flatMap(({ number, remark }) => {
      const { id, pin, state, text } = remark;
      if (pin.kind !== 'place' || state === 'withdrawn') return [];
      const { x, y } = toScreen(pin.longitudeDeg, pin.latitudeDeg);
      const button = element(
        'button',
        {
          type: 'button',
          className: `${state}${id === review.chosenId ? ' chosen' : ''}`,
          title: text,
          onclick: () => onChoose(id),
        },
        String(number),
      );
      button.ariaLabel = `${say(words.pin)} ${number}: ${text}`;
      button.dataset.pin = id;
      button.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px) translate(-50%,-100%)`;
      return [button];
    });
    const focused = (document.activeElement as HTMLElement | null)?.dataset.pin;
    layer.replaceChildren(...pins);
    if (focused) pins.find((pin) => pin.dataset.pin === focused)?.focus({ preventScroll: true });
  };
  review.follow(() => last && draw(last));
  return { element: layer, draw };
}
