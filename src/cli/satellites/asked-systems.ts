import { readFileSync } from 'node:fs';
import type { ElementsNote } from '../../orbit/elements/elements-note.ts';
import type { OrbitDefinition, WalkerShell } from '../../orbit/orbit-definition.ts';
import { readElements } from '../../orbit/read-elements.ts';
import type { Project } from '../../planning/project.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { readFault } from '../read-fault.ts';
import { decimalNumber } from './decimal-number.ts';

/** Satellites to be looked for, of the project or of the command line. */
export interface AskedSystem {
  readonly id: string;
  readonly name: string;
  readonly orbit: OrbitDefinition;
  readonly masksDeg: readonly number[];
  /** What must be known of its elements, and who was left out. */
  readonly notes: readonly string[];
}

interface SystemOptions {
  readonly system?: readonly string[] | undefined;
  readonly walker?: readonly string[] | undefined;
  readonly altitude?: readonly string[] | undefined;
  readonly star?: boolean | undefined;
  readonly tle?: readonly string[] | undefined;
  readonly omm?: readonly string[] | undefined;
  readonly 'skip-bad'?: boolean | undefined;
  readonly mask?: readonly string[] | undefined;
}

/** Of systems that have no least elevation of their own. */
const usualMasksDeg = [10, 25, 40];

/**
 * The systems that options ask for: all of the project when there are none.
 *
 * @param timeMs when their elements will be used, since 1970, UTC
 * @throws CommandFailure
 */
export function askedSystems(
  options: SystemOptions,
  project: Pick<Project, 'satellites'>,
  timeMs: number,
): AskedSystem[] {
  const masks = options.mask && readMasks(options.mask);
  const own = options.walker || options.tle || options.omm;
  const systems = own && !options.system ? [] : ofProject(options.system, project, masks);
  const ownMasks = masks ?? usualMasksDeg;
  if (options.walker) systems.push(walkerSystem(options.walker, options, ownMasks));
  else if (options.altitude || options.star) {
    throw wrongUsage(`--${options.star ? 'star' : 'altitude'}: expected it with --walker`);
  }
  for (const file of options.tle ?? []) {
    systems.push(elementsSystem('--tle', file, options, ownMasks, timeMs));
  }
  for (const file of options.omm ?? []) {
    systems.push(elementsSystem('--omm', file, options, ownMasks, timeMs));
  }
  if (options['skip-bad'] && !options.tle && !options.omm) {
    throw wrongUsage('--skip-bad: expected it with --tle or --omm');
  }
  return systems;
}

function ofProject(
  ids: readonly string[] | undefined,
  { satellites }: Pick<Project, 'satellites'>,
  masks: readonly number[] | undefined,
): AskedSystem[] {
  const known = satellites?.systems ?? [];
  if (known.length === 0) {
    throw badInput(
      'the project has no satellite systems; expected --walker, --tle or --omm, or a project with some',
    );
  }
  const unknown = ids?.find((id) => known.every((system) => system.id !== id));
  if (unknown !== undefined) {
    const all = known.map(({ id }) => id).join(', ');
    throw badInput(`--system: ${unknown}: not in the project; expected one of ${all}`);
  }
  return known
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map(({ id, name, orbit, minimumElevationDeg }) => ({
      id,
      name: name.en,
      orbit,
      masksDeg: masks ?? [minimumElevationDeg],
      notes: [],
    }));
}

function readMasks(texts: readonly string[]): number[] {
  const masks = texts
    .flatMap((text) => text.split(','))
    .map((text) => decimalNumber('--mask', text, 0, 89.9));
  return [...new Set(masks)].sort((a, b) => a - b);
}

const walkerForm = 'i:T/P/F, such as 50:1728/48/1';

function walkerSystem(
  texts: readonly string[],
  { altitude = [], star = false }: SystemOptions,
  masksDeg: readonly number[],
): AskedSystem {
  // a pattern that is wrong is told before an altitude that is missing
  const patterns = texts.map(walkerPattern);
  if (altitude.length !== 1 && altitude.length !== texts.length) {
    throw wrongUsage(
      `--altitude: given ${altitude.length} times; expected it once, or once for each of the ${texts.length} --walker`,
    );
  }
  const heights = altitude.map((text) => decimalNumber('--altitude', text, 160, 36_000));
  const shells = patterns.map(
    (pattern, i): WalkerShell => ({
      ...pattern,
      altitudeKm: heights[altitude.length === 1 ? 0 : i],
      raanSpreadDeg: star ? 180 : 360,
    }),
  );
  const name = texts.map((text, i) => `${text} at ${shells[i].altitudeKm} km`).join(' + ');
  return { id: 'walker', name, orbit: { type: 'walker', shells }, masksDeg, notes: [] };
}

function walkerPattern(text: string): Omit<WalkerShell, 'altitudeKm' | 'raanSpreadDeg'> {
  const match = /^(\d+(?:\.\d+)?):(\d+)\/(\d+)\/(\d+)$/.exec(text);
  if (!match) throw wrongUsage(`--walker: ${text}: expected ${walkerForm}`);
  const [inclinationDeg, total, planes, phasing] = match.slice(1).map(Number);
  if (total === 0 || planes === 0) {
    throw badInput(`--walker: ${text}: an empty constellation; expected ${walkerForm}`);
  }
  if (inclinationDeg > 180) {
    throw badInput(`--walker: ${text}: expected an inclination from 0 to 180`);
  }
  if (total % planes !== 0 || total > 100_000) {
    throw badInput(
      `--walker: ${text}: expected a number of satellites up to 100000 that ${planes} planes share evenly`,
    );
  }
  if (phasing >= planes) {
    throw badInput(`--walker: ${text}: expected a phasing from 0 to ${planes - 1}`);
  }
  return { inclinationDeg, planes, satellitesPerPlane: total / planes, phasing };
}

const elementsFile = {
  '--tle': 'a file of two-line elements, or - for standard input',
  '--omm': 'a file of mean-elements messages, or - for standard input',
};

function elementsSystem(
  option: '--tle' | '--omm',
  file: string,
  options: SystemOptions,
  masksDeg: readonly number[],
  timeMs: number,
): AskedSystem {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw badInput(`${option}: ${file}: ${readFault(error)}; expected ${elementsFile[option]}`);
  }
  const { format, satellites, problems, warnings } = readElements(text, timeMs);
  const isTle = format === 'tle';
  if (format !== null && isTle !== (option === '--tle')) {
    throw badInput(`${file}: expected ${isTle ? '--tle' : '--omm'} for what it holds`);
  }
  if (problems.length > 0 && (satellites.length === 0 || !options['skip-bad'])) {
    const shown = problems.slice(0, 3).map(noteText).join('; ');
    const rest = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
    const way =
      satellites.length > 0 ? ` (--skip-bad goes on with the other ${satellites.length})` : '';
    throw badInput(`${file}: ${shown}${rest}${way}`);
  }
  return {
    id: file,
    name: satellites.length === 1 ? satellites[0].name : file,
    orbit: { type: 'elements', satellites },
    masksDeg,
    notes: [
      ...problems.map((note) => `${file}: left out: ${noteText(note)}`),
      ...warnings.map((note) => `${file}: ${noteText(note)}`),
    ],
  };
}

function noteText({ line, object, text }: ElementsNote): string {
  const where = line === null ? '' : `line ${line}: `;
  return `${where}${object === null ? '' : `${object}: `}${text.en}`;
}
