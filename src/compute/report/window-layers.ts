import type { TileBox } from '../../coverage/spans.ts';
import { notComputed, type TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import { servicesOf } from '../../planning/services-of.ts';
import type { CellWindow } from '../../report/picture/cell-window.ts';
import type { CoverageEngine, View } from '../coverage-engine.ts';

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

/** Draws terminals in a window at the end of several years, by terminal and year; the project must be open. Steps are tiles. */
export async function windowLayers(
  engine: CoverageEngine,
  { project, scenarioId }: Pick<View, 'project' | 'scenarioId'>,
  terminalIds: readonly string[],
  years: readonly number[],
  window: CellWindow,
  signal: AbortSignal,
  onStep: () => void,
): Promise<WindowLayers[][]> {
  const services = terminalIds.map((id) => servicesOf(project, id).map((service) => service.id));
  const drawn = services.map((ids) => years.map(() => emptyWindow(window, ids)));
  await engine.drawTogether({
    project,
    scenarioId,
    terminalIds,
    years,
    tiles: tilesOfWindow(window),
    boxOf: (tile) => boxInTile(tile, window),
    signal,
    onTile: (layers) => {
      layers.forEach((ofTerminal, terminal) => {
        ofTerminal.forEach((ofYear, year) => {
          copyTile(ofYear, drawn[terminal][year], services[terminal], window);
        });
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
  const box = boxInTile(layers.tile, window);
  const length = box.endColumn - box.firstColumn;
  for (let row = box.firstRow; row < box.endRow; row++) {
    const from = row * tileSide + box.firstColumn;
    const inWindow = layers.tile.y * tileSide + row - window.firstRow;
    const to =
      inWindow * window.columns + layers.tile.x * tileSide + box.firstColumn - window.firstColumn;
    tier.set(layers.tier.subarray(from, from + length), to);
    rsrpDbm.set(layers.rsrpDbm.subarray(from, from + length), to);
    services.forEach((id, index) => {
      const at = index * cellsOfTile + from;
      cause.get(id)?.set(layers.cause.subarray(at, at + length), to);
    });
  }
}

/** The part of a tile that lies in a window. */
function boxInTile({ x, y }: TileId, window: CellWindow): TileBox {
  const [left, top] = [window.firstColumn - x * tileSide, window.firstRow - y * tileSide];
  return {
    firstColumn: Math.max(0, left),
    firstRow: Math.max(0, top),
    endColumn: Math.min(tileSide, left + window.columns),
    endRow: Math.min(tileSide, top + window.rows),
  };
}
