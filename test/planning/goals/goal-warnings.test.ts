import { expect, test } from 'vitest';
import type { Fleet } from '../../../src/network/fleet.ts';
import { goalName } from '../../../src/planning/goals/goal-name.ts';
import { goalWarnings } from '../../../src/planning/goals/goal-warnings.ts';
import { smallProject } from '../small-project.ts';

const { goals, assets } = smallProject();
const [goal] = goals;

test('goals that ask the same twice, for less than before, or for nothing there are told', () => {
  const warnings = goalWarnings({
    assets,
    goals: [
      { ...goal, id: 'earlier', year: 2026, sharePercent: 99 },
      { ...goal, id: 'later', year: 2027, sharePercent: 95 },
      { ...goal, id: 'farms', target: { assetKind: 'windFarm' } },
      { ...goal, id: 'farms-again', target: { assetKind: 'windFarm' }, sharePercent: 50 },
      { ...goal, id: 'farms-each', target: { assetKind: 'windFarm' }, eachPercent: 95 },
      { ...goal, id: 'bridges', target: { assetKind: 'bridge' } },
    ],
  });
  expect([...warnings]).toEqual([
    ['later', 'falling'],
    ['farms', 'twice'],
    ['farms-again', 'twice'],
    ['bridges', 'nothing'],
  ]);
});

test('a goal for a fleet that never sails is for nothing', () => {
  const point: [number, number] = [121, 33];
  const departureUtc = '2026-11-01T00:00:00Z';
  const fleetOf = (id: string, end: [number, number]): Fleet => ({
    ...{ id, name: { zh: '船队', en: 'Fleet' }, illustrative: true, source: 'made up' },
    ships: [
      {
        ...{ id: 's', kind: 'cargo', terminalId: 'handset' },
        voyage: { type: 'line', coordinates: [point, end], departureUtc, speedKn: 10 },
      },
    ],
  });
  const warnings = goalWarnings({
    assets,
    fleets: [fleetOf('idle', point), fleetOf('sailing', [122, 33])],
    goals: ['idle', 'sailing', 'gone'].map((fleetId) => ({
      ...{ ...goal, id: fleetId },
      target: { fleetId },
    })),
  });
  expect([...warnings]).toEqual([
    ['idle', 'nothing'],
    ['gone', 'nothing'],
  ]);
});

test('a goal is named by what it is for, and how much of each', () => {
  const project = smallProject();
  const nameOf = (fields: Partial<typeof goal>) => goalName({ ...goal, ...fields }, project).en;
  expect(nameOf({})).toBe('Square');
  expect(nameOf({ target: { assetKind: 'windFarm' }, eachPercent: 95 })).toBe(
    'Wind farms (each ≥ 95 %)',
  );
  expect(nameOf({ target: { assetKind: 'island', inhabited: true } })).toBe('Inhabited islands');
});
