import type { ReportPack } from '../../pack/report-pack.ts';
import { type ChartStage, chartStage } from './chart-stage.ts';
import { element } from './element.ts';
import { mapChoices } from './map-choices.ts';
import type { MapOnPage } from './map-on-page.ts';
import { classAt, placeWords } from './read-out.ts';
import { siteList } from './site-list.ts';
import { say, words } from './words.ts';

/** The large map of the page. */
export interface Explorer {
  readonly element: HTMLElement;
  show(map: MapOnPage): void;
  readonly stage: ChartStage;
}

/** Builds the large map that can be moved; null for a report without maps. */
export function openExplorer(pack: ReportPack, maps: readonly MapOnPage[]): Explorer | null {
  const host = document.getElementById('explorer');
  if (!host || maps.length === 0) return null;
  host.className = 'explorer';
  const caption = element('div', { className: 'caption' });
  const readout = element('div', { className: 'readout' }, say(words.point));
  readout.setAttribute('aria-live', 'polite');
  const classes = element('div', { className: 'classes' });
  const basis = element('p', { className: 'basis' });
  const list = siteList(pack, {
    light: (id) => stage.light(id),
    centre: (id) => stage.centre(id),
  });
  const stage = chartStage({
    onPoint(map, place) {
      readout.replaceChildren(
        ...(place ? [...placeWords(place), classAt(map, place)] : [say(words.point)]),
      );
    },
    onSite: (id) => list.light(id),
  });
  const choices = mapChoices(maps, show);
  const side = element(
    'div',
    { className: 'side' },
    choices.element,
    classes,
    readout,
    list.element,
    basis,
  );
  host.append(element('div', {}, caption, stage.element), side);
  function show(map: MapOnPage): void {
    caption.textContent = map.figure.querySelector('figcaption')?.textContent ?? '';
    basis.textContent = map.figure.querySelector('.basis')?.textContent ?? '';
    const own = map.figure.querySelector('.classes');
    classes.replaceChildren(...(own?.cloneNode(true).childNodes ?? []));
    readout.replaceChildren(say(words.point));
    choices.mark(map);
    list.fill(map.sites);
    stage.show(map);
  }
  show(latestOfFirst(maps));
  return { element: host, show, stage };
}

/** The first map's kind in its last year. */
function latestOfFirst(maps: readonly MapOnPage[]): MapOnPage {
  const [{ packed: first }] = maps;
  const same = maps.filter(
    ({ packed }) =>
      packed.layer === first.layer &&
      packed.terminalId === first.terminalId &&
      packed.scenarioId === first.scenarioId,
  );
  return same.reduce((best, map) => (map.packed.year > best.packed.year ? map : best));
}
