import { expect, test } from 'vitest';
import type { Site } from '../../../src/network/site.ts';
import type { Project } from '../../../src/planning/project.ts';
import { diffScenarios } from '../../../src/planning/scenario-diff/diff-scenarios.ts';
import { siteStates } from '../../../src/planning/scenario-diff/site-states.ts';
import { takeOver } from '../../../src/planning/scenario-diff/take-over.ts';
import { whoChanged } from '../../../src/planning/scenario-diff/who-changed.ts';
import { branchScenario } from '../../../src/planning/scenarios/branch-scenario.ts';
import { startingProject } from '../scenarios/random-plans.ts';

/** A plan and its branch: s0 changed in the branch, s1 in the plan, s2 in both. */
function parted(): Project {
  const name = { zh: '分支', en: 'Branch' };
  const project = branchScenario(startingProject(), 'plan', { id: 'branch', name });
  const there = changed(changed(project, 'plan', 's1', { year: 2027 }), 'plan', 's2', {
    year: 2025,
  });
  return changed(changed(there, 'branch', 's0', { year: 2027 }), 'branch', 's2', { year: 2026 });
}

test('it is known which side has changed a site since the branch was made', () => {
  const project = parted();
  const origin = siteStates(project.scenarios[1].basis?.origin ?? project.scenarios[0]);
  const who = changesOf(project).map((change) => [change.siteId, whoChanged(change, origin)]);
  expect(who).toEqual([
    ['s0', 'after'],
    ['s1', 'before'],
    ['s2', 'both'],
  ]);
});

test('only what the branch alone has changed goes over by itself, the rest is named', () => {
  const project = parted();
  const changes = changesOf(project);
  const { project: after, ...told } = takeOver(project, intoPlan(changes));
  expect(told).toEqual({
    taken: ['s0'],
    conflicts: [
      { siteId: 's1', reason: 'changedThere', sectorId: null },
      { siteId: 's2', reason: 'changedThere', sectorId: null },
    ],
  });
  expect(changesOf(after).map(({ siteId }) => siteId)).toEqual(['s1', 's2']);
});

test('what was taken over is common ground: a later change of the branch goes over again', () => {
  const project = parted();
  const { project: agreed } = takeOver(project, intoPlan(changesOf(project)));
  const again = changed(agreed, 'branch', 's0', { antennaHeightAmslM: 80 });
  const [first] = changesOf(again);
  expect(takeOver(again, intoPlan([first])).taken).toEqual(['s0']);
});

test('a branch takes over what its basis has changed since, and keeps its own', () => {
  const project = parted();
  const [plan, branch] = project.scenarios;
  const changes = diffScenarios(branch, plan, project.carriers);
  const into = { fromId: 'plan', intoId: 'branch', changes };
  const { project: after, taken } = takeOver(project, into);
  expect(taken).toEqual(['s1']);
  expect(changesOf(after).map(({ siteId }) => siteId)).toEqual(['s0', 's2']);
});

test('a site that the target has locked stays, whatever is to be overwritten', () => {
  const project = changed(parted(), 'plan', 's0', { locked: true });
  const [change] = changesOf(project);
  const overwrite = new Set(['s0']);
  const told = takeOver(project, { ...intoPlan([change]), overwrite });
  expect(told.project).toBe(project);
  expect(told.conflicts).toMatchObject([{ reason: 'locked' }]);
});

function intoPlan(changes: ReturnType<typeof changesOf>) {
  return { fromId: 'branch', intoId: 'plan', changes };
}

function changesOf({ scenarios: [plan, branch], carriers }: Project) {
  return diffScenarios(plan, branch, carriers);
}

function changed(project: Project, scenarioId: string, siteId: string, fields: Partial<Site>) {
  const scenarios = project.scenarios.map((scenario) => {
    if (scenario.id !== scenarioId) return scenario;
    const sites = scenario.sites.map((site) =>
      site.id === siteId ? { ...site, ...fields } : site,
    );
    return { ...scenario, sites };
  });
  return { ...project, scenarios };
}
