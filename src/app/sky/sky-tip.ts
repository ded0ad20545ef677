import { observerAt } from '../../orbit/observer.ts';
import type { PixelPoint } from '../map/viewport.ts';
import { appStore } from '../state/app-store.ts';
import { clockStore } from './clock-store.ts';
import { fullName } from './satellite-name.ts';
import { satelliteSight } from './satellite-sight.ts';
import { shipPort } from './ship-dots.ts';
import { sightLines } from './sight-lines.ts';
import { sightStore } from './sight-store.ts';
import type { SkyFrame } from './sky-frame.ts';
import type { SatelliteKey } from './sky-system.ts';
import { words } from './sky-texts.ts';

/** The card at the pointer for what moves; the chart's own card gives way to it. */
export class SkyTip {
  readonly #card = document.createElement('div');
  readonly #parent: HTMLElement;
  readonly #frame: SkyFrame;

  constructor(parent: HTMLElement, frame: SkyFrame) {
    this.#parent = parent;
    this.#frame = frame;
    this.#card.className = 'chart-tip';
    this.#card.dataset.testid = 'sky-tip';
    this.#card.hidden = true;
    parent.append(this.#card);
  }

  hide(): void {
    if (this.#card.hidden) return;
    this.#card.hidden = true;
    delete this.#parent.parentElement?.dataset.skyTip;
  }

  showSatellite(key: SatelliteKey, at: PixelPoint): void {
    const sky = this.#frame.skyOf(key);
    if (!sky) return;
    const { language } = appStore.getState();
    const { place, isPressed } = sightStore.getState();
    const { system } = sky;
    const { timeMs } = clockStore.getState();
    const sight = satelliteSight(system, key.index, observerAt(place), timeMs);
    const title = fullName(system, key.index, language);
    const isBelow = sight.elevationDeg < system.maskDeg;
    const from = (isPressed ? words.fromPlace : words.fromCentre)[language];
    const below = isBelow ? ` · ${words.below[language]} ${system.maskDeg}°` : '';
    this.#show(title, [`${from}${below}`], sightLines(sight, language), at);
  }

  showShip(id: string, at: PixelPoint): void {
    const told = shipPort.getState().source?.describe?.(id, clockStore.getState().timeMs);
    if (told) this.#show(told.name, [], told.lines, at);
    else this.hide();
  }

  #show(
    title: string,
    notes: readonly string[],
    lines: readonly { readonly label: string; readonly value: string }[],
    at: PixelPoint,
  ): void {
    const list = document.createElement('dl');
    for (const { label, value } of lines) list.append(textOf('dt', label), textOf('dd', value));
    const card = this.#card;
    card.replaceChildren(textOf('b', title), ...notes.map((note) => textOf('span', note)), list);
    card.hidden = false;
    if (this.#parent.parentElement) this.#parent.parentElement.dataset.skyTip = 'true';
    const { clientWidth, clientHeight } = this.#parent;
    const isTight = at.x + 14 + card.offsetWidth > clientWidth - 4;
    card.style.left = `${Math.max(4, isTight ? at.x - 14 - card.offsetWidth : at.x + 14)}px`;
    card.style.top = `${Math.max(4, Math.min(at.y + 14, clientHeight - card.offsetHeight - 4))}px`;
  }
}

function textOf(tag: 'b' | 'span' | 'dt' | 'dd', content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
