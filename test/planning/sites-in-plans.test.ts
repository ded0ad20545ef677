import { expect, test } from 'vitest';
import { readShippedRegion } from '../../src/cli/shipped-data.ts';
import { planArea } from '../../src/planning/plan-area.ts';
import type { Project } from '../../src/planning/project.ts';
import { planReception } from '../../src/planning/reception-plan.ts';
import { smoothEarthModel } from '../../src/radio/propagation/p526/smooth-earth-model.ts';
import { smallProject } from './small-project.ts';

const region = readShippedRegion();

test('a site that is switched off is planned as if it were not there', () => {
  const project = smallProject();
  const [scenario] = project.scenarios;
  const [first, ...others] = scenario.sites;
  const off = { ...scenario, sites: [{ ...first, disabled: true }, ...others] };
  const gone = {
    ...scenario,
    sites: others,
    sectors: scenario.sectors.filter(({ siteId }) => siteId !== first.id),
  };
  expect(planned({ ...project, scenarios: [off] })).toEqual(
    planned({ ...project, scenarios: [gone] }),
  );
  expect(planned(project).cellNames.length).toBeGreaterThan(
    planned({ ...project, scenarios: [off] }).cellNames.length,
  );
});

test('a beam half as wide is twice as strong on its axis', () => {
  const project = smallProject();
  const [scenario] = project.scenarios;
  const halved = project.carriers[0].horizontalBeamwidthDeg / 2;
  const [sector, ...others] = scenario.sectors;
  const narrow = { ...sector, horizontalBeamwidthDeg: halved };
  const before = planned(project).plan.stations[0].cells[0];
  const after = planned({
    ...project,
    scenarios: [{ ...scenario, sectors: [narrow, ...others] }],
  }).plan.stations[0].cells[0];
  expect(after.horizontalBeamwidthDeg).toBe(halved);
  expect(after.axisMw / before.axisMw).toBeCloseTo(2, 12);
});

function planned(project: Project) {
  const [terminal] = project.terminals;
  const { place } = planArea({ ...project, assets: [] }, region);
  return planReception(project, project.scenarios[0], terminal, place, smoothEarthModel);
}
