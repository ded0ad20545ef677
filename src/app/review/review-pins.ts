import { type ReviewThread, reviewThreads } from '../../report/review/review-threads.ts';
import { words } from '../../report/review/review-words.ts';
import type { MapOverlay } from '../map/map-scene.ts';
import { pixelOf, toMercator, type Viewport } from '../map/viewport.ts';
import type { SessionPort } from '../shell/session-port.ts';
import { appStore } from '../state/app-store.ts';
import { choose } from './review-actions.ts';
import { reviewStore } from './review-store.ts';

/** Charts that have their pins already; these stay with the chart and are empty without a review. */
const pinned = new WeakSet<SessionPort['map']>();

/** Shows the remarks on places as numbered pins over the chart. */
export function showPins(map: SessionPort['map']): void {
  if (pinned.has(map)) return;
  pinned.add(map);
  map.addOverlay((parent, viewport) => new ReviewPins(parent, viewport));
}

/** A pin for each remark on a place, as a button, so that the keyboard reaches it too. */
class ReviewPins implements MapOverlay {
  private readonly layer = document.createElement('div');
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly draftPin = document.createElement('span');

  constructor(parent: HTMLElement, viewport: () => Viewport) {
    this.layer.className = 'review-pins';
    this.draftPin.className = 'review-pin new';
    this.draftPin.textContent = '+';
    this.draftPin.hidden = true;
    this.layer.append(this.draftPin);
    parent.append(this.layer);
    const follow = () => this.draw(viewport());
    reviewStore.subscribe(follow);
    appStore.subscribe(({ language }, before) => {
      if (language !== before.language) follow();
    });
    follow();
  }

  draw(viewport: Viewport): void {
    const { open, chosenId, draft } = reviewStore.getState();
    const threads = open ? reviewThreads(open.review) : [];
    const left = new Set(this.buttons.keys());
    for (const thread of threads) {
      const { id, pin, state } = thread.remark;
      if (pin.kind !== 'place' || state === 'withdrawn') continue;
      left.delete(id);
      const button = this.buttonOf(thread);
      button.classList.toggle('chosen', id === chosenId);
      place(button, viewport, pin);
    }
    for (const id of left) {
      this.buttons.get(id)?.remove();
      this.buttons.delete(id);
    }
    const pin = open && draft?.of.kind === 'remark' ? draft.of.pin : null;
    this.draftPin.hidden = pin?.kind !== 'place';
    this.draftPin.title = words.newPin[appStore.getState().language];
    if (pin?.kind === 'place') place(this.draftPin, viewport, pin);
  }

  private buttonOf({ number, remark: { id, text, state } }: ReviewThread): HTMLButtonElement {
    let button = this.buttons.get(id);
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.dataset.testid = 'review-pin';
      button.addEventListener('click', () => choose(id));
      this.buttons.set(id, button);
      this.layer.append(button);
    }
    button.className = `review-pin ${state}`;
    button.textContent = String(number);
    button.title = text;
    button.setAttribute(
      'aria-label',
      `${words.pin[appStore.getState().language]} ${number}: ${text}`,
    );
    return button;
  }
}

function place(
  element: HTMLElement,
  viewport: Viewport,
  { longitudeDeg, latitudeDeg }: { readonly longitudeDeg: number; readonly latitudeDeg: number },
): void {
  const { x, y } = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
  const isSeen = x >= 0 && y >= 0 && x <= viewport.widthPx && y <= viewport.heightPx;
  element.style.visibility = isSeen ? '' : 'hidden';
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -100%)`;
}
