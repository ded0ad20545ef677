import type { Region } from '../../geo/region.ts';
import type { CellSizeM } from '../../geo/tile-grid.ts';
import type { Ship } from '../../network/fleet.ts';
import type { Project } from '../../planning/project.ts';
import { offersAt } from '../../planning/satellite-offers/satellite-offers.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { Service } from '../../planning/service.ts';
import { servicesOf } from '../../planning/services-of.ts';
import { satelliteSky } from '../../planning/ships/satellite-sky.ts';
import { servingShip } from '../../planning/ships/serving-ship.ts';
import { type ShipCourse, shipCourse } from '../../planning/ships/ship-course.ts';
import { type ShipPosition, shipPosition } from '../../planning/ships/ship-position.ts';
import type { Server, VoyagePoint, VoyageProfile } from '../../planning/ships/voyage-profile.ts';
import { voyageSpan } from '../../planning/ships/voyage-span.ts';
import { type VoyageStep, voyageSummary } from '../../planning/ships/voyage-summary.ts';
import type { CoverageEngine } from '../coverage-engine.ts';
import { backhaulsOfYear } from '../satellites/backhauls-of-year.ts';
import { scenarioOf } from '../scenario-of.ts';
import { routeLayers } from './route-layers.ts';
import { terrestrialNow, terrestrialOffer } from './terrestrial-now.ts';

/** The ship, the service and how closely to look. */
export interface VoyageQuestion {
  readonly project: Project;
  readonly scenarioId: string;
  readonly year: number;
  readonly ship: Pick<Ship, 'id' | 'name' | 'terminalId' | 'voyage'>;
  /** One of the ship's terminal; its basic one, or its easiest, when left out. */
  readonly serviceId?: string;
  /** 2 when left out; longer where a voyage would take more than 1,500 steps. */
  readonly stepMin?: number;
  /** The project's own when left out. */
  readonly cellSizeM?: CellSizeM;
  readonly signal: AbortSignal;
  /** Called now and then, so that the page can be drawn in between. */
  readonly rest?: () => Promise<void>;
}

const usualStepMin = 2;
const mostSteps = 1500;
const msPerMin = 60_000;

/**
 * A ship's service along its way: cells by the layers of the map along it, satellites where they
 * stand at each time. The project must be open in the engine.
 *
 * @throws RangeError when the terminal has no such service, or none at all
 */
export async function voyageProfile(
  engine: CoverageEngine,
  region: Region,
  question: VoyageQuestion,
): Promise<VoyageProfile> {
  const { project, scenarioId, year, ship, signal } = question;
  const service = serviceOf(project, ship.terminalId, question.serviceId);
  const course = shipCourse(ship, project, region);
  const { startMs, endMs } = voyageSpan(course);
  const askedMs = (question.stepMin ?? usualStepMin) * msPerMin;
  const count = Math.min(mostSteps, Math.ceil((endMs - startMs) / askedMs));
  const stepMs = count > 0 ? (endMs - startMs) / count : 0;
  const positions = Array.from({ length: count }, (_, step) =>
    positionAt(course, startMs + (step + 0.5) * stepMs),
  );
  const inside = positions.map((position) => (isWithin(position, region) ? position : null));
  const drawn = await routeLayers(
    engine,
    { project, scenarioId, terminalId: ship.terminalId, year },
    question.cellSizeM ?? project.cellSizeM,
    inside,
    signal,
  );
  const scenario = scenarioOf(project, scenarioId);
  const { sectors } = scenario;
  const backhauls = await backhaulsOfYear(project, scenario, year, (asked) =>
    engine.visibility(asked, signal),
  );
  const terms = {
    cellNames: engine.cellNames,
    siteIdOfSector: new Map(sectors.map(({ id, siteId }) => [id, siteId])),
    serviceIds: servicesOf(project, ship.terminalId).map(({ id }) => id),
  };
  const sky = skyOf(project, ship.terminalId, year, positions, startMs + stepMs / 2, stepMs);
  const { timePercent } = project.propagation;
  const points: VoyagePoint[] = [];
  let before: Server | null = null;
  for (const [step, position] of positions.entries()) {
    if (step % 25 === 24) await question.rest?.();
    if (signal.aborted) throw signal.reason;
    const cell = drawn[step];
    const terrestrial = cell && terrestrialNow(cell, terms, service.id);
    const { sights, offers, satellites } = sky(step, position, service);
    const serving = servingShip(
      service,
      {
        terrestrial:
          terrestrial && backhauls.through(terrestrialOffer(terrestrial, timePercent), service),
        satellites: offers,
        sights,
      },
      before,
    );
    before = serving?.server ?? null;
    points.push({
      timeMs: startMs + (step + 0.5) * stepMs,
      ...position,
      isInside: cell !== null,
      terrestrial,
      satellites,
      server: before,
      downlinkMbps: serving?.downlinkMbps ?? 0,
      uplinkMbps: serving?.uplinkMbps ?? 0,
      roundTripMs: serving?.roundTripMs ?? null,
    });
  }
  const kmAt = (border: number) => positionAt(course, startMs + border * stepMs).km;
  const borders = Array.from({ length: count + 1 }, (_, border) => kmAt(border));
  const steps = points.map(
    (point, step): VoyageStep => ({
      point,
      startMs: startMs + step * stepMs,
      endMs: startMs + (step + 1) * stepMs,
      startKm: borders[step],
      endKm: borders[step + 1],
    }),
  );
  const systemIds = (project.satellites?.systems ?? []).map(({ id }) => id);
  return {
    shipId: ship.id,
    name: ship.name ?? null,
    terminalId: ship.terminalId,
    serviceId: service.id,
    year,
    stepMin: stepMs / msPerMin,
    points,
    ...voyageSummary(steps, systemIds),
  };
}

/** The service that is asked of a terminal. @throws RangeError when it has no such, or none at all */
function serviceOf(project: Project, terminalId: string, serviceId?: string): Service {
  const own = servicesOf(project, terminalId);
  const found =
    serviceId === undefined
      ? (own.find(({ tier }) => tier === 'basic') ?? own[0])
      : own.find(({ id }) => id === serviceId);
  if (found) return found;
  const ids = own.map(({ id }) => id).join(', ');
  throw new RangeError(
    own.length === 0
      ? `terminal ${terminalId} has no services`
      : `service ${serviceId} is not of terminal ${terminalId} — expected one of ${ids}`,
  );
}

/** What the satellites give step by step. */
function skyOf(
  { satellites, terminals }: Project,
  terminalId: string,
  year: number,
  places: readonly ShipPosition[],
  startMs: number,
  stepMs: number,
) {
  const terminal = terminals.find(({ id }) => id === terminalId);
  const aboard = terminal?.satelliteTerminalIds ?? [];
  const systems = systemsOfYear(satellites, year).filter(({ terminalIds }) =>
    terminalIds.some((id) => aboard.includes(id)),
  );
  const epochMs = satellites ? Date.parse(satellites.period.startUtc) : 0;
  const skyAt = satelliteSky(systems, epochMs, { places, startMs, stepMs });
  return (step: number, place: ShipPosition, service: Service) => {
    const sights = skyAt(step).sightsFrom(place);
    const offers = satellites
      ? offersAt(satellites, systems, aboard, service, place.latitudeDeg, sights)
      : [];
    return {
      sights,
      offers,
      satellites: offers.flatMap((offer) => {
        const sight = sights.get(offer.systemId);
        const system = systems.find(({ id }) => id === offer.systemId);
        const own = satellites?.terminals.find(({ id }) => id === offer.satelliteTerminalId);
        if (!sight || !system || !own) return [];
        const { satellite, azimuthDeg } = sight;
        const least = Math.max(system.minimumElevationDeg, own.minimumElevationDeg);
        const above = sight.countAbove(least);
        const { downlinkCnrDb: _, uplinkCnrDb: __, ...told } = offer;
        return [{ ...told, satellite, azimuthDeg, above }];
      }),
    };
  };
}

/** Rounding may put the last border a moment after the arrival. */
function positionAt(course: ShipCourse, timeMs: number): ShipPosition {
  const { startMs, endMs } = voyageSpan(course);
  const position = shipPosition(course, Math.min(endMs, Math.max(startMs, timeMs)));
  if (!position) throw new RangeError(`no position at ${timeMs}`);
  return position;
}

function isWithin({ longitudeDeg, latitudeDeg }: ShipPosition, { scope }: Region): boolean {
  const { west, south, east, north } = scope;
  return longitudeDeg >= west && longitudeDeg < east && latitudeDeg > south && latitudeDeg <= north;
}
