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

/** Terminals of one scenario that are drawn in one pass, each for a service. */
interface Drawing {
  readonly scenarioId: string;
  readonly services: readonly Service[];
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
  const passes = await Promise.all(
    drawings.map(async ({ scenarioId, services, years }) => {
      const ids = services.map(({ terminalId }) => terminalId);
      const view = { project, scenarioId };
      const layers = await windowLayers(engine, view, ids, years, window, signal, onStep);
      return services.map((service, index): DrawnTerminal => {
        return { scenarioId, service, years, layers: layers[index] };
      });
    }),
  );
  const drawn = passes.flat();
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
  const last = main.flatMap(({ years }) => years.slice(-1)).slice(0, 1);
  const known = main.filter(({ service }) =>
    project.services.some((other) => {
      return other.id === service.id && other.terminalId === service.terminalId;
    }),
  );
  if (known.length === 0 || !project.years.includes(last[0])) return [];
  const ids = known.map(({ service }) => service.terminalId);
  const layers = await windowLayers(engine, previous, ids, last, window, signal, () => {});
  return known.flatMap((drawn, index) => {
    const { service } = drawn;
    const against = { scenarioId, service, years: last, layers: layers[index] };
    return differenceMapsOf(drawn, against, 'previous', window);
  });
}

/** How many tiles `drawReport` draws. */
export function tilesToDraw(project: Project, window: CellWindow): number {
  return drawingsOf(project).length * tilesOfWindow(window).length;
}

/** Main terminals in all years, and those of other goals for zones in the last one. */
function drawingsOf(project: Project): Drawing[] {
  const { scenarios, years } = project;
  const [first, ...rest] = scenarios;
  const main = mainServices(project);
  const last = [Math.max(...years)];
  const others = [...zonesOfGoals(project).keys()]
    .flatMap((id) => project.services.filter((service) => service.id === id))
    .filter(
      ({ terminalId }, index, all) =>
        all.findIndex((other) => other.terminalId === terminalId) === index &&
        !main.some((service) => service.terminalId === terminalId),
    );
  const own = [
    { scenarioId: first.id, services: main, years },
    { scenarioId: first.id, services: others, years: last },
  ];
  return [
    ...own,
    ...rest.map(({ id }) => ({ scenarioId: id, services: main, years: last })),
  ].filter(({ services }) => services.length > 0);
}
