import type { Region } from '../../geo/region.ts';
import { ChartTools } from '../map/edit/chart-tools.ts';
import type { MapView } from '../map/map-view.ts';
import { ChartEdits } from './chart-edits.ts';
import type { MoveController } from './move-controller.ts';

/** All that edits by hand on the chart. */
export interface ChartHands {
  readonly edits: ChartEdits;
  readonly tools: ChartTools;
}

/** Makes the chart answer to hands. */
export function chartHands(region: Region, map: MapView, moves: MoveController): ChartHands {
  const made: ChartTools[] = [];
  map.addOverlay((parent, viewport) => {
    const tools = new ChartTools(parent, viewport, map, region.scope);
    made.push(tools);
    return tools;
  });
  return { edits: new ChartEdits(region, map, moves), tools: made[0] };
}
