import type { Scenario } from '../../planning/project.ts';
import type { CellName } from '../../planning/reception-plan.ts';

/** Sites nearer than this are neighbours for the map's eye, in degrees of latitude. */
const neighbourDeg = 0.5;

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
  const placed: { lon: number; lat: number; colour: number }[] = [];
  const sites = new Map(scenario.sites.map((site) => [site.id, site]));
  for (const sector of scenario.sectors) {
    const site = sites.get(sector.siteId);
    if (!site) continue;
    // a point some way along the azimuth stands for the sector's area
    const azimuth = (sector.azimuthDeg * Math.PI) / 180;
    const lon = site.longitudeDeg + 0.15 * Math.sin(azimuth);
    const lat = site.latitudeDeg + 0.12 * Math.cos(azimuth);
    const nearness = new Float64Array(paletteSize);
    for (const other of placed) {
      const distance = Math.hypot((other.lon - lon) * 0.83, other.lat - lat);
      if (distance < neighbourDeg) nearness[other.colour] += 1 / (0.02 + distance);
    }
    const colour = nearness.indexOf(Math.min(...nearness));
    sectorColours.set(sector.id, colour);
    placed.push({ lon, lat, colour });
  }
  return cells.map(({ sectorId }) => sectorColours.get(sectorId) ?? 0);
}
