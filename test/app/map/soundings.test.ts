import { expect, test } from 'vitest';
import {
  soundingGapPx,
  soundingInks,
  soundingPlaces,
  soundingText,
} from '../../../src/app/map/chart/soundings.ts';
import { pixelOf, toMercator, type Viewport } from '../../../src/app/map/viewport.ts';
import { layerScales } from '../../../src/report/legend/layer-scales.ts';

const viewport: Viewport = {
  centre: toMercator(121.7, 32.66),
  zoom: 8,
  widthPx: 720,
  heightPx: 608,
};

test('values are whole and negative ones have a real minus', () => {
  expect(soundingText(-97.4, 'rsrp')).toBe('−97');
  expect(soundingText(-131, 'rsrp')).toBe('·');
  expect(soundingText(7.6, 'sinr')).toBe('8');
  expect(soundingText(-0.2, 'sinr')).toBe('0');
  expect(soundingText(0.31, 'uplink')).toBe('0.3');
  expect(soundingText(12.4, 'downlink')).toBe('12');
});

test('moving the chart moves no sounding on it', () => {
  const before = new Set(soundingPlaces(viewport).map(({ x, y }) => `${x},${y}`));
  const moved = { ...viewport, centre: toMercator(121.8, 32.6) };
  const shared = soundingPlaces(moved).filter(({ x, y }) => before.has(`${x},${y}`));
  expect(shared.length).toBeGreaterThan(before.size / 2);
});

test('soundings keep their distance from one another', () => {
  const points = soundingPlaces(viewport).map((place) => pixelOf(viewport, place));
  for (const a of points) {
    for (const b of points) {
      if (a === b) continue;
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(soundingGapPx(8) / 2);
    }
  }
});

test('ink is white on the darkest class and the ink of the sea below the limit', () => {
  const ink = soundingInks(layerScales.rsrp.classes, -110, 'light');
  expect(ink(-80, true)).toMatchObject({ fill: '#FFFFFF', halo: null });
  expect(ink(-108, true)).toMatchObject({ fill: '#12202A', halo: null });
  expect(ink(-112, true)).toMatchObject({ fill: '#2B5A76', halo: '#FFFFFF' });
  expect(ink(-80, false)).toMatchObject({ fill: '#2B5A76' });
});
