import type { Region } from '../../geo/region.ts';
import { checkProject } from '../../planning/parse-project.ts';
import type { Project } from '../../planning/project.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import type { ElevationGrid } from '../../terrain/elevation-grid.ts';
import type { CoverageEngine, Progress } from '../coverage-engine.ts';
import { makeReport } from './make-report.ts';

/** What a pack is computed again with. */
export interface RecomputeTask {
  readonly region: Region;
  /** The heights of the pack's own elevation files; null when it has none. */
  readonly elevation: ElevationGrid | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Computes a pack again from its inputs and its request alone. @throws as `makeReport` does.
 *
 * @param pack as `readPack` gives it
 */
export function recomputePack(
  engine: CoverageEngine,
  { inputs, request }: ReportPack,
  task: RecomputeTask,
): Promise<ReportPack> {
  const { previous, elevations } = inputs;
  return makeReport(engine, {
    ...task,
    project: projectInPack(inputs.project),
    previous: previous && { ...previous, project: projectInPack(previous.project) },
    request,
    elevations,
  });
}

/** A pack's project as this engine has it; it may be of an older version. */
function projectInPack(value: unknown): Project {
  const check = checkProject(value);
  if (check.valid) return check.project;
  throw new Error(`the pack’s project: ${check.reason}`);
}
