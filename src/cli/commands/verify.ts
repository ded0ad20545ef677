import { availableParallelism } from 'node:os';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import { type RecomputeTask, recomputePack } from '../../compute/report/recompute-pack.ts';
import { engineVersion } from '../../planning/engine-version.ts';
import { findDifferences, isEqual } from '../../report/pack/find-differences.ts';
import { alteredParts } from '../../report/pack/pack-hashes.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { elevationHashes } from '../elevation-hashes.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { folderFanCache } from '../folder-fan-cache.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { fileDifferences } from '../report/file-differences.ts';
import { readReport } from '../report/read-report.ts';
import { type Verification, verifyText } from '../report/verify-text.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { stepsBar } from '../steps-bar.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing verify REPORT [options]: computes every figure of a report again

REPORT is the folder that offing report has written, one of its pages, or its provenance.json. What
differs is named: inputs altered since, figures, cells of maps, places in pages. Exit status 0 when
all is equal, 1 when something differs or the report cannot be read.

  --dem FILE        an elevation file that the report was made with; may be repeated
  --workers N       threads, 1 to 64; one per core when left out
  --cache DIR       where path loss is kept between runs; the user's cache folder when left out
  --no-cache        keep none and use none
  --json            print JSON
`;

export const verifyCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw wrongUsage('verify: one REPORT expected');
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const report = readReport(path);
    const { pack } = report;
    const dem = values.dem ?? [];
    checkElevations(pack, dem);

    const bar = stepsBar('computing again', !values.json && process.stderr.isTTY);
    const pool = startNodePool(workers);
    try {
      const region = readShippedRegion();
      const elevation = await readElevation(dem, region.scope);
      const engine = new CoverageEngine(pool, region, true, folderFanCache(values));
      const task = { region, elevation, onProgress: bar.show };
      const again = await recomputed(engine, pack, task);
      bar.end();
      pool.stop();
      const differences =
        again.failure === null
          ? findDifferences(pack, again.pack)
          : { altered: alteredParts(pack), figures: [], maps: [], compared: 0 };
      if (again.failure !== null && differences.altered.length === 0) {
        throw badInput(`${path}: cannot be computed again: ${again.failure}`);
      }
      const files = await fileDifferences(report);
      const verification: Verification = {
        equal: isEqual(differences) && files.length === 0,
        failure: again.failure,
        engines: { report: pack.engine, own: engineVersion },
        pack: packHash(pack),
        differences,
        maps: pack.maps.length,
        files,
        written: report.files.length,
      };
      process.stdout.write(
        values.json ? `${JSON.stringify(verification)}\n` : verifyText(path, verification),
      );
      if (!verification.equal) throw badInput(`${path}: not what its inputs give`);
    } finally {
      bar.end();
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('verify', args, {
    dem: { type: 'string', multiple: true },
    workers: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    json: { type: 'boolean' },
  });
}

/** The pack computed again, or why its inputs allow it no more. */
async function recomputed(
  engine: CoverageEngine,
  pack: ReportPack,
  task: RecomputeTask,
): Promise<{ failure: null; pack: ReportPack } | { failure: string }> {
  try {
    return { failure: null, pack: await recomputePack(engine, pack, task) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { failure: error.message };
  }
}

/** The report's own elevation files, in its own order, must be what is given. */
function checkElevations({ inputs: { elevations } }: ReportPack, dem: readonly string[]): void {
  const given = elevationHashes(dem);
  if (elevations.length === 0 && given.length > 0) {
    throw badInput(`--dem: ${dem[0]}: the report was made with the built-in hills`);
  }
  if (given.length < elevations.length) {
    const names = elevations.map(({ name }) => name).join(', ');
    throw badInput(`the report stands on elevations from ${names}: expected them by --dem FILE`);
  }
  elevations.forEach(({ name, sha256 }, index) => {
    if (given[index].sha256 === sha256) return;
    throw badInput(
      `--dem: ${dem[index]}: SHA-256 ${given[index].sha256.slice(0, 12)}… — expected ${name} with ${sha256.slice(0, 12)}…`,
    );
  });
  if (given.length > elevations.length) {
    throw badInput(`--dem: ${dem[elevations.length]}: the report was made without it`);
  }
}
