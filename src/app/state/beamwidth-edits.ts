import { sectorSchema } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';

/** Gives a sector a beamwidth of its own, in degrees, or with null its carriers' again. @throws when it is outside what the project file allows. */
export function setBeamwidth(
  project: Project,
  scenarioId: string,
  sectorId: string,
  beamwidthDeg: number | null,
): Project {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  const sector = scenario?.sectors.find(({ id }) => id === sectorId);
  if (!scenario || !sector) throw new Error(`setBeamwidth: no sector ${sectorId} in ${scenarioId}`);
  const { horizontalBeamwidthDeg, ...rest } = sector;
  if ((horizontalBeamwidthDeg ?? null) === beamwidthDeg) return project;
  const changed = sectorSchema.parse(
    beamwidthDeg === null ? rest : { ...rest, horizontalBeamwidthDeg: beamwidthDeg },
  );
  const after = {
    ...scenario,
    sectors: scenario.sectors.map((each) => (each === sector ? changed : each)),
  };
  return {
    ...project,
    scenarios: project.scenarios.map((each) => (each === scenario ? after : each)),
  };
}
