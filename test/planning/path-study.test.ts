import { expect, test } from 'vitest';
import { geodesicDestination } from '../../src/geo/geodesic.ts';
import { defaultConditions } from '../../src/planning/conditions-of.ts';
import { needDbm, rsrpAfterDbm } from '../../src/planning/path-study/cell-budget.ts';
import type { PathQuestion } from '../../src/planning/path-study/path-question.ts';
import { studyPath } from '../../src/planning/path-study.ts';
import { coastalLandZone, seaZone } from '../../src/radio/propagation/path-profile.ts';
import type { Ground } from '../../src/terrain/ground.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';
import { smallProject } from './small-project.ts';

const mast = { longitudeDeg: 121.5, latitudeDeg: 33.5 };

test('bulge, Fresnel zone, clearance and horizons over the open sea are those of the rules of thumb', async () => {
  const study = await studyPath(openSea(), question(40, { heightM: 50 }));
  const { geometry, profile } = study;
  expect(study.distanceKm).toBeCloseTo(40, 6);
  expect(study.bearingDeg).toBeCloseTo(90, 6);
  const k = study.kFactor;
  const at = (profile.distancesKm.length - 1) / 4;
  expect(profile.distancesKm[at]).toBeCloseTo(10, 9);
  // d1·d2 / (12.75 k)
  expect(geometry.bulgeM[at]).toBeCloseTo((10 * 30) / (12.75 * k), 1);
  // 17.32 √(d1·d2 / (f·d)), f in GHz
  expect(geometry.fresnelRadiusM[at]).toBeCloseTo(17.32 * Math.sqrt(300 / (0.773 * 40)), 1);
  const rayM = 50 + ((3 - 50) * 10) / 40;
  expect(geometry.clearanceM[at]).toBeCloseTo(rayM - geometry.bulgeM[at], 6);
  // 4.12 √h at k = 4/3
  expect(geometry.horizonsKm[0]).toBeCloseTo(4.12 * Math.sqrt(50), 1);
  expect(geometry.horizonsKm[1]).toBeCloseTo(4.12 * Math.sqrt(3), 1);
});

test('sight is lost at the sum of the horizons, 0.6 of the Fresnel zone well before', async () => {
  const sum = 4.1218 * (Math.sqrt(50) + Math.sqrt(3));
  const near = (await studyPath(openSea(), question(5, { heightM: 50, terminalM: 30 }))).geometry;
  const within = (await studyPath(openSea(), question(sum - 0.3, { heightM: 50 }))).geometry;
  const beyond = (await studyPath(openSea(), question(sum + 0.3, { heightM: 50 }))).geometry;
  expect(near).toMatchObject({ inSight: true, isClear: true, obstructed: [] });
  expect(within).toMatchObject({ inSight: true, isClear: false });
  expect(beyond).toMatchObject({ inSight: false, isClear: false });
  // on the smooth sea sight is lost where the two horizons meet
  expect(beyond.tightest.distanceKm).toBeCloseTo(beyond.horizonsKm[0], 0);
  expect(beyond.obstructed).toHaveLength(1);
});

test('the parts of every loss add up to it, and refusals say why', async () => {
  const { models, timePercents } = await studyPath(
    openSea(),
    question(40, { modelId: 'p2001', timePercent: 90 }),
  );
  expect(timePercents).toEqual([90, 50, 10]);
  expect(models[0].id).toBe('p2001');
  for (const { id, atTimes } of models) {
    for (const { loss, refusal, timePercent } of atTimes) {
      if (loss === null) {
        expect(refusal, `${id} at ${timePercent} %`).toContain(String(timePercent));
        continue;
      }
      const sum = loss.parts.reduce((total, part) => total + part.lossDb, 0);
      expect(sum, `${id} at ${timePercent} %`).toBeCloseTo(loss.lossDb, 9);
    }
  }
  const p1812 = models.find(({ id }) => id === 'p1812');
  expect(p1812?.atTimes.map(({ loss }) => loss !== null)).toEqual([false, true, true]);
  expect(p1812?.atTimes[0].outside).toMatchObject([{ quantity: 'timePercent', value: 90, to: 50 }]);
});

test('RSRP, need and margin of the sector that faces the place', async () => {
  const asked = question(20);
  const study = await studyPath(openSea(), asked);
  const { budget, verdict, models } = study;
  expect(budget?.sectorId).toBe(asked.sectors[0].id);
  const lossDb = models[0].atTimes[0].loss?.lossDb ?? Number.NaN;
  expect(verdict?.rsrpDbm).toBe(rsrpAfterDbm(budget!, lossDb));
  expect(verdict?.marginDb).toBe(verdict!.rsrpDbm! - needDbm(budget!));
  const power = 10 * Math.log10(240e3) - 10 * Math.log10(12 * 160 * 4) + 15 - 0.5;
  expect(budget?.elementEirpDbm).toBeCloseTo(power, 9);
  const alone = await studyPath(openSea(), { ...asked, sectors: [] });
  expect(alone).toMatchObject({ budget: null, verdict: { rsrpDbm: null, marginDb: null } });
});

test('a path that falls short is told how high the mast would have to be', async () => {
  const asked = question(60, { modelId: 'p2001', timePercent: 90 });
  const { verdict } = await studyPath(openSea(), asked);
  expect(verdict?.limit).toBe('curvature');
  expect(verdict?.marginDb).toBeLessThan(0);
  const enough = verdict?.sufficientHeightAmslM ?? Number.NaN;
  const at = async (heightM: number) =>
    (await studyPath(openSea(), { ...asked, transmitterHeightAmslM: heightM })).verdict?.marginDb;
  expect(await at(enough)).toBeGreaterThanOrEqual(0);
  expect(await at(enough - 1)).toBeLessThan(0);
  const far = await studyPath(openSea(), question(120, { modelId: 'p2001', timePercent: 90 }));
  expect(far.verdict).toMatchObject({ limit: 'attachRange', sufficientHeightAmslM: null });
});

test('what limits a path: the low antenna before it, the bulge beneath it, or nothing', async () => {
  const limitAt = async (km: number, terminalM: number) =>
    (await studyPath(openSea(), question(km, { terminalM }))).verdict?.limit;
  expect(await limitAt(5, 3)).toBe('lowAntenna');
  expect(await limitAt(5, 30)).toBe('power');
  expect(await limitAt(40, 30)).toBe('curvature');
  expect(await limitAt(60, 3)).toBe('curvature');
});

test('land along the way has its zones, heights and clutter, and lifts an antenna out of it', async () => {
  const asked = { ...question(40), transmitterHeightAmslM: 3 };
  const { geometry, profile, isRaised } = await studyPath(landInTheWest(), asked);
  expect(geometry.zones.map(({ zone }) => zone)).toEqual([coastalLandZone, seaZone]);
  expect(geometry.zones[0].toKm).toBeCloseTo(geometry.zones[1].fromKm, 9);
  expect(isRaised).toBe(true);
  expect(geometry.transmitterAmslM).toBe(profile.heightsM[0] + 1);
  // clutter stands in the way all along the land, save at the mast itself
  expect(geometry.clearanceM[0]).toBe(1);
  expect(geometry.clearanceM[1]).toBeLessThan(1 - 10);
});

test('losses along the way end at the loss of the path; two rays stay near it within sight', async () => {
  const asked = question(30, { heightM: 80 });
  const { along, models } = await studyPath(openSea(), { ...asked, alongTheWay: true });
  const { model, freeSpace, twoRay } = along!;
  expect(model.lossDb.at(-1)).toBe(models[0].atTimes[0].loss?.lossDb);
  expect(freeSpace.lossDb.at(-1)! < model.lossDb.at(-1)!).toBe(true);
  const heard = twoRay!.lossDb.filter((loss) => !Number.isNaN(loss));
  expect(heard.length).toBeGreaterThan(50);
  // the two rays add up to 6 dB at best
  twoRay!.distancesKm.forEach((km, i) => {
    const inFreeSpace = 32.45 + 20 * Math.log10(773 * km);
    if (!Number.isNaN(twoRay!.lossDb[i]))
      expect(twoRay!.lossDb[i]).toBeGreaterThan(inFreeSpace - 6.1);
  });
});

test('at high water a path has a lower mast above the water, a higher mast that suffices, the same vessel', async () => {
  const asked = question(60, { modelId: 'p2001', timePercent: 90 });
  const afloat = { ...asked.asker, terminal: { ...asked.asker.terminal, afloat: true } };
  const conditions = { ...defaultConditions, significantWaveHeightM: 0 };
  const [mean, high] = await Promise.all(
    [0, 2.5].map((waterLevelM) =>
      studyPath(openSea(), { ...asked, asker: afloat, conditions, waterLevelM }),
    ),
  );
  expect(high.geometry.transmitterAmslM).toBe(mean.geometry.transmitterAmslM - 2.5);
  expect(high.receiverHeightM).toBe(mean.receiverHeightM);
  const lossOf = ({ models }: typeof mean) => models[0].atTimes[0].loss!.lossDb;
  expect(lossOf(high)).toBeGreaterThan(lossOf(mean));
  const [needed, neededAtHigh] = [mean, high].map(({ verdict }) => verdict!.sufficientHeightAmslM!);
  expect([2, 3]).toContain(neededAtHigh - needed);
  const onBuoy = { ...asked, asker: afloat, conditions, waterLevelM: 2.5, host: 'buoy' } as const;
  expect(lossOf(await studyPath(openSea(), onBuoy))).toBe(lossOf(mean));
});

test('a season bends the rays of a path', async () => {
  const conditions = { ...defaultConditions, season: 'winter' } as const;
  const [year, winter] = await Promise.all(
    [undefined, conditions].map((asked) =>
      studyPath(openSea(), { ...question(40), conditions: asked }),
    ),
  );
  expect(winter.kFactor).toBeLessThan(year.kFactor);
  expect(winter.geometry.bulgeM[30]).toBeGreaterThan(year.geometry.bulgeM[30]);
});

test('too short a path is refused', async () => {
  await expect(studyPath(openSea(), question(0.15))).rejects.toThrow(/at least 200 m/);
});

interface Variation {
  readonly heightM?: number;
  readonly terminalM?: number;
  readonly modelId?: PathQuestion['propagation']['modelId'];
  readonly timePercent?: number;
}

/** A path due east from the mast over that many kilometres. */
function question(
  km: number,
  { heightM = 45, terminalM = 3, modelId = 'p526-smooth-earth', timePercent = 50 }: Variation = {},
): PathQuestion {
  const project = smallProject();
  const sector = { ...project.scenarios[0].sectors[0], mechanicalTiltDeg: 0, electricalTiltDeg: 0 };
  return {
    from: mast,
    to: geodesicDestination(mast, km * 1000, 90),
    transmitterHeightAmslM: heightM,
    host: null,
    carrier: project.carriers[0],
    sectors: [
      { ...sector, id: 'east', azimuthDeg: 85 },
      { ...sector, id: 'west', azimuthDeg: 270 },
    ],
    asker: {
      terminal: { ...project.terminals[0], heightM: terminalM },
      service: project.services[0],
    },
    others: [],
    propagation: { modelId, timePercent, kFactor: 4 / 3 },
    climate: jiangsuClimate,
    waterLevelM: 0,
    alongTheWay: false,
  };
}

function openSea(): Ground {
  return {
    version: 'open sea',
    surface: {
      bounds: { west: 118, south: 30, east: 126, north: 38 },
      stepDeg: 0.1,
      columns: 80,
      rows: 80,
      land: new Uint8Array(6400),
    },
    landHeightM: 4,
    landClutterM: 10,
    relief: null,
  };
}

/** All that lies west of 121.7° E is land. */
function landInTheWest(): Ground {
  const ground = openSea();
  ground.surface.land.forEach((_, cell) => {
    if (cell % 80 < 37) ground.surface.land[cell] = 1;
  });
  return ground;
}
