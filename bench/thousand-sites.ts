import { readShippedProject } from '../src/cli/shipped-data.ts';
import type { Sector, Site } from '../src/network/site.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';

/** The embedded plan with 1,000 sites of three sectors along its coast, in place of its own. */
export function thousandSites(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const { project } = check;
  const [scenario] = project.scenarios;
  const sites = Array.from({ length: 1000 }, (_, i): Site => {
    const near = scenario.sites[(i * 37) % scenario.sites.length];
    return {
      ...near,
      id: `site-${i}`,
      name: { zh: `测试站 ${i}`, en: `Bench site ${i}` },
      longitudeDeg: Math.round((near.longitudeDeg + ((i % 11) - 5) * 0.011) * 1e5) / 1e5,
      latitudeDeg: Math.round((near.latitudeDeg + ((i % 7) - 3) * 0.013) * 1e5) / 1e5,
    };
  });
  const carrierIds = project.carriers.slice(0, 2).map(({ id }) => id);
  const sectors = sites.flatMap(({ id }, i) =>
    [0, 120, 240].map(
      (azimuthDeg, s): Sector => ({
        id: `${id}-s${s + 1}`,
        siteId: id,
        azimuthDeg: (azimuthDeg + i * 7) % 360,
        mechanicalTiltDeg: 0,
        electricalTiltDeg: 2,
        carrierIds,
      }),
    ),
  );
  return { ...project, scenarios: [{ ...scenario, sites, sectors }] };
}
