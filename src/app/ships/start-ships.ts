import type { SessionPort } from '../shell/session-port.ts';
import { drawnCell } from './drawn-cell.ts';
import { type CellOf, ShipsController } from './ships-controller.ts';
import { SilentPlaces } from './silent-places.ts';
import { VoyageController } from './voyage-controller.ts';
import { VoyageLine } from './voyage-line.ts';

const started = new WeakSet<SessionPort['map']>();

/** Puts the ships of the plan on a chart, and follows the voyage that is chosen; once. */
export function startShips({ map, region, computing }: SessionPort): void {
  if (started.has(map)) return;
  started.add(map);
  const cellOf: CellOf = (place) => {
    const drawn = map.drawnAt(place);
    return drawn && drawnCell(drawn);
  };
  new ShipsController(region, cellOf, new SilentPlaces(() => computing().engine));
  map.addOverlay((parent, viewport) => new VoyageLine(parent, viewport, region));
  new VoyageController(computing);
}
