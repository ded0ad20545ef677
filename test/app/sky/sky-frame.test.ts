import { expect, test } from 'vitest';
import { toMercator, type Viewport } from '../../../src/app/map/viewport.ts';
import { markShape } from '../../../src/app/sky/mark-batch.ts';
import { SkyFrame, type SkyView } from '../../../src/app/sky/sky-frame.ts';
import type { SkySystem } from '../../../src/app/sky/sky-system.ts';
import type { Ephemeris } from '../../../src/orbit/ephemeris.ts';
import { lookAngles } from '../../../src/orbit/look-angles.ts';
import { observerAt } from '../../../src/orbit/observer.ts';

const place = { longitudeDeg: 121, latitudeDeg: 33 };

/** Satellites that hang still over places. */
function hanging(...at: readonly [lon: number, lat: number, heightKm: number][]): Ephemeris {
  const points = at.map(([longitudeDeg, latitudeDeg, heightKm]) =>
    observerAt({ longitudeDeg, latitudeDeg }, heightKm),
  );
  const write = (index: number, into: Float64Array, to: number) => {
    const { x, y, z } = points[index];
    into.set([x, y, z], to);
  };
  return {
    count: at.length,
    nameOf: (index) => String(index),
    positionsAt: (_timeMs, into) => points.forEach((_, i) => void write(i, into, 3 * i)),
    positionAt: (index, _timeMs, into, to = 0) => write(index, into, to),
  };
}

function systemOf(ephemeris: Ephemeris, maskDeg = 25): SkySystem {
  return {
    id: 'sys',
    name: { zh: '系统', en: 'System' },
    ephemeris,
    maskDeg,
    beamDiameterKm: 100,
    downlinkGhz: 12,
    isGeostationary: false,
    colour: 0,
  };
}

const viewport: Viewport = {
  centre: toMercator(place.longitudeDeg, place.latitudeDeg),
  zoom: 6.5,
  widthPx: 720,
  heightPx: 600,
};
const view: SkyView = {
  timeMs: 0,
  place,
  isPressed: false,
  systemId: null,
  selected: null,
  hovered: null,
  ships: [],
  selectedShipId: null,
};

function frameOf(system: SkySystem, changes: Partial<SkyView> = {}, at = viewport): SkyFrame {
  const frame = new SkyFrame();
  frame.setSystems([system], new Map([['sys', 0]]));
  frame.make(at, { ...view, ...changes });
  return frame;
}

test('satellites stand where the vertical through them meets the chart; beyond the view none is drawn', () => {
  const frame = frameOf(systemOf(hanging([121, 33, 1200], [119.5, 34, 35786], [-60, -33, 1200])));
  const marks = [...frame.marks.data.slice(0, frame.marks.count * frame.marks.stride)];
  expect(frame.picks.count).toBe(2);
  expect(marks.slice(0, 2).map(Math.round)).toEqual([360, 300]);
  const size = 512 * 2 ** viewport.zoom;
  const there = toMercator(119.5, 34);
  expect(marks[7]).toBeCloseTo(360 + (there.x - viewport.centre.x) * size, 0);
  expect(marks[8]).toBeCloseTo(300 + (there.y - viewport.centre.y) * size, 0);
});

test('the highest satellite and those in sight are those that the look angles name', () => {
  const ephemeris = hanging([121, 36, 1200], [126, 33, 1200], [140, 33, 1200], [121, 31.5, 1200]);
  const [sky] = frameOf(systemOf(ephemeris)).skies;
  const positions = new Float64Array(12);
  ephemeris.positionsAt(0, positions);
  const elevations = [0, 1, 2, 3].map(
    (i) => lookAngles(observerAt(place), positions, 3 * i).elevationDeg,
  );
  for (const [i, sine] of sky.sines.entries()) {
    expect((Math.asin(sine) * 180) / Math.PI).toBeCloseTo(elevations[i], 6);
  }
  expect(sky.highest).toBe(3);
  expect(sky.inSight).toBe(elevations.filter((elevation) => elevation >= 25).length);
  expect(sky.inSight).toBe(3);
});

test('a satellite beyond the view is told of where the way to it leaves the view', () => {
  const [sky] = frameOf(systemOf(hanging([121, 0, 35786]))).skies;
  expect(Math.abs(sky.tagX - 360)).toBeLessThan(2);
  expect(sky.tagY).toBeCloseTo(600 - 16, 0);
});

test('the edge of a footprint passes through the place at the moment the satellite sinks to the mask', () => {
  // the mask is the very elevation at which the satellite stands
  const ephemeris = hanging([128, 33.4, 1200]);
  const position = new Float64Array(3);
  ephemeris.positionAt(0, 0, position);
  const { elevationDeg } = lookAngles(observerAt(place), position);
  const { strokes } = frameOf(systemOf(ephemeris, elevationDeg - 1e-6), { systemId: 'sys' });
  const { data, count, stride } = strokes;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < count * stride; at += stride) {
    const isEdge = data[at + 4] === 1;
    if (isEdge) nearest = Math.min(nearest, distanceToPiece(data.subarray(at, at + 4), 360, 300));
  }
  // 0.2° of elevation are some 20 km here, and a px is 2.6 km
  expect(nearest).toBeLessThan(9);
});

test('over ±180° satellites are drawn on the copy of the world that is looked at', () => {
  const pacific = { ...viewport, centre: toMercator(179.5, 0) };
  const { picks } = frameOf(systemOf(hanging([-179.5, 0, 1200])), {}, pacific);
  expect(picks.count).toBe(1);
  expect(picks.data[0]).toBeCloseTo(360 + (512 * 2 ** viewport.zoom) / 360, 0);
});

test('satellites without a position are neither drawn nor in sight', () => {
  const gone: Ephemeris = { ...hanging([121, 33, 1200]), positionsAt: (_, into) => into.fill(NaN) };
  const frame = frameOf(systemOf(gone), { isPressed: true, systemId: 'sys' });
  expect(frame.skies[0]).toMatchObject({ highest: -1, inSight: 0 });
  expect(frame.picks.count).toBe(0);
});

test('ships point where they go, hollow without service, and are found under the pointer', () => {
  const ship = { longitudeDeg: 121.5, latitudeDeg: 33.5, headingDeg: 90 };
  const frame = new SkyFrame();
  frame.setSystems([], new Map([['leo', 3]]));
  frame.make(viewport, {
    ...view,
    ships: [
      { ...ship, id: 'a', state: 'satellite/leo' },
      { ...ship, id: 'b', latitudeDeg: 32, state: 'none' },
      { ...ship, id: 'c', latitudeDeg: 32.5, headingDeg: Number.NaN, state: 'cells' },
    ],
  });
  const { data, stride } = frame.marks;
  const [a, b, c] = [0, 1, 2].map((i) => data.slice(i * stride, (i + 1) * stride));
  expect([a[3], a[4], a[5]]).toEqual([Math.fround(Math.PI / 2), markShape.hull, 3]);
  expect(b[4]).toBe(markShape.hollowHull);
  expect(c[4]).toBe(markShape.diamond);
  expect(frame.picks.nearest(b[0] + 3, b[1] - 3, 11)).toEqual({ group: -1, index: 1 });
  expect(frame.picks.nearest(b[0] + 30, b[1], 11)).toBeNull();
  expect(frame.shipAt(1)).toBe('b');
});

function distanceToPiece(ends: Float32Array, x: number, y: number): number {
  const [dx, dy] = [ends[2] - ends[0], ends[3] - ends[1]];
  const along = ((x - ends[0]) * dx + (y - ends[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(ends[0] + share * dx - x, ends[1] + share * dy - y);
}
