import { expect, test } from 'vitest';
import type { Region } from '../../src/geo/region.ts';
import { assembleResult, type RunFacts } from '../../src/planning/assemble-result.ts';
import { parseProject } from '../../src/planning/parse-project.ts';
import type { Project } from '../../src/planning/project.ts';
import { branchScenario } from '../../src/planning/scenarios/branch-scenario.ts';
import { projectText } from '../../src/planning/scenarios/project-text.ts';
import { smallProject } from './small-project.ts';

const branched = branchScenario(smallProject(), 'plan', {
  id: 'branch',
  name: { zh: '分支', en: 'Branch' },
});

test('the hash of inputs does not depend on what a scenario was branched from', () => {
  const [, { basis: _, ...alone }] = branched.scenarios;
  expect(hashOf({ ...branched, scenarios: [alone] })).toBe(hashOf(branched));
});

test('the hash of inputs does not depend on how a project was stored', () => {
  const check = parseProject(projectText(branched));
  expect(check.valid && hashOf(check.project)).toBe(hashOf(branched));
});

test('the hash of inputs follows a single degree of a single sector', () => {
  const [plan, branch] = branched.scenarios;
  const [first, ...others] = branch.sectors;
  const turned = { ...branch, sectors: [{ ...first, azimuthDeg: 31 }, ...others] };
  expect(hashOf({ ...branched, scenarios: [plan, turned] })).not.toBe(hashOf(branched));
});

function hashOf(project: Project): string {
  const scenario = project.scenarios.find(({ id }) => id === 'branch');
  if (!scenario) throw new Error('no branch');
  const facts = {
    cellSizeM: 512,
    climate: {},
    terrain: { version: 'flat' },
    longestPathKm: 10,
  } as unknown as RunFacts;
  const sums = {
    zoneAreas: new Float64Array(1),
    assetTotals: new Float64Array(0),
    shipHours: [],
    years: [],
  };
  const region = { version: 'test' } as unknown as Region;
  return assembleResult(project, scenario, region, [], sums, facts).inputsHash;
}
