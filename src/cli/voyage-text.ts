import type { CoverageEngine } from '../compute/coverage-engine.ts';
import { voyageProfile } from '../compute/ships/voyage-profile.ts';
import type { Region } from '../geo/region.ts';
import type { CellSizeM } from '../geo/tile-grid.ts';
import type { Project } from '../planning/project.ts';
import type { VoyageRequest } from './voyage-request.ts';
import { voyageTables } from './voyage-tables.ts';

/** A ship's service along its way, as tables or JSON; what its file had comes first, or as `warnings`. */
export async function voyageText(
  engine: CoverageEngine,
  region: Region,
  { ship, serviceId, warnings }: VoyageRequest,
  view: {
    readonly project: Project;
    readonly scenarioId: string;
    readonly year: number;
    readonly cellSizeM: CellSizeM | undefined;
  },
  asJson: boolean,
): Promise<string> {
  const { project, scenarioId, year, cellSizeM } = view;
  const profile = await voyageProfile(engine, region, {
    ...{ project, scenarioId, year, ship },
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(cellSizeM === undefined ? {} : { cellSizeM }),
    signal: new AbortController().signal,
  });
  const facts = { project: project.id, scenario: scenarioId };
  if (asJson) return `${JSON.stringify({ ...facts, ...profile, warnings })}\n`;
  const told = warnings.map((warning) => `warning: ${warning}\n`).join('');
  return `${told}${voyageTables(profile, project, engine.cellNames)}`;
}
