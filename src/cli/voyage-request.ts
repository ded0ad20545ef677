import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readRoutes } from '../compute/ships/read-routes.ts';
import type { Region } from '../geo/region.ts';
import type { Ship } from '../network/fleet.ts';
import type { Project } from '../planning/project.ts';
import { servicesOf } from '../planning/services-of.ts';
import type { RouteReading, RouteRemedy } from '../planning/ships/route-reading.ts';
import { badInput, wrongUsage } from './failure.ts';

/** One ship whose voyage is followed, and the service asked of its terminal. */
export interface VoyageRequest {
  readonly ship: Ship;
  readonly serviceId: string | undefined;
  /** What the file had that should be known. */
  readonly warnings: readonly string[];
}

/** The options of a command that follows a ship. */
export interface VoyageOptions {
  readonly ship?: string | undefined;
  readonly voyage?: string | undefined;
  readonly terminal?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly departure?: string | undefined;
  readonly speed?: string | undefined;
  readonly 'utc-offset'?: string | undefined;
  readonly 'sort-rows'?: boolean | undefined;
  readonly 'leave-out-rows'?: boolean | undefined;
  readonly 'accept-land'?: boolean | undefined;
}

const ofFiles = [
  ...(['departure', 'speed', 'utc-offset'] as const),
  ...(['sort-rows', 'leave-out-rows', 'accept-land'] as const),
];

/** The option that lets something pass, by what lets it. */
const optionOf: Readonly<Record<RouteRemedy, string>> = {
  utcOffsetMin: '--utc-offset MINUTES',
  sortRows: '--sort-rows',
  leaveOutBadRows: '--leave-out-rows',
  acceptLand: '--accept-land',
};

/**
 * The ship that a command is to follow; null when it follows none.
 *
 * @throws CommandFailure when an option is missing, names what the project lacks, or the file is refused
 */
export function voyageRequest(
  options: VoyageOptions,
  project: Project,
  region: Region,
): VoyageRequest | null {
  const { ship: shipId, voyage: file, service: serviceId } = options;
  if (file === undefined) {
    const alone = ofFiles.find((name) => options[name] !== undefined);
    if (alone) throw wrongUsage(`--${alone}: goes with --voyage FILE`);
    if (shipId === undefined) return null;
    const ships = (project.fleets ?? []).flatMap((fleet) => fleet.ships);
    const ship = shipNamed(shipId, ships, 'the project has');
    const [terminalId = ship.terminalId] = options.terminal ?? [];
    checkTerminal(terminalId, serviceId, project);
    return { ship: { ...ship, terminalId }, serviceId, warnings: [] };
  }
  const [terminalId] = options.terminal ?? [];
  if (terminalId === undefined) throw wrongUsage('--voyage: needs --terminal ID');
  checkTerminal(terminalId, serviceId, project);
  const { ships, warnings } = readVoyages(file, terminalId, options, project, region);
  const told = warnings.map(({ text }) => `${basename(file)}: ${text.en}`);
  if (shipId === undefined && ships.length > 1) {
    const ids = ships.slice(0, 20).map(({ id }) => id);
    const more = ships.length > ids.length ? ' …' : '';
    throw badInput(
      `--voyage: ${file}: ${ships.length} ships in it; name one by --ship: ${ids.join(', ')}${more}`,
    );
  }
  const ship = shipId === undefined ? ships[0] : shipNamed(shipId, ships, `${file} has`);
  return { ship, serviceId, warnings: told };
}

function readVoyages(
  file: string,
  terminalId: string,
  options: VoyageOptions,
  project: Project,
  region: Region,
): RouteReading {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw badInput(`--voyage: ${file}: ${(error as Error).message}`);
  }
  const offset = options['utc-offset'];
  const reading = readRoutes(bytes, region, {
    kind: 'other',
    terminalId,
    departureUtc: departureOf(options.departure, project),
    speedKn: speedOf(options.speed) ?? Number.NaN,
    ...(offset === undefined ? {} : { utcOffsetMin: offsetOf(offset) }),
    sortRows: options['sort-rows'] ?? false,
    leaveOutBadRows: options['leave-out-rows'] ?? false,
    acceptLand: options['accept-land'] ?? false,
  });
  if (reading.problems.length > 0) {
    const told = reading.problems.map(({ text, remedy }) =>
      remedy ? `${text.en} (or ${optionOf[remedy]})` : text.en,
    );
    throw badInput(`--voyage: ${file}: ${told.join('; ')}`);
  }
  if (reading.ships.some(({ voyage }) => voyage.type === 'line')) {
    if (options.speed === undefined) {
      throw wrongUsage(`--voyage: ${file}: no times in it; needs --speed KNOTS`);
    }
    if (options.departure === undefined && !project.satellites) {
      throw wrongUsage(`--voyage: ${file}: no times in it; needs --departure TIME`);
    }
  }
  return reading;
}

function shipNamed(id: string, ships: readonly Ship[], whose: string): Ship {
  const ship = ships.find((each) => each.id === id || each.mmsi === id);
  if (ship) return ship;
  const ids = ships.slice(0, 20).map((each) => each.id);
  const more = ships.length > ids.length ? ` … (${ships.length})` : '';
  throw badInput(`--ship: ${id}: no such ship; ${whose} ${ids.join(', ') || 'none'}${more}`);
}

function checkTerminal(id: string, serviceId: string | undefined, project: Project): void {
  const own = servicesOf(project, id).map((service) => service.id);
  if (own.length === 0) {
    const known = [...new Set(project.services.map(({ terminalId }) => terminalId))];
    throw badInput(
      `--terminal: ${id}: no service of the project is for it; expected one of ${known.join(', ')}`,
    );
  }
  if (serviceId !== undefined && !own.includes(serviceId)) {
    throw badInput(
      `--service: ${serviceId}: no service of ${id}; expected one of ${own.join(', ')}`,
    );
  }
}

/** The start of the plan's satellite period when left out: told in the usage. */
function departureOf(text: string | undefined, { satellites }: Project): string {
  if (text === undefined) return satellites?.period.startUtc ?? '1970-01-01T00:00:00Z';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/.test(text) && !Number.isNaN(Date.parse(text))) {
    return text;
  }
  throw wrongUsage(`--departure: ${text}: expected a time in UTC, such as 2026-11-01T08:00:00Z`);
}

function speedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const speed = Number(text);
  if (speed > 0 && speed <= 80) return speed;
  throw wrongUsage(`--speed: ${text}: expected knots, more than 0 and up to 80`);
}

function offsetOf(text: string): number {
  const minutes = Number(text);
  if (/^[+-]?\d+$/.test(text) && Math.abs(minutes) <= 14 * 60) return minutes;
  throw wrongUsage(
    `--utc-offset: ${text}: expected minutes east of Greenwich, such as 0 for UTC or 480 for Beijing`,
  );
}
