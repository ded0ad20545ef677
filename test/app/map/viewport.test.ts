import { expect, test } from 'vitest';
import {
  coastView,
  edgesOf,
  fromMercator,
  pixelOf,
  positionAt,
  pxPerKm,
  toMercator,
  type Viewport,
} from '../../../src/app/map/viewport.ts';

const viewport: Viewport = {
  centre: toMercator(121.7, 32.66),
  zoom: 8,
  widthPx: 720,
  heightPx: 608,
};

test('a place comes back from its pixel', () => {
  const pixel = pixelOf(viewport, toMercator(121.43, 32.9));
  const { longitudeDeg, latitudeDeg } = positionAt(viewport, pixel);
  expect(longitudeDeg).toBeCloseTo(121.43, 9);
  expect(latitudeDeg).toBeCloseTo(32.9, 9);
});

test('the centre of the view lies in its middle and north is up', () => {
  expect(pixelOf(viewport, viewport.centre)).toEqual({ x: 360, y: 304 });
  expect(pixelOf(viewport, toMercator(121.7, 33)).y).toBeLessThan(304);
});

test('a kilometre is as long as a kilometre of the meridian', () => {
  const { south, north } = edgesOf(viewport);
  // 110.95 km per degree here; the sphere of the map makes it 111.3, hence one per cent
  const alongMeridian = viewport.heightPx / ((north - south) * 110.95);
  expect(pxPerKm(viewport, 32.66) / alongMeridian).toBeCloseTo(1, 1.9);
});

test('the whole coast fits the height of the map', () => {
  const { centre, zoom } = coastView(720, 608);
  const view = { ...viewport, centre: toMercator(centre.longitudeDeg, centre.latitudeDeg), zoom };
  const { south, north } = edgesOf(view);
  expect(south).toBeCloseTo(31.3, 6);
  expect(north).toBeCloseTo(35.4, 6);
  expect(fromMercator(view.centre).longitudeDeg).toBeCloseTo(121.2, 6);
});
