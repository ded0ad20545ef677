import type { ChartPlane } from './chart-plane.ts';
import { viewMarginPx } from './draw-satellites.ts';
import { type MarkBatch, markShape } from './mark-batch.ts';
import type { Picks } from './picks.ts';
import type { ShipDot } from './ship-dots.ts';
import { accentColour, shipColour } from './sky-palette.ts';

/** Half the length of a ship's mark: it shows the heading, never the size. */
const farPx = 4.4;
const nearPx = 6.4;
const ringPx = 11;
const degree = Math.PI / 180;

/** Draws ships as hulls that point where they go, hollow where nobody serves them; those at rest are diamonds. */
export function drawShips(
  ships: readonly ShipDot[],
  selectedId: string | null,
  isNear: boolean,
  plane: ChartPlane,
  systemColour: (systemId: string) => number | undefined,
  marks: MarkBatch,
  picks: Picks,
): void {
  const sizePx = isNear ? nearPx : farPx;
  for (let i = 0; i < ships.length; i++) {
    const { longitudeDeg, latitudeDeg, headingDeg, state, id } = ships[i];
    plane.place(longitudeDeg, latitudeDeg);
    if (!plane.shows(viewMarginPx)) continue;
    const { xPx, yPx } = plane;
    const colour = shipColour(state, systemColour);
    if (Number.isNaN(headingDeg)) {
      marks.mark(xPx, yPx, sizePx * 0.8, 0, markShape.diamond, colour, 1);
    } else {
      const shape = state === 'none' ? markShape.hollowHull : markShape.hull;
      marks.mark(xPx, yPx, sizePx, headingDeg * degree, shape, colour, 1);
    }
    if (id === selectedId) marks.mark(xPx, yPx, ringPx, 0, markShape.ring, accentColour, 1);
    picks.add(xPx, yPx, -1, i);
  }
}
