import { expect, test } from 'vitest';
import {
  beamwidthAt,
  bearingDifference,
  bearingTag,
  bearingTo,
  isInWedge,
  pointAt,
  roundBearing,
} from '../../../src/app/map/sites/sector-wedge.ts';

const apex = { x: 100, y: 100 };

test('bearings run clockwise from the top of the screen', () => {
  expect(bearingTo(apex, { x: 100, y: 50 })).toBe(0);
  expect(bearingTo(apex, { x: 150, y: 100 })).toBe(90);
  expect(bearingTo(apex, { x: 50, y: 100 })).toBe(270);
});

test('a point put at a bearing is found at it', () => {
  for (const bearing of [0, 17.5, 95, 200, 359.5]) {
    expect(bearingTo(apex, pointAt(apex, bearing, 96))).toBeCloseTo(bearing, 9);
  }
});

test('rounding a bearing never gives 360', () => {
  expect(roundBearing(359.9, 0.5)).toBe(0);
  expect(roundBearing(94.8, 0.5)).toBe(95);
  expect(roundBearing(93, 5)).toBe(95);
});

test('a wedge across north is one wedge', () => {
  expect(bearingDifference(350, 10)).toBe(20);
  expect(isInWedge(pointAt(apex, 350, 10), apex, 10, 20, 58)).toBe(true);
  expect(isInWedge(pointAt(apex, 350, 30), apex, 10, 20, 58)).toBe(false);
  expect(isInWedge(pointAt(apex, 320, 10), apex, 10, 20, 58)).toBe(false);
});

test('tags have three digits', () => {
  expect(bearingTag(95)).toBe('095° T');
  expect(bearingTag(5.5)).toBe('005.5° T');
});

test('an edge dragged to a bearing makes the beam twice as wide as its angle from the axis', () => {
  expect(beamwidthAt(350, 20, 1, 1)).toBe(60);
  expect(beamwidthAt(10, 340, -1, 1)).toBe(60);
  expect(beamwidthAt(90, 121, 1, 5)).toBe(60);
});

test('past the axis a beam is narrowest, past the back it is a full circle', () => {
  expect(beamwidthAt(90, 80, 1, 1)).toBe(5);
  expect(beamwidthAt(90, 275, 1, 1)).toBe(360);
  expect(beamwidthAt(90, 270, 1, 1)).toBe(360);
});
