import { availableParallelism } from 'node:os';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { Project } from '../../planning/project.ts';
import { wrongUsage } from '../failure.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { readProject } from '../project-input.ts';
import { askedPlaces } from '../satellites/asked-places.ts';
import { askedSystems } from '../satellites/asked-systems.ts';
import { decimalNumber } from '../satellites/decimal-number.ts';
import { systemFigures } from '../satellites/satellite-figures.ts';
import { satelliteTables } from '../satellites/satellite-tables.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing satellites [PROJECT] [options]: how much of the time satellites stand in the sky

Share of time with at least one satellite at a least elevation or higher, how many there are, and
the longest time without any; over tiles of some 33 km, or at a place.

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.

  --system ID       a satellite system of the project; all of them when left out; may be repeated
  --walker i:T/P/F  in place of them a Walker constellation: inclination, satellites, planes, phasing,
                    such as 50:1728/48/1; repeated, shells of one constellation
  --altitude KM     of the --walker, above the mean earth radius of 6371 km; for all, or one for each
  --star            nodes of the --walker spread over 180° instead of 360°
  --tle FILE        in place of them two-line elements; may be repeated
  --omm FILE        in place of them mean-elements messages as JSON, CSV or KVN; may be repeated
  --skip-bad        go on without the objects of a file that are wrong, telling which
  --mask DEG        least elevation; may be repeated; the systems' own when left out,
                    or 10, 25 and 40 for --walker, --tle and --omm
  --region          all over the region, as when nothing else is asked for
  --zone ID         over the tiles of a zone of the project
  --place LAT,LON   at one place
  --start UTC       such as 2026-11-01T00:00Z; the project's own when left out, and now for --tle
                    and --omm
  --hours H         how long, up to 168; the project's own when left out, or 24
  --step S          seconds between two looks, 1 to 600; the project's own when left out, or 30
  --workers N       threads, 1 to 64; one per core when left out
  --json            print JSON instead of a table, with the figures of each tile

docs/satellites-orbits.md tells what is modelled.
`;

export const satellitesCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) {
      throw wrongUsage(`satellites: ${positionals[1]}: one PROJECT expected`);
    }
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const project = readProject(positionals[0]);
    const { startMs, hours, stepS } = period(values, project);
    const systems = askedSystems(values, project, startMs);
    const region = readShippedRegion();
    const asked = askedPlaces(values, project, region);
    if (asked.note !== null) process.stderr.write(`offing: ${asked.note}\n`);

    const pool = startNodePool(workers);
    try {
      const engine = new CoverageEngine(pool, region, true);
      const figures = await Promise.all(
        systems.map(async (system) => {
          const answer = await engine.visibility({
            orbit: system.orbit,
            places: asked.places,
            masksDeg: system.masksDeg,
            startMs,
            durationS: hours * 3600,
            stepS,
          });
          return systemFigures(system, asked, answer);
        }),
      );
      const watch = {
        name: asked.name,
        places: asked.places.length,
        startUtc: new Date(startMs).toISOString(),
        hours,
        stepS,
      };
      const text = values.json
        ? `${JSON.stringify({ project: project.id, ...watch, systems: figures })}\n`
        : satelliteTables(watch, figures);
      process.stdout.write(text);
    } finally {
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('satellites', args, {
    system: { type: 'string', multiple: true },
    walker: { type: 'string', multiple: true },
    altitude: { type: 'string', multiple: true },
    star: { type: 'boolean' },
    tle: { type: 'string', multiple: true },
    omm: { type: 'string', multiple: true },
    'skip-bad': { type: 'boolean' },
    mask: { type: 'string', multiple: true },
    region: { type: 'boolean' },
    zone: { type: 'string' },
    place: { type: 'string' },
    start: { type: 'string' },
    hours: { type: 'string' },
    step: { type: 'string' },
    workers: { type: 'string' },
    json: { type: 'boolean' },
  });
}

function period(values: ReturnType<typeof parse>['values'], { satellites }: Project) {
  const own = satellites?.period;
  // elements age: who brings some asks for these days
  const usual = values.tle || values.omm || !own ? thisMinute() : Date.parse(own.startUtc);
  return {
    startMs: values.start === undefined ? usual : startOf(values.start),
    hours:
      values.hours === undefined
        ? (own?.hours ?? 24)
        : decimalNumber('--hours', values.hours, 0.01, 168),
    stepS:
      values.step === undefined ? (own?.stepS ?? 30) : decimalNumber('--step', values.step, 1, 600),
  };
}

function thisMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

const moment = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/;

function startOf(text: string): number {
  const [, day, time = 'T00:00'] = moment.exec(text) ?? [];
  const startMs = Date.parse(`${day}${time}Z`);
  // the thirtieth of February would be taken for a day of March
  const isDay = !Number.isNaN(startMs) && new Date(startMs).toISOString().startsWith(day);
  if (isDay) return startMs;
  throw wrongUsage(`--start: ${text}: expected UTC such as 2026-11-01T00:00Z`);
}
