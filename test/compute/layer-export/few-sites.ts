import { readShippedProject } from '../../../src/cli/shipped-data.ts';
import { parseProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';
import { mastsAlone } from '../../planning/masts-alone.ts';

/** Every eighth site of the embedded plan, the quickest model, and one cell with an identity. */
export function fewSites(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const project = mastsAlone(check.project);
  const [base] = project.scenarios;
  const sites = base.sites.filter((_, index) => index % 8 === 0);
  const kept = new Set(sites.map(({ id }) => id));
  const sectors = base.sectors.filter(({ siteId }) => kept.has(siteId));
  const [first, second, ...others] = sectors;
  const named = { ...second, cells: { [second.carrierIds[0]]: { pci: 301 } } };
  return {
    ...project,
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    scenarios: [{ ...base, sites, sectors: [first, named, ...others] }],
  };
}
