import { expect, test } from 'vitest';
import { backhaulsOfYear } from '../../../src/compute/satellites/backhauls-of-year.ts';
import type { VisibilityQuestion } from '../../../src/orbit/visibility-question.ts';
import { visibilityStatistics } from '../../../src/orbit/visibility-statistics.ts';
import { smallProject } from '../../planning/small-project.ts';
import { satellitePlan, satelliteSystem } from '../../planning/small-satellite-plan.ts';

test('a site that a constellation backs is there while a satellite is; others are asked for nothing', async () => {
  const project = { ...smallProject(), satellites: satellitePlan([satelliteSystem('low')]) };
  const [scenario] = project.scenarios;
  const [west, east] = scenario.sites;
  const sites = [{ ...west, backhaul: 'satellite' as const }, east];
  const asked: VisibilityQuestion[] = [];
  const backhauls = await backhaulsOfYear(
    project,
    { ...scenario, sites },
    2027,
    async (question) => {
      asked.push(question);
      return visibilityStatistics({ ...question, durationS: 6 * 3600, stepS: 300 });
    },
  );
  expect(asked.map(({ places, masksDeg }) => [places.length, masksDeg])).toEqual([[1, [25]]]);
  expect(backhauls.sites.get('west')?.systemId).toBe('low');
  const need = { downlinkMbps: 0.1, uplinkMbps: 0.01 };
  expect(backhauls.availabilityPercent('east', need)).toBe(100);
  // 108 satellites stand above 25° for 99 % of the time; the rail takes 3 % of that
  expect(backhauls.availabilityPercent('west', need)).toBeGreaterThan(93);
  expect(backhauls.availabilityPercent('west', need)).toBeLessThanOrEqual(97);
  expect(backhauls.availabilityPercent('west', { ...need, downlinkMbps: 99 })).toBe(0);
  const cell = {
    ...{ cellIndex: 0, downlinkMbps: 300, uplinkMbps: 50, isGiven: true },
    ...{ availabilityPercent: 90, roundTripMs: 20 },
  };
  expect(backhauls.through({ ...cell, siteId: 'east' }, need)).toEqual({ ...cell, siteId: 'east' });
  const bound = backhauls.through({ ...cell, siteId: 'west' }, need);
  expect(bound.downlinkMbps).toBe(backhauls.sites.get('west')?.downlinkMbps);
  expect(bound.availabilityPercent).toBeLessThan(88);
  expect(bound.roundTripMs).toBeGreaterThan(30);
});
