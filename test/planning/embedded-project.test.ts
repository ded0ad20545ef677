import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { formatProject } from '../../projects/build/format-project.ts';
import { threeYearPlan } from '../../projects/build/three-year-plan.ts';
import type { Host } from '../../src/network/site.ts';
import { parseProject } from '../../src/planning/parse-project.ts';
import type { Project } from '../../src/planning/project.ts';

const file = 'projects/jiangsu-three-year-plan.json';
const text = read(file);
const project = sound(text);
const [{ sites, sectors }] = project.scenarios;

test('the embedded project is what the script makes: else run npm run project', () => {
  expect(text).toBe(formatProject(threeYearPlan()));
});

test('the embedded project is illustrative, says so, and claims no existing site', () => {
  expect(project.illustrative).toBe(true);
  expect(project.name).toEqual({
    zh: '江苏近海三年计划（示意）',
    en: 'Jiangsu three-year plan (illustrative)',
  });
  expect(sites.every((site) => site.status === 'planned')).toBe(true);
});

test('the embedded project has 90 to 150 sites in under 190 kB', () => {
  expect(sites.length).toBeGreaterThanOrEqual(90);
  expect(sites.length).toBeLessThanOrEqual(150);
  expect(Buffer.byteLength(text)).toBeLessThan(190_000);
});

test('every year of the plan adds sites', () => {
  for (const year of project.years) {
    expect(sites.filter((site) => site.year === year).length).toBeGreaterThan(20);
  }
});

test('every site has a name of its own in both languages, and sectors', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(new Set(sites.map((site) => site.name[language])).size).toBe(sites.length);
  }
  const served = new Set(sectors.map((sector) => sector.siteId));
  expect(sites.filter((site) => !served.has(site.id))).toEqual([]);
});

const land = areasOf('geodata/coast/land.geojson');

/** Where a host stands; a bridge and a buoy may be drawn on either side of a generalised shore. */
const ground: Partial<Record<Host, 'land' | 'sea'>> = {
  coast: 'land',
  hill: 'land',
  island: 'land',
  port: 'land',
  boosterStation: 'sea',
  turbine: 'sea',
};

test('every site stands on the land or the sea that its host asks for', () => {
  const misplaced = sites.filter(({ host, longitudeDeg, latitudeDeg }) => {
    const dry = land.some((area) => booleanPointInPolygon([longitudeDeg, latitudeDeg], area));
    return ground[host] !== undefined && ground[host] !== (dry ? 'land' : 'sea');
  });
  expect(misplaced.map((site) => site.id)).toEqual([]);
});

test('every shape of the embedded project that ships with the geodata is there', () => {
  const known = new Set(
    ['coast/land', 'zones', 'wind-farms', 'assets'].flatMap((name) =>
      features(`geodata/${name}.geojson`).map((feature) => feature.properties?.id),
    ),
  );
  const asked = [...project.zones, ...project.assets].map(({ shape }) =>
    shape.type === 'geodata' ? shape.id : undefined,
  );
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

test('internal waters and territorial sea have a goal for each year, and the policy of 2027', () => {
  const shares = (zoneId: string) =>
    project.goals
      .filter(({ target }) => 'zoneId' in target && target.zoneId === zoneId)
      .map(({ year, serviceId, sharePercent }) => [year, serviceId, sharePercent]);
  expect(shares('internal-waters')).toEqual([
    [2025, 'reach-cpe', 80],
    [2026, 'reach-cpe', 90],
    [2027, 'reach-cpe', 95],
  ]);
  expect(shares('territorial-sea')).toEqual([
    [2025, 'reach-cpe', 30],
    [2026, 'reach-cpe', 60],
    [2027, 'reach-cpe', 90],
  ]);
});

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function sound(text: string): Project {
  const check = parseProject(text);
  if (!check.valid) throw new Error(check.reason);
  return check.project;
}

function features(path: string): Feature[] {
  return (JSON.parse(read(path)) as FeatureCollection).features;
}

function areasOf(path: string): Feature<Polygon | MultiPolygon>[] {
  return features(path).filter((feature): feature is Feature<Polygon | MultiPolygon> =>
    feature.geometry.type.endsWith('Polygon'),
  );
}
