import './chart-tip.css';
import type { RegionProperties } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { textIn } from '../i18n/text.ts';
import type { PixelPoint } from '../map/viewport.ts';
import type { PlaceLine, PlaceTold } from './place-told.ts';

/** What is said at the pointer; nothing of it when the pointer is on no place. */
export interface TipContent extends PlaceTold {
  /** In px from the container's corner. */
  readonly at: PixelPoint | null;
  /** The chart feature under the pointer. */
  readonly feature: RegionProperties | null;
}

/** The card at the pointer: names the chart feature, says how far it can be trusted, and what is received. */
export class ChartTip {
  readonly #card = document.createElement('div');
  readonly #container: HTMLElement;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#card.className = 'chart-tip';
    this.#card.dataset.testid = 'chart-tip';
    this.#card.hidden = true;
    container.append(this.#card);
  }

  show({ at, feature, lines, warning }: TipContent, language: Language): void {
    const parts = [
      ...(feature ? featureParts(feature, language) : []),
      ...(lines.length > 0 ? [listOf(lines)] : []),
      ...(warning ? [textOf('p', warning)] : []),
    ];
    this.#card.hidden = at === null || parts.length === 0;
    if (this.#card.hidden || at === null) return;
    this.#card.replaceChildren(...parts);
    const { clientWidth, clientHeight } = this.#container;
    const { offsetWidth, offsetHeight } = this.#card;
    const below = Math.min(at.y + 14, clientHeight - offsetHeight - 24);
    // beside the pointer where there is no room to its right
    const isTight = at.x + 14 + offsetWidth > clientWidth - 24;
    this.#card.style.left = `${Math.max(24, isTight ? at.x - 14 - offsetWidth : at.x + 14)}px`;
    this.#card.style.top = `${Math.max(24, below)}px`;
  }
}

function featureParts(feature: RegionProperties, language: Language): HTMLElement[] {
  const t = textIn(language);
  const parts = [
    textOf('b', language === 'zh' ? feature.nameZh : feature.nameEn),
    textOf('span', `${t('tip.source')} ${feature.source}`),
    textOf('span', `${t('tip.confidence')} ${t(`tip.${feature.confidence}`)}`),
  ];
  return feature.schematic ? [...parts, textOf('span', t('tip.schematic'))] : parts;
}

function listOf(lines: readonly PlaceLine[]): HTMLElement {
  const list = document.createElement('dl');
  for (const { label, value } of lines) {
    list.append(textOf('dt', label), textOf('dd', value));
  }
  return list;
}

function textOf(tag: 'b' | 'span' | 'p' | 'dt' | 'dd', content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
