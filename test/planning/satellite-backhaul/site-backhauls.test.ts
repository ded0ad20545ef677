import { expect, test } from 'vitest';
import { readShippedRegion } from '../../../src/cli/shipped-data.ts';
import { termsOf } from '../../../src/compute/reception-store.ts';
import { serverNeeds } from '../../../src/coverage/server-needs.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { Site } from '../../../src/network/site.ts';
import { checkProject } from '../../../src/planning/parse-project.ts';
import { planArea } from '../../../src/planning/plan-area.ts';
import type { Project } from '../../../src/planning/project.ts';
import { planReception } from '../../../src/planning/reception-plan.ts';
import { backhaulLink } from '../../../src/planning/satellite-backhaul/backhaul-link.ts';
import {
  backhaulAvailabilityPercent,
  siteBackhauls,
} from '../../../src/planning/satellite-backhaul/site-backhauls.ts';
import { soundBackhauls } from '../../../src/planning/satellite-backhaul/sound-backhauls.ts';
import { smoothEarthModel } from '../../../src/radio/propagation/p526/smooth-earth-model.ts';
import { smallProject } from '../small-project.ts';
import { satellitePlan, satelliteSystem } from '../small-satellite-plan.ts';

const geo: SatelliteSystem = satelliteSystem('geo', {
  orbit: { type: 'geo', satellites: [{ id: 'a', longitudeDeg: 125, inclinationDeg: 0 }] },
});
const powerful = {
  ...geo.payload,
  eirpDensityDbwPerMhz: 36,
  gainOverTemperatureDbPerK: 12,
  activeUsersPerBeam: 25,
};
const strongGeo = { ...geo, payload: powerful };
const walker = satelliteSystem('low');
const plan = satellitePlan([strongGeo, { ...walker, status: 'planned', year: 2027 }]);

/** The small project with its western site backed by satellite. */
function backed(fields: Partial<Site> = {}): Project {
  const project = smallProject();
  const [scenario] = project.scenarios;
  const [west, ...others] = scenario.sites;
  const sites = [{ ...west, backhaul: 'satellite' as const, ...fields }, ...others];
  return { ...project, satellites: plan, scenarios: [{ ...scenario, sites }] };
}

const west = backed().scenarios[0].sites[0];
const unseen = () => undefined;
const region = readShippedRegion();

test('a site that names no system has the best that operates, and no more than any user of it', () => {
  const link = backhaulLink(plan, west, 2027);
  expect(link?.system.id).toBe('geo');
  expect(link?.beamSharePercent).toBeCloseTo(4, 6);
});

test('what is committed is kept for the site, up to the whole of a beam', () => {
  const choice = { systemId: 'geo', satelliteTerminalId: 'dish' };
  const at = (committedMbps: number) =>
    backhaulLink(plan, { ...west, satelliteBackhaul: { ...choice, committedMbps } }, 2027);
  expect(at(100)?.downlinkMbps).toBeCloseTo(100, 6);
  const all = at(5000);
  expect(all?.beamSharePercent).toBeCloseTo(100, 6);
  expect(all?.downlinkMbps).toBeLessThan(5000);
});

test('a system that is not there yet gives a site nothing', () => {
  const choice = { systemId: 'low', satelliteTerminalId: 'dish' };
  const site = { ...west, satelliteBackhaul: choice };
  expect(backhaulLink(plan, site, 2026)).toBeNull();
  expect(backhaulLink(plan, site, 2027)?.downlinkMbps).toBeGreaterThan(0);
});

test('the backhauls of a year tell capacity, time and latency of the sites that satellites back', () => {
  const project = backed();
  const found = siteBackhauls(project, project.scenarios[0], 2027, unseen);
  expect([...found.keys()]).toEqual(['west']);
  const backhaul = found.get('west');
  expect(backhaul?.roundTripMs).toBeGreaterThan(480);
  expect(backhaul?.availabilityPercent).toBeGreaterThan(90);
  // the dish is behind the rail for 3 % of the time
  expect(backhaul?.availabilityPercent).toBeLessThanOrEqual(97);
});

test('cells are there for no more of the time than their backhaul', () => {
  const need = { downlinkMbps: 2, uplinkMbps: 0.256 };
  const [, east] = backed().scenarios[0].sites;
  expect(backhaulAvailabilityPercent(plan, east, 2027, need, unseen)).toBe(100);
  expect(backhaulAvailabilityPercent(plan, west, 2027, need, unseen)).toBeGreaterThan(95);
  expect(
    backhaulAvailabilityPercent(plan, west, 2027, { ...need, downlinkMbps: 900 }, unseen),
  ).toBe(0);
  const choice = { systemId: 'low', satelliteTerminalId: 'dish' };
  const low = { ...west, satelliteBackhaul: choice };
  expect(backhaulAvailabilityPercent(plan, low, 2026, need, unseen)).toBe(0);
  // nobody has watched the constellation
  expect(backhaulAvailabilityPercent(plan, low, 2027, need, unseen)).toBeNull();
});

test('what a backhaul cannot carry its cells do not give, and their rates end at it', () => {
  const committedMbps = 1.5;
  const satelliteBackhaul = { systemId: 'geo', satelliteTerminalId: 'dish', committedMbps };
  const [free, bound] = [smallProject(), backed({ satelliteBackhaul })].map((project) => {
    const { plan: reception } = receptionOf(project);
    return { reception, needs: serverNeeds(reception, reception.stations, null) };
  });
  // west has cells 0 and 1, east has cell 2
  const hidden = [0, 1, 2].map((cell) => bound.needs.rateSinr[cell] === Number.POSITIVE_INFINITY);
  expect(hidden).toEqual([true, true, false]);
  expect(Math.max(...(bound.needs.downlinkMbps[0]?.values ?? []))).toBeCloseTo(committedMbps, 6);
  expect(bound.needs.downlinkMbps[2]?.values).toEqual(free.needs.downlinkMbps[2]?.values);
  // what others keep is found again under its name
  const keys = [free, bound].map(({ reception }) => reception.stations.map(({ key }) => key));
  expect(keys[1][1]).toBe(keys[0][1]);
  expect(keys[1][0]).not.toBe(keys[0][0]);
});

test('satellites change no plan without a site that they back', () => {
  const project = smallProject();
  expect(termsOf({ ...project, satellites: plan })).toEqual(termsOf(project));
});

test.each([
  [{ systemId: 'none', satelliteTerminalId: 'dish' }, 'satelliteBackhaul.systemId: "none"'],
  [{ systemId: 'geo', satelliteTerminalId: 'cup' }, 'satelliteTerminalId: "cup"'],
])('a backhaul by what is not there is refused: %j', (satelliteBackhaul, told) => {
  const check = checkProject(backed({ satelliteBackhaul }));
  expect(check.valid ? '' : check.reason).toContain(told);
});

test('a backhaul whose system is gone is given up, and nothing else is touched', () => {
  const choice = { systemId: 'low', satelliteTerminalId: 'dish' };
  const project = backed({ satelliteBackhaul: choice });
  expect(soundBackhauls(project)).toBe(project);
  const without = soundBackhauls({ ...project, satellites: { ...plan, systems: [strongGeo] } });
  const [site, east] = without.scenarios[0].sites;
  expect(site).toEqual(west);
  expect(east).toBe(project.scenarios[0].sites[1]);
});

function receptionOf(project: Project) {
  const { place } = planArea({ ...project, assets: [] }, region);
  const [terminal] = project.terminals;
  return planReception(termsOf(project), project.scenarios[0], terminal, place, smoothEarthModel);
}
