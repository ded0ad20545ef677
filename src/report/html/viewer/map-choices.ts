import { element } from './element.ts';
import type { MapOnPage } from './map-on-page.ts';
import { say, words } from './words.ts';

/** Buttons for what maps show, and for their years. */
export interface MapChoices {
  readonly element: HTMLElement;
  /** Shows which map is open. */
  mark(map: MapOnPage): void;
}

export function mapChoices(
  maps: readonly MapOnPage[],
  onChoice: (map: MapOnPage) => void,
): MapChoices {
  const kinds = [...new Set(maps.map(kindOf))];
  const years = [...new Set(maps.map(({ packed }) => packed.year))].sort((a, b) => a - b);
  let current = maps[0];
  const kindButtons = kinds.map((kind) => {
    const [first] = maps.filter((map) => kindOf(map) === kind);
    return button(kindName(first), () => {
      const same = maps.filter((map) => kindOf(map) === kind);
      onChoice(
        same.find(({ packed }) => packed.year === current.packed.year) ?? same[same.length - 1],
      );
    });
  });
  const yearButtons = years.map((year) =>
    button(String(year), () => {
      const found = maps.find((map) => kindOf(map) === kindOf(current) && map.packed.year === year);
      if (found) onChoice(found);
    }),
  );
  const box = element(
    'div',
    {},
    element('div', { className: 'label' }, say(words.layer)),
    element('div', { className: 'choices' }, ...kindButtons),
    element('div', { className: 'label' }, say(words.year)),
    element('div', { className: 'choices years' }, ...yearButtons),
  );
  return {
    element: box,
    mark(map) {
      current = map;
      kindButtons.forEach((each, i) => {
        each.ariaPressed = String(kinds[i] === kindOf(map));
      });
      yearButtons.forEach((each, i) => {
        each.ariaPressed = String(years[i] === map.packed.year);
        each.disabled = !maps.some(
          (other) => kindOf(other) === kindOf(map) && other.packed.year === years[i],
        );
      });
    },
  };
}

/** Maps of one kind differ in their year alone. */
function kindOf({ packed }: MapOnPage): string {
  const { layer, terminalId, serviceId, scenarioId, againstId } = packed;
  return JSON.stringify([layer, terminalId, serviceId, scenarioId, againstId]);
}

/** The caption up to its year, which has buttons of its own, and of a difference what it is of. */
function kindName({ figure, packed }: MapOnPage): string {
  const parts = (figure.querySelector('figcaption')?.textContent ?? '').split(' · ');
  const yearAt = parts.findIndex((part) => part.includes(String(packed.year)));
  if (yearAt < 0) return parts.join(' · ');
  const what = parts.slice(0, yearAt);
  const sides = packed.againstId === null ? [] : parts.slice(yearAt + 1);
  return [...what, ...sides].join(' · ');
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', onclick: onClick }, text);
}
