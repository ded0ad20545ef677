import type { Scenario } from '../../planning/project.ts';
import type { CellName } from '../../planning/reception-plan.ts';

/** Sites nearer than this are neighbours for the map's eye, in degrees of latitude. */
const neighbourDeg = 0.5;

/** A sector's area, in degrees of latitude both ways, and the colour it has. */
interface Placed {
  readonly east: number;
  readonly north: number;
  readonly colour: number;
}

/**
 * A palette index for every cell, so that neighbouring cells differ where the palette allows:
 * greedy, in the order of the scenario, so that one plan always has the same colours.
 */
export function serverColours(
  scenario: Scenario,
  cells: readonly Pick<CellName, 'sectorId'>[],
  paletteSize: number,
): number[] {
  const sectorColours = new Map<string, number>();
  const placed = new Map<string, Placed[]>();
  const sites = new Map(scenario.sites.map((site) => [site.id, site]));
  for (const sector of scenario.sectors) {
    const site = sites.get(sector.siteId);
    if (!site) continue;
    // a point some way along the azimuth stands for the sector's area
    const azimuth = (sector.azimuthDeg * Math.PI) / 180;
    const east = (site.longitudeDeg + 0.15 * Math.sin(azimuth)) * 0.83;
    const north = site.latitudeDeg + 0.12 * Math.cos(azimuth);
    const nearness = nearnessAt(east, north, placed, paletteSize);
    const colour = nearness.indexOf(Math.min(...nearness));
    sectorColours.set(sector.id, colour);
    const square = squareName(squareOf(east), squareOf(north));
    const inSquare = placed.get(square);
    if (inSquare) inSquare.push({ east, north, colour });
    else placed.set(square, [{ east, north, colour }]);
  }
  return cells.map(({ sectorId }) => sectorColours.get(sectorId) ?? 0);
}

/** How near each colour of the palette has come to a place. */
function nearnessAt(
  east: number,
  north: number,
  placed: ReadonlyMap<string, readonly Placed[]>,
  paletteSize: number,
): Float64Array {
  const nearness = new Float64Array(paletteSize);
  const [column, row] = [squareOf(east), squareOf(north)];
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      for (const other of placed.get(squareName(x, y)) ?? []) {
        const distance = Math.hypot(other.east - east, other.north - north);
        if (distance < neighbourDeg) nearness[other.colour] += 1 / (0.02 + distance);
      }
    }
  }
  return nearness;
}

/** Neighbours lie in the same square of a grid or in one about it. */
function squareOf(deg: number): number {
  return Math.floor(deg / neighbourDeg);
}

function squareName(column: number, row: number): string {
  return `${column} ${row}`;
}
