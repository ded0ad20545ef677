import type { Position } from '../../geo/position.ts';
import { type Observer, observerAt } from '../../orbit/observer.ts';
import { detailZoom, type Viewport } from '../map/viewport.ts';
import { ChartPlane } from './chart-plane.ts';
import { drawBeam, drawFootprint } from './draw-circles.ts';
import { drawSatellites, drawTrack, ringSatellite, viewMarginPx } from './draw-satellites.ts';
import { drawShips } from './draw-ships.ts';
import { drawSight } from './draw-sight.ts';
import { MarkBatch, markShape } from './mark-batch.ts';
import { Picks } from './picks.ts';
import type { ShipDot } from './ship-dots.ts';
import { inkColour } from './sky-palette.ts';
import type { SatelliteKey, SkySystem } from './sky-system.ts';
import { StrokeBatch } from './stroke-batch.ts';
import { SystemSky } from './system-sky.ts';

/** What a frame is to show. */
export interface SkyView {
  /** Since 1970, UTC. */
  readonly timeMs: number;
  /** From where the sky is looked at. */
  readonly place: Position;
  /** False while the place is the middle of the chart: then only the highest satellites are shown the way to. */
  readonly isPressed: boolean;
  /** The system whose footprints and beam are drawn; null for none. */
  readonly systemId: string | null;
  /** The satellites whose tracks are drawn; null for none. */
  readonly selected: SatelliteKey | null;
  readonly hovered: SatelliteKey | null;
  readonly ships: readonly ShipDot[];
  readonly selectedShipId: string | null;
}

/** More lines of sight than these, the highest one's apart, say nothing and hide the chart. */
const mostSights = 12;

/** One frame of satellites and ships as floats for the graphics card; all room is kept from frame to frame. */
export class SkyFrame {
  readonly marks = new MarkBatch();
  readonly strokes = new StrokeBatch();
  readonly picks = new Picks();
  readonly plane = new ChartPlane();
  #skies: readonly SystemSky[] = [];
  #colours: ReadonlyMap<string, number> = new Map();
  #ships: readonly ShipDot[] = [];
  #place: Position | null = null;
  #observer: Observer = observerAt({ longitudeDeg: 0, latitudeDeg: 0 });
  readonly #colourOf = (systemId: string) => this.#colours.get(systemId);

  /** The systems as they were last worked out. */
  get skies(): readonly SystemSky[] {
    return this.#skies;
  }

  /** @param colours of all systems of the plan by id, since ships name those that are not shown too */
  setSystems(systems: readonly SkySystem[], colours: ReadonlyMap<string, number>): void {
    const kept = new Map(this.#skies.map((sky) => [sky.system, sky]));
    this.#skies = systems.map((system) => kept.get(system) ?? new SystemSky(system));
    this.#colours = colours;
  }

  /** Places and draws everything anew. */
  make(viewport: Viewport, view: SkyView): void {
    const { plane, marks, strokes, picks } = this;
    plane.look(viewport, viewMarginPx);
    marks.clear();
    picks.clear();
    strokes.begin(plane);
    this.#ships = view.ships;
    if (this.#skies.length > 0) this.#satellites(view);
    drawShips(
      view.ships,
      view.selectedShipId,
      viewport.zoom >= detailZoom,
      plane,
      this.#colourOf,
      marks,
      picks,
    );
  }

  #satellites(view: SkyView): void {
    const { plane, marks, strokes, picks } = this;
    if (this.#place !== view.place) {
      this.#place = view.place;
      this.#observer = observerAt(view.place);
    }
    for (const sky of this.#skies) sky.update(view.timeMs, this.#observer);
    for (const sky of this.#skies) {
      if (sky.system.id !== view.systemId) continue;
      this.#footprints(sky);
      drawBeam(sky, this.#observer, plane, strokes);
    }
    for (const sky of this.#skies) this.#sights(sky, view.isPressed);
    if (view.isPressed) this.#markPlace(view.place);
    this.#track(view.hovered, view.timeMs);
    this.#track(view.selected, view.timeMs);
    for (let group = 0; group < this.#skies.length; group++) {
      drawSatellites(this.#skies[group], group, plane, marks, picks);
    }
    this.#ring(view.hovered);
    this.#ring(view.selected);
  }

  /** Footprints of the satellites that serve the place: where such an edge comes by, one is lost. */
  #footprints(sky: SystemSky): void {
    for (let i = 0; i < sky.sines.length; i++) {
      if (!(sky.sines[i] >= sky.maskSine)) continue;
      drawFootprint(sky, i, this.plane, this.strokes, i === sky.highest ? 0.9 : 0.4);
    }
  }

  #sights(sky: SystemSky, isPressed: boolean): void {
    if (sky.highest < 0) return;
    if (isPressed && sky.inSight <= mostSights) {
      for (let i = 0; i < sky.sines.length; i++) {
        if (i === sky.highest || !(sky.sines[i] >= sky.maskSine)) continue;
        drawSight(sky, i, 0.4, this.#observer, this.plane, this.strokes);
      }
    }
    drawSight(sky, sky.highest, isPressed ? 0.95 : 0.6, this.#observer, this.plane, this.strokes);
  }

  #markPlace({ longitudeDeg, latitudeDeg }: Position): void {
    const { plane, marks } = this;
    plane.place(longitudeDeg, latitudeDeg);
    if (!plane.shows(viewMarginPx)) return;
    marks.mark(plane.xPx, plane.yPx, 2, 0, markShape.disc, inkColour, 1);
    marks.mark(plane.xPx, plane.yPx, 6, 0, markShape.ring, inkColour, 1);
  }

  #track(key: SatelliteKey | null, timeMs: number): void {
    const sky = this.skyOf(key);
    if (key && sky) drawTrack(sky, key.index, timeMs, this.plane, this.strokes);
  }

  #ring(key: SatelliteKey | null): void {
    const sky = this.skyOf(key);
    if (key && sky) ringSatellite(sky, key.index, this.plane, this.marks);
  }

  /** The id of a ship by its number among those drawn last. */
  shipAt(index: number): string | null {
    return this.#ships[index]?.id ?? null;
  }

  /** The system of a satellite, unless it is not shown, or has fewer satellites by now. */
  skyOf(key: SatelliteKey | null): SystemSky | null {
    if (!key) return null;
    const sky = this.#skies.find(({ system }) => system.id === key.systemId);
    return sky && key.index < sky.sines.length ? sky : null;
  }
}
