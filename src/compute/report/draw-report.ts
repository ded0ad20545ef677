import type { Region } from '../../geo/region.ts';
import type { Project } from '../../planning/project.ts';
import type { Service } from '../../planning/service.ts';
import type { PackedMap, WeakArea } from '../../report/pack/report-pack.ts';
import type { CellWindow } from '../../report/picture/cell-window.ts';
import type { CoverageEngine } from '../coverage-engine.ts';
import { mainServices, zonesOfGoals } from './main-services.ts';
import { namedWeakAreas } from './named-weak-areas.ts';
import { type DrawnTerminal, differenceMapsOf, mapsOf } from './report-maps.ts';
import { tilesOfWindow, windowLayers } from './window-layers.ts';

/** What a report has on charts, and what is read off them. */
export interface ReportDrawing {
  readonly maps: readonly PackedMap[];
  readonly weakAreas: readonly WeakArea[];
  /** The main terminals of the first scenario, to be set against another plan's. */
  readonly main: readonly DrawnTerminal[];
}

/** A terminal of one scenario that is to be drawn. */
interface Drawing {
  readonly scenarioId: string;
  readonly service: Service;
  readonly years: readonly number[];
}

/**
 * Draws the maps of a project's scenarios: of the first all, of the others what they have over the
 * first. Finds the weakest areas of the first.
 *
 * @param onStep called after each of the `tilesToDraw`
 */
export async function drawReport(
  engine: CoverageEngine,
  project: Project,
  region: Region,
  window: CellWindow,
  signal: AbortSignal,
  onStep: () => void,
): Promise<ReportDrawing> {
  const { area } = engine;
  const drawings = drawingsOf(project);
  const drawn = await Promise.all(
    drawings.map(async (drawing): Promise<DrawnTerminal> => {
      const { scenarioId, service, years } = drawing;
      const view = { project, scenarioId, terminalId: service.terminalId };
      return {
        ...drawing,
        layers: await windowLayers(engine, view, years, window, signal, onStep),
      };
    }),
  );
  const [first] = project.scenarios;
  const own = drawn.filter(({ scenarioId }) => scenarioId === first.id);
  const main = mainServices(project).map(({ terminalId }) => terminalId);
  const ofMain = own.filter(({ service }) => main.includes(service.terminalId));
  const others = drawn.filter(({ scenarioId }) => scenarioId !== first.id);
  const maps = [
    ...ofMain.flatMap((each) => mapsOf(each, window)),
    ...others.flatMap((each) => {
      const against = own.find(({ service }) => service.id === each.service.id);
      return against ? differenceMapsOf(each, against, first.id, window) : [];
    }),
  ];
  const causeOf = (serviceId: string) => {
    for (const { layers } of own) {
      const cause = layers[layers.length - 1].cause.get(serviceId);
      if (cause) return cause;
    }
    return undefined;
  };
  const year = Math.max(...project.years);
  const weakAreas = namedWeakAreas(project, region, area, window, year, causeOf);
  return { maps, weakAreas, main: ofMain };
}

/**
 * Maps of what terminals have over a previous plan, which must be open: of those that it has, with
 * the same service, when it has their last year.
 */
export async function drawAgainstPrevious(
  engine: CoverageEngine,
  previous: { readonly project: Project; readonly scenarioId: string },
  main: readonly DrawnTerminal[],
  window: CellWindow,
  signal: AbortSignal,
): Promise<PackedMap[]> {
  const { project, scenarioId } = previous;
  const maps: PackedMap[] = [];
  for (const drawn of main) {
    const { service, years } = drawn;
    const last = years.slice(-1);
    const known = project.services.find(({ id }) => id === service.id);
    if (known?.terminalId !== service.terminalId || !project.years.includes(last[0])) continue;
    const view = { project, scenarioId, terminalId: service.terminalId };
    const layers = await windowLayers(engine, view, last, window, signal, () => {});
    const against = { scenarioId, service: known, years: last, layers };
    maps.push(...differenceMapsOf(drawn, against, 'previous', window));
  }
  return maps;
}

/** How many tiles `drawReport` draws. */
export function tilesToDraw(project: Project, window: CellWindow): number {
  return drawingsOf(project).length * tilesOfWindow(window).length;
}

/** Main terminals in all years, and those of other goals for zones in the last one. */
function drawingsOf(project: Project): Drawing[] {
  const { scenarios, years, services } = project;
  const [first, ...rest] = scenarios;
  const main = mainServices(project);
  const last = [Math.max(...years)];
  const others = [...zonesOfGoals(project).keys()]
    .flatMap((id) => services.filter((service) => service.id === id))
    .filter(
      ({ terminalId }, index, all) =>
        all.findIndex((other) => other.terminalId === terminalId) === index &&
        !main.some((service) => service.terminalId === terminalId),
    );
  return [
    ...main.map((service) => ({ scenarioId: first.id, service, years })),
    ...others.map((service) => ({ scenarioId: first.id, service, years: last })),
    ...rest.flatMap(({ id }) => main.map((service) => ({ scenarioId: id, service, years: last }))),
  ];
}
