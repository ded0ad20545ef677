import type { SessionPort } from '../shell/session-port.ts';
import { drawnCell } from './drawn-cell.ts';
import { ShipsController } from './ships-controller.ts';
import { VoyageController } from './voyage-controller.ts';
import { VoyageLine } from './voyage-line.ts';

const started = new WeakSet<SessionPort['map']>();

/** Puts the ships of the plan on a chart, and follows the voyage that is chosen; once. */
export function startShips({ map, region, computing }: SessionPort): void {
  if (started.has(map)) return;
  started.add(map);
  new ShipsController(region, (place) => {
    const drawn = map.drawnAt(place);
    return drawn && drawnCell(drawn);
  });
  map.addOverlay((parent, viewport) => new VoyageLine(parent, viewport, region));
  new VoyageController(computing);
}
