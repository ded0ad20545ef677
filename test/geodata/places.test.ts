import type { MultiPoint, Point, Position } from 'geojson';
import { expect, test } from 'vitest';
import { placeIn, readTable } from '../../geodata/build/read-table.ts';
import { featuresOfKind } from '../../src/geo/region.ts';
import { committedRegion, geometryOf, isOnLand } from './committed-region.ts';

const region = committedRegion();
const farms = featuresOfKind(region, 'windFarm');

test('the centre of every wind farm is at sea', () => {
  const ashore = readTable('wind-farms').filter((row) => isOnLand(region, placeIn(row)));
  expect(ashore).toEqual([]);
});

test('every turbine and every booster station is at sea', () => {
  for (const { properties } of farms) {
    const places = geometryOf<MultiPoint>(region, `${properties.id}-turbines`).coordinates;
    expect(places).toHaveLength(Number(properties.turbines));
    expect(places.filter((place) => isOnLand(region, place))).toEqual([]);
  }
  const stations = featuresOfKind(region, 'boosterStation').map(placeOf);
  expect(stations.filter((place) => isOnLand(region, place))).toEqual([]);
});

test.each(['town', 'peak'])('every %s is on land', (kind) => {
  const atSea = featuresOfKind(region, kind).filter(
    (feature) => !isOnLand(region, placeOf(feature)),
  );
  expect(atSea).toEqual([]);
});

test('wind farms are as far from the shore as published, within 8 km', () => {
  const published = farms.filter(({ properties }) => properties.distShorePublishedKm !== undefined);
  expect(published).toHaveLength(19);
  for (const { properties } of published) {
    const away = Number(properties.distShoreKm) - Number(properties.distShorePublishedKm);
    expect(Math.abs(away), properties.id).toBeLessThan(8);
  }
});

test('the operating wind farms of the tables have 12,424 MW', () => {
  const operating = readTable('wind-farms').filter(
    (row) => row.status === 'operating' && row.id !== 'rudong_hvdc',
  );
  const megawatts = operating.reduce((sum, row) => sum + Number(row.capacity_mw), 0);
  expect(Math.round(megawatts)).toBe(12_424);
});

function placeOf({ geometry }: { geometry: unknown }): Position {
  return (geometry as Point).coordinates;
}
