import './chart-tip.css';
import type { RegionProperties } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { textIn } from '../i18n/text.ts';

/** The card that names the chart feature under the pointer, and says how far it can be trusted. */
export class ChartTip {
  readonly #card = document.createElement('div');
  readonly #container: HTMLElement;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#card.className = 'chart-tip';
    this.#card.hidden = true;
    container.append(this.#card);
  }

  show(feature: RegionProperties | null, x: number, y: number, language: Language): void {
    this.#card.hidden = feature === null;
    if (!feature) return;
    const t = textIn(language);
    const name = document.createElement('b');
    name.textContent = language === 'zh' ? feature.nameZh : feature.nameEn;
    const source = line(`${t('tip.source')} ${feature.source}`);
    const trust = line(`${t('tip.confidence')} ${t(`tip.${feature.confidence}`)}`);
    this.#card.replaceChildren(name, source, trust);
    if (feature.schematic) this.#card.append(line(t('tip.schematic')));
    const { clientWidth, clientHeight } = this.#container;
    const { offsetWidth, offsetHeight } = this.#card;
    this.#card.style.left = `${Math.min(x + 14, clientWidth - offsetWidth - 24)}px`;
    this.#card.style.top = `${Math.min(y + 14, clientHeight - offsetHeight - 24)}px`;
  }
}

function line(content: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = content;
  return span;
}
