import { expect, test } from 'vitest';
import { checkProject, parseProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';
import { branchScenario } from '../../../src/planning/scenarios/branch-scenario.ts';
import { projectText } from '../../../src/planning/scenarios/project-text.ts';
import { withoutScenario } from '../../../src/planning/scenarios/without-scenario.ts';
import { writtenProject } from '../../../src/planning/scenarios/written-project.ts';
import { diceOf, shuffled, startingProject } from './random-plans.ts';

const name = (id: string) => ({ zh: id, en: id });

/** Three scenarios, each branched from the one before. */
function threeDeep(): Project {
  const once = branchScenario(startingProject(), 'plan', { id: 'branch', name: name('branch') });
  return branchScenario(once, 'branch', { id: 'twig', name: name('twig'), year: 2026 });
}

function withShuffled(project: Project, seed: number): Project {
  const dice = diceOf(seed);
  const scenarios = project.scenarios.map((scenario) => shuffled(scenario, dice));
  return { ...project, scenarios };
}

test('a branch that is like its basis is written without a site', () => {
  expect(writtenProject(threeDeep()).scenarios[1]).toEqual({
    id: 'branch',
    name: name('branch'),
    basis: { scenarioId: 'plan', was: {} },
    changes: {},
  });
});

test('a branch of a year names the sites that it left out, and their sectors go with them', () => {
  const [, , twig] = writtenProject(threeDeep()).scenarios;
  expect(twig).toMatchObject({
    basis: { scenarioId: 'branch', year: 2026, was: { sites: { dropped: ['s2', 's5'] } } },
    changes: {},
  });
});

test('whatever is edited in scenarios and what they were branched from is read as it was written', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const project = withShuffled(withShuffled(threeDeep(), seed), -seed);
    expect(parseProject(projectText(project))).toEqual({ valid: true, project });
  }
});

test('a branch does not follow edits of its basis', () => {
  const project = threeDeep();
  const [plan, branch] = project.scenarios;
  const edited = { ...plan, sites: plan.sites.slice(2), sectors: [] };
  const check = parseProject(projectText({ ...project, scenarios: [edited, branch] }));
  expect(check).toMatchObject({ project: { scenarios: [edited, branch] } });
});

test('when a scenario is deleted, its branches stay and count as branched from what it was', () => {
  const project = withShuffled(threeDeep(), 7);
  const [plan, branch, twig] = project.scenarios;
  const shorter = withoutScenario(project, 'branch');
  expect(shorter.scenarios).toEqual([
    plan,
    { ...twig, basis: { scenarioId: 'plan', year: 2026, origin: branch.basis?.origin } },
  ]);
  expect(parseProject(projectText(shorter))).toEqual({ valid: true, project: shorter });
  const [alone] = withoutScenario(shorter, 'plan').scenarios;
  expect(alone).not.toHaveProperty('basis');
  expect(alone.sites).toEqual(twig.sites);
});

test('the last scenario cannot be deleted', () => {
  const project = startingProject();
  expect(withoutScenario(project, 'plan')).toBe(project);
});

test.each([
  [
    'a basis that is not there',
    { basis: { scenarioId: 'nowhere' }, changes: {} },
    'scenarios[1].basis.scenarioId: "nowhere" — expected the id of another scenario: plan',
  ],
  [
    'a circle',
    { basis: { scenarioId: 'b' }, changes: {} },
    'scenarios[1].basis.scenarioId: "b" — expected a scenario that is not itself branched from this one',
  ],
  [
    'changes against nothing',
    { changes: {} },
    'scenarios[1].basis: missing — expected what the changes are against: an object with scenarioId',
  ],
  [
    'changes beside sites',
    { basis: { scenarioId: 'plan' }, changes: {}, sites: [], sectors: [] },
    'scenarios[1].sites: an empty list — expected no such field beside changes (and 1 more)',
  ],
  [
    'a change of a site that the basis lacks',
    {
      basis: { scenarioId: 'plan' },
      changes: { sites: { changed: [{ ...site(), id: 'west' }] } },
    },
    'scenarios[1].changes.sites.changed[0].id: "west" — expected the id of a site that the basis has',
  ],
  [
    'an added site that the basis has',
    { basis: { scenarioId: 'plan' }, changes: { sites: { added: [site()] } } },
    'scenarios[1].changes.sites.added[0].id: "s0" — expected an id that no site of the basis has',
  ],
  [
    'a dropped sector whose site is dropped too',
    {
      basis: { scenarioId: 'plan' },
      changes: { sites: { dropped: ['s0'] }, sectors: { dropped: ['s0-1'] } },
    },
    'scenarios[1].changes.sectors.dropped[0]: "s0-1" — expected the id of a sector that the basis has',
  ],
  [
    'a place behind a site that is gone',
    {
      basis: { scenarioId: 'plan' },
      changes: { sites: { dropped: ['s0'], placed: [{ id: 's1', after: 's0' }] } },
    },
    'scenarios[1].changes.sites.placed[0].after: "s0" — expected the id of another site of this scenario',
  ],
  [
    'a value out of range',
    {
      basis: { scenarioId: 'plan', was: { sites: { changed: [{ ...site(), latitudeDeg: 95 }] } } },
      changes: {},
    },
    'scenarios[1].basis.was.sites.changed[0].latitudeDeg: 95 — expected a number from −85 to 85',
  ],
  [
    'a misspelt field',
    { basis: { scenarioId: 'plan' }, changes: { sites: { removed: ['s0'] } } },
    'scenarios[1].changes.sites.removed: unknown field — expected one of added, changed, dropped, placed',
  ],
  [
    'a year outside of the plan',
    {
      basis: { scenarioId: 'plan' },
      changes: { sites: { changed: [{ ...site(), year: 2031 }] } },
    },
    "scenarios[1].changes.sites.changed[0].year: 2031 — expected a year from 2025 to 2027, the project's years",
  ],
])('%s is refused at its place in the file', (_what, branch, reason) => {
  const project = startingProject();
  const scenarios = [...project.scenarios, { id: 'b', name: name('b'), ...branch }];
  expect(checkProject({ ...project, scenarios })).toEqual({ valid: false, reason });
});

function site() {
  return startingProject().scenarios[0].sites[0];
}
