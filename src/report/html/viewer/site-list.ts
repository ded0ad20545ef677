import { figureWithUnit } from '../../document/figure-text.ts';
import type { MapSite } from '../../document/report-map.ts';
import type { ReportPack } from '../../pack/report-pack.ts';
import { element } from './element.ts';
import { language, say, words } from './words.ts';

/** The sites of a map as a list that shows and finds them. */
export interface SiteList {
  readonly element: HTMLElement;
  fill(sites: readonly MapSite[]): void;
  /** Lights one site, and brings it into view; none for null. */
  light(id: string | null): void;
}

export function siteList(
  pack: ReportPack,
  on: { light(id: string | null): void; centre(id: string): void },
): SiteList {
  const list = element('ul', { className: 'sites' });
  const label = element('div', { className: 'label' }, say(words.sites));
  const heights = new Map(
    pack.inputs.project.scenarios.flatMap(({ sites }) =>
      sites.map(({ id, antennaHeightAmslM }) => [id, antennaHeightAmslM] as const),
    ),
  );
  const buttons = new Map<string, HTMLButtonElement>();
  return {
    element: element('div', { style: 'display:contents' } as object, label, list),
    fill(sites) {
      buttons.clear();
      label.textContent = `${say(words.sites)} ${sites.length}`;
      list.replaceChildren(
        ...sites.map(({ id, name }) => {
          const value = heights.get(id) ?? null;
          const height = figureWithUnit({ path: '', value, unit: 'm', decimals: 0 }, language);
          const button = element(
            'button',
            {
              type: 'button',
              onpointerenter: () => on.light(id),
              onpointerleave: () => on.light(null),
              onfocus: () => on.light(id),
              onblur: () => on.light(null),
              onclick: () => on.centre(id),
            },
            say(name),
            element('span', { title: say(words.height) }, height),
          );
          buttons.set(id, button);
          return element('li', {}, button);
        }),
      );
    },
    light(id) {
      for (const [key, button] of buttons) button.classList.toggle('lit', key === id);
      const lit = id === null ? undefined : buttons.get(id);
      if (!lit) return;
      const [top, bottom] = [
        lit.offsetTop - list.offsetTop,
        lit.offsetTop - list.offsetTop + lit.offsetHeight,
      ];
      if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight) {
        list.scrollTop = top - list.clientHeight / 2;
      }
    },
  };
}
