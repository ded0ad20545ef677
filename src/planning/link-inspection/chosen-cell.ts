import { type CellAtPlace, CellsAtPlace } from './cells-at-place.ts';
import { serverAmong } from './judged-place.ts';
import { stationOf } from './link-help.ts';
import type { LinkQuestion, MapTerms } from './link-question.ts';
import type { PathsToPlace } from './paths-to-place.ts';

/** Why a cell was taken: asked for, the one that serves, else the strongest, else the nearest. */
export type CellChoice = 'asked' | 'server' | 'strongest' | 'nearest';

/**
 * The cell under inspection: the one that is asked for, or what the map would show.
 * @throws RangeError when it is not in service, or none is.
 */
export function chosenCell(
  { cell, cellNames, year, fans }: LinkQuestion,
  { plan }: MapTerms,
  heard: readonly CellAtPlace[],
  paths: PathsToPlace,
): { readonly at: CellAtPlace; readonly chosen: CellChoice } {
  const arriving = new CellsAtPlace(plan, fans, paths);
  if (cell) {
    const index = cellNames.findIndex(
      ({ sectorId, carrierId }) => sectorId === cell.sectorId && carrierId === cell.carrierId,
    );
    const known = heard.find((one) => one.cell.index === index && !Number.isNaN(one.rsrpDbm));
    if (known) return { at: known, chosen: 'asked' };
    const found = stationOf(plan.stations, index);
    const name = `cell ${cell.sectorId}/${cell.carrierId}`;
    if (!found) throw new RangeError(`${name}: not in the scenario`);
    if (found.station.year > year) {
      throw new RangeError(`${name}: in service from ${found.station.year} on, not in ${year} yet`);
    }
    return { at: arriving.asked(found.station, found.cell), chosen: 'asked' };
  }
  const audible = heard.filter(({ rsrpDbm }) => !Number.isNaN(rsrpDbm));
  const server = serverAmong(audible);
  if (server) return { at: server, chosen: 'server' };
  const [first] = audible.toSorted((a, b) => b.rsrpDbm - a.rsrpDbm);
  if (first) return { at: first, chosen: 'strongest' };
  return { at: nearest(arriving, plan, paths, year), chosen: 'nearest' };
}

/** The strongest cell of the nearest station, silent as it is. */
function nearest(
  arriving: CellsAtPlace,
  { stations }: MapTerms['plan'],
  paths: PathsToPlace,
  year: number,
): CellAtPlace {
  const distanceM = (station: (typeof stations)[number]) =>
    paths.geodesicFrom(station.origin).distanceM;
  const [station] = stations
    .filter((candidate) => candidate.year <= year)
    .toSorted((a, b) => distanceM(a) - distanceM(b));
  if (!station) throw new RangeError(`no cell is in service at the end of ${year}`);
  const cells = station.cells.map((cell) => arriving.asked(station, cell));
  return cells.reduce((best, next) => (next.rsrpDbm > best.rsrpDbm ? next : best));
}
