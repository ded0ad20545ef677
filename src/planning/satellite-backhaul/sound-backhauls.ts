import type { Site } from '../../network/site.ts';
import type { Project } from '../project.ts';

/**
 * The project without the satellite backhauls of sites that name a system or terminal which its
 * satellites no longer have: those sites are backed by the best of the plan again. The same
 * project when nothing is lost.
 */
export function soundBackhauls(project: Project): Project {
  const systems = project.satellites?.systems ?? [];
  const isLost = ({ satelliteBackhaul: named }: Site) =>
    named !== undefined &&
    !systems.some(
      ({ id, terminalIds }) =>
        id === named.systemId && terminalIds.includes(named.satelliteTerminalId),
    );
  if (!project.scenarios.some(({ sites }) => sites.some(isLost))) return project;
  return {
    ...project,
    scenarios: project.scenarios.map((scenario) =>
      scenario.sites.some(isLost)
        ? {
            ...scenario,
            sites: scenario.sites.map((site) => {
              const { satelliteBackhaul: _, ...others } = site;
              return isLost(site) ? others : site;
            }),
          }
        : scenario,
    ),
  };
}
