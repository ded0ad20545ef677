import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/planning/project.ts';
import { changeCounts } from '../../../src/planning/scenario-diff/change-counts.ts';
import { changeText } from '../../../src/planning/scenario-diff/change-text.ts';
import { diffScenarios } from '../../../src/planning/scenario-diff/diff-scenarios.ts';
import { mergeChanges } from '../../../src/planning/scenario-diff/merge-changes.ts';
import { diceOf, shuffled, startingProject } from '../scenarios/random-plans.ts';

const project = startingProject();
const { carriers } = project;
const [plan] = project.scenarios;

test('all changes between two scenarios, taken over into the first, give the second', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const dice = diceOf(seed);
    const [from, to] = [shuffled(plan, dice), shuffled(plan, dice)];
    const merged = mergeChanges(from, diffScenarios(from, to, carriers));
    expect(merged.conflicts).toEqual([]);
    expect(inOrder(merged.scenario)).toEqual(inOrder(to));
    expect(diffScenarios(merged.scenario, to, carriers)).toEqual([]);
  }
});

test('changes taken over one by one, in any order, give the same as all at once', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const dice = diceOf(seed);
    const to = shuffled(shuffled(plan, dice), dice);
    const changes = diffScenarios(plan, to, carriers).sort(() => dice() - 0.5);
    const merged = changes.reduce(
      (scenario, change) => mergeChanges(scenario, [change]).scenario,
      plan,
    );
    expect(inOrder(merged)).toEqual(inOrder(to));
  }
});

test('a site that both sides changed is named and left as it is, unless it is to be overwritten', () => {
  const theirs = withSite(plan, 's1', { antennaHeightAmslM: 60 });
  const ours = withSite(withSite(plan, 's1', { year: 2027 }), 's2', { year: 2026 });
  const changes = diffScenarios(theirs, ours, carriers);
  const merged = mergeChanges(theirs, changes, { origin: plan });
  expect(merged.taken).toEqual(['s2']);
  expect(merged.conflicts).toEqual([{ siteId: 's1', reason: 'changedThere', sectorId: null }]);
  expect(merged.scenario.sites[1].antennaHeightAmslM).toBe(60);
  const forced = mergeChanges(theirs, changes, { origin: plan, overwrite: new Set(['s1']) });
  expect(forced.conflicts).toEqual([]);
  expect(inOrder(forced.scenario)).toEqual(inOrder(ours));
});

test('a change does not go over into a third scenario that lacks the site or has it otherwise', () => {
  const changes = diffScenarios(plan, withSite(plan, 's1', { year: 2027 }), carriers);
  const without = { ...plan, sites: plan.sites.filter(({ id }) => id !== 's1') };
  expect(mergeChanges(without, changes).conflicts).toMatchObject([{ reason: 'missingThere' }]);
  const other = withSite(plan, 's1', { year: 2025 });
  expect(mergeChanges(other, changes).conflicts).toMatchObject([{ reason: 'changedThere' }]);
});

test('a sector never comes to stand twice: a site whose sector ids are taken is left out', () => {
  const given: Scenario = {
    ...plan,
    sectors: plan.sectors.map((each) => (each.id === 's0-1' ? { ...each, siteId: 's1' } : each)),
  };
  const changes = diffScenarios(plan, given, carriers);
  expect(changes.map(({ siteId }) => siteId)).toEqual(['s0', 's1']);
  const [, taking] = changes;
  expect(mergeChanges(plan, [taking])).toEqual({
    scenario: plan,
    taken: [],
    conflicts: [{ siteId: 's1', reason: 'sectorTaken', sectorId: 's0-1' }],
  });
  expect(inOrder(mergeChanges(plan, changes).scenario)).toEqual(inOrder(given));
});

test('changes are told as planners say them, in both languages', () => {
  const [site] = plan.sites;
  const there = { longitudeDeg: site.longitudeDeg + 0.0129, disabled: true, status: 'candidate' };
  const to: Scenario = {
    ...withSite(plan, 's0', there as Partial<typeof site>),
    sectors: plan.sectors.flatMap((each) => {
      if (each.id === 's0-2') return [];
      if (each.id !== 's0-1') return [each];
      const cells = { n28: { powerW: 80, pci: 7 } };
      return [{ ...each, azimuthDeg: 110, horizontalBeamwidthDeg: 33, cells }];
    }),
  };
  const [change] = diffScenarios(plan, to, carriers);
  const told = change.aspects.map((aspect) => changeText(aspect, change, project));
  expect(told.map(({ en }) => en)).toEqual([
    'moved 1.2 km to 090°',
    'switched off',
    'status planned → candidate',
    'S1 azimuth 100° → 110°',
    'S1 beamwidth the carrier’s → 33°',
    'S1 n28 240 W → 80 W',
    'S1 n28 PCI none → 7',
    'S2 dropped',
  ]);
  expect(told.map(({ zh }) => zh)).toEqual([
    '向 090° 移动 1.2 km',
    '已停用',
    '状态 规划 → 候选',
    'S1 方位 100° → 110°',
    'S1 波束宽度 同载波 → 33°',
    'S1 n28 240 W → 80 W',
    'S1 n28 PCI 无 → 7',
    'S2 取消',
  ]);
});

test('sites are counted by what happened to them', () => {
  const fewer = { ...plan, sites: plan.sites.slice(1), sectors: plan.sectors.slice(2) };
  const to = withSite(withSite(fewer, 's1', { latitudeDeg: 33.6, year: 2027 }), 's3', {
    owner: 'A',
  });
  expect(changeCounts(diffScenarios(plan, to, carriers))).toEqual({
    added: 0,
    dropped: 1,
    moved: 1,
    turned: 0,
    repowered: 0,
    rescheduled: 1,
    other: 1,
    sites: 3,
  });
});

function withSite(
  scenario: Scenario,
  id: string,
  fields: Partial<Scenario['sites'][number]>,
): Scenario {
  const sites = scenario.sites.map((each) => (each.id === id ? { ...each, ...fields } : each));
  return { ...scenario, sites };
}

/** A scenario whose lists are in the order of ids, since a merge keeps the target's order. */
function inOrder({ sites, sectors }: Scenario) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { sites: sites.toSorted(byId), sectors: sectors.toSorted(byId) };
}
