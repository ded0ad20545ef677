import { notComputed, type TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import { servicesOf } from '../../planning/services-of.ts';
import type { CellWindow } from '../../report/picture/cell-window.ts';
import type { CoverageEngine, View } from '../coverage-engine.ts';
import { windowCells } from '../layer-export/window-cells.ts';

/** Layers of one terminal at the end of one year in a window, row by row from the north-west. */
export interface WindowLayers {
  readonly tier: Uint8Array;
  readonly rsrpDbm: Float32Array;
  /** By service id. */
  readonly cause: ReadonlyMap<string, Uint8Array>;
}

const cellsOfTile = tileSide * tileSide;

/** All tiles that a window has cells of, row by row from the north-west. */
export function tilesOfWindow({
  level,
  firstColumn,
  firstRow,
  columns,
  rows,
}: CellWindow): TileId[] {
  const tiles: TileId[] = [];
  const lastX = Math.floor((firstColumn + columns - 1) / tileSide);
  const lastY = Math.floor((firstRow + rows - 1) / tileSide);
  for (let y = Math.floor(firstRow / tileSide); y <= lastY; y++) {
    for (let x = Math.floor(firstColumn / tileSide); x <= lastX; x++)
      tiles.push({ z: level, x, y });
  }
  return tiles;
}

/** Draws a window at the end of several years; the project must be open. Steps are tiles. */
export async function windowLayers(
  engine: CoverageEngine,
  { project, scenarioId, terminalId }: Omit<View, 'year'>,
  years: readonly number[],
  window: CellWindow,
  signal: AbortSignal,
  onStep: () => void,
): Promise<WindowLayers[]> {
  const services = servicesOf(project, terminalId).map(({ id }) => id);
  const drawn = years.map(() => emptyWindow(window, services));
  await engine.drawYears({
    project,
    scenarioId,
    terminalId,
    years,
    tiles: tilesOfWindow(window),
    signal,
    onTile: (layers) => {
      layers.forEach((ofYear, index) => {
        copyTile(ofYear, drawn[index], services, window);
      });
      onStep();
    },
  });
  signal.throwIfAborted();
  return drawn;
}

/** Whether a project has the terminal, with services. */
export function hasTerminal({ services }: Project, terminalId: string): boolean {
  return services.some((service) => service.terminalId === terminalId);
}

function emptyWindow({ columns, rows }: CellWindow, services: readonly string[]): WindowLayers {
  const count = columns * rows;
  return {
    tier: new Uint8Array(count).fill(notComputed),
    rsrpDbm: new Float32Array(count).fill(Number.NaN),
    cause: new Map(services.map((id) => [id, new Uint8Array(count).fill(notComputed)])),
  };
}

function copyTile(
  layers: TileLayers,
  { tier, rsrpDbm, cause }: WindowLayers,
  services: readonly string[],
  window: CellWindow,
): void {
  const causes = services.map((id) => cause.get(id) as Uint8Array);
  windowCells(layers.tile, window, (inTile, inWindow) => {
    tier[inWindow] = layers.tier[inTile];
    rsrpDbm[inWindow] = layers.rsrpDbm[inTile];
    causes.forEach((ofService, index) => {
      ofService[inWindow] = layers.cause[index * cellsOfTile + inTile];
    });
  });
}
