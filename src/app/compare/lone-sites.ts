import type { Site } from '../../network/site.ts';
import type { Scenario } from '../../planning/project.ts';
import { mapClasses } from '../../report/chart-map/map-classes.ts';
import { CanvasLayer } from '../map/canvas-layer.ts';
import type { MapOverlay } from '../map/map-scene.ts';
import { pixelOf, toMercator, type Viewport } from '../map/viewport.ts';

/** Radius of a dot and of one that both plans have, in px. */
const lonePx = 4.6;
const sharedPx = 2.3;
const edgePx = 1.4;

const [gained, lost] = mapClasses('serviceChange');

/** A site in service that stands in both plans, or in one of them. */
interface MarkedSite {
  readonly at: { readonly x: number; readonly y: number };
  readonly of: 'both' | 'first' | 'second';
}

/** Sites in service by a year: where both plans have them, and where one does; moved ones at both places. */
export function markedSites(first: Scenario, second: Scenario, year: number): MarkedSite[] {
  const [a, b] = [first, second].map(({ sites }) =>
    sites.filter((site) => site.year <= year && !site.disabled),
  );
  const [placesOfA, placesOfB] = [a, b].map((sites) => new Set(sites.map(placeOf)));
  const marked = (site: Site, others: ReadonlySet<string>, of: 'first' | 'second'): MarkedSite => ({
    at: toMercator(site.longitudeDeg, site.latitudeDeg),
    of: others.has(placeOf(site)) ? 'both' : of,
  });
  return [
    ...a.map((site) => marked(site, placesOfB, 'first')),
    ...b
      .filter((site) => !placesOfA.has(placeOf(site)))
      .map((site) => marked(site, placesOfA, 'second')),
  ].sort((one, other) => Number(other.of === 'both') - Number(one.of === 'both'));
}

function placeOf({ id, longitudeDeg, latitudeDeg }: Site): string {
  return `${id} ${longitudeDeg} ${latitudeDeg}`;
}

/** Dots on the map of differences, which tell whose gain or loss it is. */
export class LoneSites implements MapOverlay {
  readonly #layer: CanvasLayer;
  sites: readonly MarkedSite[] = [];

  constructor(parent: HTMLElement) {
    this.#layer = new CanvasLayer(parent, 'lone-sites', 3);
  }

  draw(viewport: Viewport): void {
    const context = this.#layer.begin(viewport.widthPx, viewport.heightPx);
    for (const { at, of } of this.sites) {
      const { x, y } = pixelOf(viewport, at);
      context.beginPath();
      context.arc(x, y, of === 'both' ? sharedPx : lonePx, 0, 2 * Math.PI);
      context.fillStyle = of === 'both' ? '#46555F' : of === 'second' ? gained.hex : lost.hex;
      context.fill();
      if (of === 'both') continue;
      context.lineWidth = edgePx;
      context.strokeStyle = '#FFFFFF';
      context.stroke();
    }
  }
}
