import { expect, test } from 'vitest';
import { readShippedRegion } from '../../src/cli/shipped-data.ts';
import { waterLevelAt } from '../../src/geo/tides.ts';
import { antennaAboveWaterM, terminalAboveWaterM } from '../../src/planning/above-water.ts';
import type { Conditions } from '../../src/planning/conditions.ts';
import { defaultConditions } from '../../src/planning/conditions-of.ts';
import { planArea } from '../../src/planning/plan-area.ts';
import { planReception } from '../../src/planning/reception-plan.ts';
import { smoothEarthModel } from '../../src/radio/propagation/p526/smooth-earth-model.ts';
import { radioHorizonKm } from '../../src/radio/propagation/p526/spherical-earth-clearance.ts';
import { earthRadiusKm } from '../../src/units/constants.ts';
import { smallProject } from './small-project.ts';

const region = readShippedRegion();
const calm = { significantWaveHeightM: 0 };

// planning practice: 3 m less of 35 m cost 1.0 km of horizon, 2.06 · Δh / √h
test('a tide of 3 m takes 1.0 km of the horizon of a mast at 35 m', () => {
  const mast = { host: 'coast', antennaHeightAmslM: 35 } as const;
  const [atMean, atHigh] = [0, 3].map((levelM) =>
    radioHorizonKm((4 / 3) * earthRadiusKm, [antennaAboveWaterM(mast, levelM), 0]),
  );
  expect(Math.abs(atMean - atHigh - 1.0)).toBeLessThan(0.1);
});

test('masts and fixed terminals stand in the tide, buoys and vessels rise with it', () => {
  const mast = { host: 'turbine', antennaHeightAmslM: 20 } as const;
  expect(antennaAboveWaterM(mast, 2.5)).toBe(17.5);
  expect(antennaAboveWaterM(mast, -2.5)).toBe(22.5);
  expect(antennaAboveWaterM({ ...mast, host: 'buoy' }, 2.5)).toBe(20);
  expect(antennaAboveWaterM({ ...mast, antennaHeightAmslM: 3 }, 2.5)).toBe(1);
  expect(terminalAboveWaterM({ heightM: 120, afloat: false }, calm, 2.5)).toBe(117.5);
  expect(terminalAboveWaterM({ heightM: 3, afloat: true }, calm, 2.5)).toBe(3);
  expect(terminalAboveWaterM({ heightM: 1.5, afloat: false }, calm, 2.5)).toBe(0.5);
});

test('a plan at the default conditions is the plan without any, to the last digit', () => {
  expect(planOf(defaultConditions)).toEqual(planOf(undefined));
});

test('at high water each site’s fans start from its own level', () => {
  const { fans, plan } = planOf({ ...defaultConditions, waterLevel: 'high' });
  expect(fans.length).toBeGreaterThan(0);
  for (const { origin, link, waterLevelM } of fans) {
    expect(waterLevelM).toBe(waterLevelAt(region.tides, origin, 'high'));
    expect(link.transmitterHeightAmslM).toBe(45 - waterLevelM!);
  }
  expect(new Set(fans.map(({ waterLevelM }) => waterLevelM)).size).toBe(2);
  expect(plan.stations[0].antennaHeightM).toBe(fans[0].link.transmitterHeightAmslM);
});

test('a season bends the rays of fans and antenna angles alike, and its ducts are the climate’s', () => {
  const { fans, plan, place } = planOf({ ...defaultConditions, season: 'summer' });
  const [{ link }] = fans;
  expect(link.kFactor).toBeCloseTo(1.457, 3);
  expect(plan.stations[0].earthDiameterM).toBe(2000 * link.kFactor * earthRadiusKm);
  expect(link.climate).toEqual(place.climate);
  expect(link.climate.surfaceRefractivityN).toBe(region.climate.surfaceRefractivityN + 40);
});

// a fan that was made under other conditions must never be taken for this one
test('whatever changes a fan changes its name', () => {
  const base = { ...defaultConditions, waterLevel: 'low' } as const;
  const keys = [
    planOf(undefined),
    planOf(base),
    planOf({ ...base, waterLevel: 'high' }),
    planOf({ ...base, tidalFlats: 'wetSand' }),
    planOf({ ...base, season: 'spring' }),
    planOf({ ...base, significantWaveHeightM: 2 }, true),
  ].map(({ fans }) => fans[0].key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('flats that the sea covers are the same ground, whatever they are taken for', () => {
  const atHigh = { ...defaultConditions, waterLevel: 'high' } as const;
  const wet = planOf({ ...atHigh, tidalFlats: 'wetSand' });
  expect(wet.fans).toEqual(planOf(atHigh).fans);
});

function planOf(conditions: Conditions | undefined, afloat = false) {
  const project = { ...smallProject(), assets: [], conditions };
  const { place } = planArea(project, region);
  const terminal = { ...project.terminals[0], afloat };
  const planned = planReception(project, project.scenarios[0], terminal, place, smoothEarthModel);
  return { ...planned, place };
}
