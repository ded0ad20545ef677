import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { Project } from '../../planning/project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { fleetsCsv } from '../fleet-table.ts';
import { folderFanCache } from '../folder-fan-cache.ts';
import { goalsCsv } from '../goal-tables.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenCellSize, chosenId, chosenYear, terminalsAsked } from '../project-choice.ts';
import { openProject, readProject } from '../project-input.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { assetsCsv, layersCsv, resultTables, zonesCsv } from '../simulation-tables.ts';
import { stepsBar } from '../steps-bar.ts';
import { voyageRequest } from '../voyage-request.ts';
import { voyageText } from '../voyage-text.ts';
import { wholeNumber } from '../whole-number.ts';
import { layerRequest, writeLayers } from '../write-layers.ts';

const usage = `offing simulate [PROJECT] [options]: how much of each zone a scenario serves

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.

  --scenario ID     a scenario of the project; the first when left out
  --year YEAR       only the end of this year; all the project's years when left out
  --cell-size M     512, 256, 128, 64 or 32 metres; the project's own when left out
  --workers N       threads, 1 to 64; one per core when left out
  --cache DIR       where path loss is kept between runs; the user's cache folder when left out
  --no-cache        keep none and use none
  --dem FILE        elevations, HGT or GeoTIFF, in place of the built-in hills; may be repeated
  --terminal ID     also a terminal that no goal names, or all of them; may be repeated
  --out DIR         also write result.json, zones.csv, layers.csv, assets.csv,
                    goals.csv and fleets.csv there
  --layers LIST     also write layers to DIR: names with commas between, of
                    rsrp, sinr, dl, ul, server, servers, cause, service, probability, rise;
                    of one --terminal ID, at the end of the year, or of the last year
  --service ID      whose cause and probability
  --format NAME     what layers are written as: geotiff when left out, png (with .pgw and .prj),
                    kmz, or contours (GeoJSON)
  --bounds=LIST     where contours are drawn, such as --bounds=-110; the legend's classes when
                    left out
  --json            print JSON instead of tables

A ship's service along its way in place of the figures:

  --ship ID         a ship of the project's fleets, or of the file
  --voyage FILE     a route or track of a file, GPX, KML or CSV (AIS), with one --terminal ID
  --terminal ID     in place of the ship's own; --service ID: its basic one when left out
  --speed KNOTS     of a route without times
  --departure TIME  of a route without times, such as 2026-11-01T08:00:00Z; the start of the
                    plan's satellite period when left out
  --utc-offset MIN  of times that name no zone: 0 for UTC, 480 for Beijing
  --sort-rows       puts rows into the order of time
  --leave-out-rows  leaves out rows that cannot stand, and tells them
  --accept-land     takes ways over land
`;

export const simulateCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) {
      throw wrongUsage(`simulate: ${positionals[1]}: one PROJECT expected`);
    }
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const cellSizeM = chosenCellSize(values['cell-size']);
    const project = readProject(positionals[0]);
    const scenarioId = chosenId('--scenario', values.scenario, project.scenarios);
    const year = chosenYear(values.year, project);

    const region = readShippedRegion();
    const voyage = voyageRequest(values, project, region);
    const terminalIds = terminalsAsked(values.terminal ?? [], project);
    const layers = voyage ? null : layerRequest(values, project);

    const bar = stepsBar('simulating', !values.json && process.stderr.isTTY);
    const pool = startNodePool(workers);
    try {
      const cache = folderFanCache(values);
      const elevation = await readElevation(values.dem ?? [], region.scope);
      const engine = new CoverageEngine(pool, region, true, cache);
      await openProject(engine, project, elevation, positionals[0]);
      if (voyage) {
        const view = { project, scenarioId, year: year ?? Math.max(...project.years), cellSizeM };
        process.stdout.write(await voyageText(engine, region, voyage, view, values.json ?? false));
        return;
      }
      const { result } = await engine.simulate({
        project,
        scenarioId,
        terminalIds,
        onProgress: bar.show,
        ...(year === undefined ? {} : { years: [year] }),
        ...(cellSizeM === undefined ? {} : { cellSizeM }),
      });
      bar.end();
      if (values.out !== undefined) writeResult(values.out, result, project);
      if (layers) {
        const view = { project, scenarioId, year: year ?? Math.max(...project.years) };
        await writeLayers(engine, layers, view, { cellSizeM, onProgress: bar.show });
        bar.end();
      }
      const text = values.json
        ? `${JSON.stringify(publicResult(result))}\n`
        : resultTables(result, project);
      process.stdout.write(text);
    } finally {
      bar.end();
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('simulate', args, {
    scenario: { type: 'string' },
    year: { type: 'string' },
    'cell-size': { type: 'string' },
    workers: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    dem: { type: 'string', multiple: true },
    terminal: { type: 'string', multiple: true },
    out: { type: 'string' },
    layers: { type: 'string' },
    service: { type: 'string' },
    format: { type: 'string' },
    bounds: { type: 'string' },
    ship: { type: 'string' },
    voyage: { type: 'string' },
    speed: { type: 'string' },
    departure: { type: 'string' },
    'utc-offset': { type: 'string' },
    'sort-rows': { type: 'boolean' },
    'leave-out-rows': { type: 'boolean' },
    'accept-land': { type: 'boolean' },
    json: { type: 'boolean' },
  });
}

/** The result as the command line prints it: the last year's figures on top, and all years. */
function publicResult({ years, ...facts }: SimulationResult) {
  const { project, scenario, ...rest } = facts;
  const { year, sites, zones, assets, fleets, satellites, goals } = years[years.length - 1];
  const last = {
    ...{ zones, assets },
    ...(fleets && { fleets }),
    ...(satellites && { satellites }),
    goals,
  };
  return { project, scenario, year, sites, ...rest, ...last, years };
}

function writeResult(folder: string, result: SimulationResult, project: Project): void {
  try {
    mkdirSync(folder, { recursive: true });
    const json = `${JSON.stringify(publicResult(result), null, 2)}\n`;
    writeFileSync(join(folder, 'result.json'), json);
    writeFileSync(join(folder, 'zones.csv'), zonesCsv(result, project));
    writeFileSync(join(folder, 'layers.csv'), layersCsv(result));
    writeFileSync(join(folder, 'assets.csv'), assetsCsv(result));
    writeFileSync(join(folder, 'goals.csv'), goalsCsv(result, project));
    if (project.fleets?.length) writeFileSync(join(folder, 'fleets.csv'), fleetsCsv(result));
  } catch (error) {
    throw badInput(`--out: ${folder}: ${(error as Error).message}`);
  }
}
