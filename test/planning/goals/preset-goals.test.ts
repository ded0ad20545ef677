import { expect, test } from 'vitest';
import { presetGoals } from '../../../src/planning/goals/preset-goals.ts';
import { checkProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';
import type { Shape } from '../../../src/planning/zone.ts';
import { smallProject } from '../small-project.ts';

const small = smallProject();
const name = { zh: '名', en: 'Name' };
const [handset] = small.terminals;
const [reach] = small.services;
const point: Shape = { type: 'Point', coordinates: [121, 33] };

/** Law zones, a vessel's set and a handset, an island with and one without inhabitants, a lane. */
const project: Project = {
  ...small,
  terminals: [
    { ...handset, afloat: true },
    { ...handset, id: 'vessel', heightM: 10, afloat: true },
  ],
  services: [
    reach,
    { ...reach, id: 'good', tier: 'good' },
    { ...reach, id: 'vessel-reach', terminalId: 'vessel' },
    { ...reach, id: 'vessel-good', terminalId: 'vessel', tier: 'good' },
  ],
  zones: ['internal-waters', 'territorial-sea'].map((id) => ({
    id: `my-${id}`,
    name,
    shape: { type: 'geodata', id },
  })),
  assets: [
    ...small.assets,
    { id: 'liandao', kind: 'island', name, shape: point, inhabited: true },
    { id: 'reef', kind: 'island', name, shape: point, inhabited: false },
    { id: 'lane', kind: 'lane', name, shape: { type: 'geodata', id: 'lane-guanhe' } },
  ],
  goals: [],
};

test('the basic preset asks for the words of the policy, of what the project has', () => {
  const goals = presetGoals('basic', project);
  expect(
    goals.map(({ target, serviceId, sharePercent }) => [target, serviceId, sharePercent]),
  ).toEqual([
    [{ zoneId: 'my-internal-waters' }, 'vessel-reach', 95],
    [{ zoneId: 'my-territorial-sea' }, 'vessel-reach', 90],
    [{ assetKind: 'island', inhabited: true }, 'good', 100],
  ]);
  expect(goals.every(({ year }) => year === 2027)).toBe(true);
});

test('the strict preset asks for 99 % by handset, satellites counted', () => {
  const [inner, outer] = presetGoals('strict', project);
  expect([inner, outer].map(({ sharePercent }) => sharePercent)).toEqual([99, 99]);
  expect(inner).toMatchObject({ serviceId: 'reach', withSatellite: true, confidence: 'low' });
});

test('on demand means assets and lanes, no zone; farms at 95 % of their turbines', () => {
  const goals = presetGoals('onDemand', project);
  expect(goals.map(({ id }) => id)).toEqual([
    'onDemand-inhabited-islands-2027',
    'onDemand-uninhabited-islands-2027',
    'onDemand-wind-farms-2027',
    'onDemand-lanes-2027',
  ]);
  // there is no basic service for the vessel: the next below it
  expect(goals[3]).toMatchObject({ serviceId: 'vessel-reach', sharePercent: 90 });
  expect(goals[2]).toMatchObject({ eachPercent: 95, serviceId: 'vessel-good' });
});

test('every preset makes a project that is valid, also of one with little in it', () => {
  for (const preset of ['basic', 'strict', 'onDemand'] as const) {
    expect(checkProject({ ...project, goals: presetGoals(preset, project) }).valid).toBe(true);
    expect(checkProject({ ...small, goals: presetGoals(preset, small) }).valid).toBe(true);
  }
});
