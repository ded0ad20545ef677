import { expect, test } from 'vitest';
import type { Conditions } from '../../src/planning/conditions.ts';
import { defaultConditions } from '../../src/planning/conditions-of.ts';
import { conditionsSchema } from '../../src/planning/conditions-schema.ts';
import { ductingOf, remoteRiseDb } from '../../src/planning/ducting.ts';
import { propagationSchema } from '../../src/planning/propagation-choice.ts';
import { climateOfSeason, kFactorOfSeason } from '../../src/planning/season.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

test('the whole year is the climate itself, and its k', () => {
  expect(climateOfSeason(jiangsuClimate, 'annual')).toBe(jiangsuClimate);
  expect(kFactorOfSeason(1.4, 'annual')).toBe(1.4);
});

test('the seasons have the year as their mean', () => {
  const climates = seasons.map((season) => climateOfSeason(jiangsuClimate, season));
  for (const field of [
    'refractivityGradientNPerKm',
    'surfaceRefractivityN',
    'gradient65mNPerKm',
    'superRefractionSlope',
  ] as const) {
    const mean = climates.reduce((sum, climate) => sum + climate[field], 0) / 4;
    expect(mean, field).toBeCloseTo(jiangsuClimate[field], 9);
  }
});

test('spring and summer bend rays more than the year, autumn and winter less', () => {
  const k = seasons.map((season) => kFactorOfSeason(4 / 3, season));
  expect(k.map((value) => Number(value.toFixed(2)))).toEqual([1.39, 1.46, 1.28, 1.23]);
});

test('k and the climate change alike: k is 157 / (157 − ΔN) before and after', () => {
  const before = 157 / (157 - jiangsuClimate.refractivityGradientNPerKm);
  for (const season of seasons) {
    const { refractivityGradientNPerKm } = climateOfSeason(jiangsuClimate, season);
    const after = 157 / (157 - refractivityGradientNPerKm);
    expect(kFactorOfSeason(before, season)).toBeCloseTo(after, 12);
  }
});

test('no season leads a climate or a k out of what a project file may hold', () => {
  const extreme = {
    ...jiangsuClimate,
    refractivityGradientNPerKm: 149.9,
    surfaceRefractivityN: 500,
    gradient65mNPerKm: -3000,
    superRefractionSlope: 500,
  };
  for (const season of seasons) {
    for (const kFactor of [0.4, 10]) {
      const propagation = {
        modelId: 'p2001',
        timePercent: 90,
        kFactor: kFactorOfSeason(kFactor, season),
        climate: climateOfSeason(extreme, season),
      };
      expect(propagationSchema.safeParse(propagation).error).toBeUndefined();
    }
  }
});

// hours by month: 8, 15, 20 in spring, 20, 12, 10 in summer, 8, 3, 3 in autumn, 3 in winter
test('ducts stand most often in spring, least in winter', () => {
  const hours = seasons.map((season) => ductingOf(season).hoursPercent);
  expect(hours).toEqual([43 / 3, 14, 14 / 3, 3]);
  expect(ductingOf('annual')).toEqual({ hoursPercent: 9, severity: 'moderate' });
});

test.each([
  ['annual', 'season', 90, 0],
  ['annual', 'season', 95, 10],
  ['spring', 'season', 90, 25],
  ['spring', 'season', 50, 0],
  ['summer', 'season', 90, 10],
  ['winter', 'season', 95, 0],
  ['winter', 'season', 99, 5],
  ['winter', 'severe', 50, 25],
  ['spring', 'none', 99, 0],
] as const)(
  'in %s with ducting as %s, coverage for %i %% of time bears %i dB',
  (season, ducting, time, rise) => {
    expect(remoteRiseDb({ season, ducting }, time)).toBe(rise);
  },
);

test('the default conditions are conditions, and a wave of 13 m is none', () => {
  expect(conditionsSchema.parse(defaultConditions)).toEqual(defaultConditions);
  const stormy: Conditions = { ...defaultConditions, significantWaveHeightM: 13 };
  expect(conditionsSchema.safeParse(stormy).success).toBe(false);
});
