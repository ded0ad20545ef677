import { beforeEach, expect, test } from 'vitest';
import { openProject, setTool } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { noticeStore } from '../../../src/app/state/notice.ts';
import { removeShape } from '../../../src/app/state/own-shape-actions.ts';
import {
  changeOwnShape,
  closedRing,
  verticesOf,
  withVertices,
} from '../../../src/app/state/own-shapes.ts';
import {
  addSketchPoint,
  endSketch,
  keepSketch,
  removeSketchPoint,
  startDrawing,
} from '../../../src/app/state/sketch-actions.ts';
import { mostZones } from '../../../src/coverage/most-zones.ts';
import { polygonAreaKm2 } from '../../../src/geo/sample-points.ts';
import { twoSiteProject } from './two-site-project.ts';

const clockwise = [at(121, 33), at(121, 34), at(122, 34), at(122, 33)];

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

test('a drawn ring is closed and runs counter-clockwise, whichever way it was drawn', () => {
  const ring = closedRing(clockwise);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(ring.map(([x, y]) => `${x} ${y}`)).toEqual(
    closedRing(clockwise.toReversed()).map(([x, y]) => `${x} ${y}`),
  );
  expect(signedArea(ring)).toBe(1);
  // a cell of one degree at 33.5° N on the sphere of mean radius
  expect(polygonAreaKm2({ type: 'Polygon', coordinates: [ring] })).toBeCloseTo(10324, -2);
});

test('a zone is drawn point by point, named, and taken back as one step', () => {
  startDrawing('drawZone');
  for (const point of [...clockwise, at(121.5, 32)]) addSketchPoint(point);
  removeSketchPoint();
  endSketch();
  keepSketch({ zh: '渔场', en: 'Fishing ground' });
  const { project, past, ownShape, tool } = appStore.getState();
  const zone = project.zones.at(-1);
  expect(zone?.name.en).toBe('Fishing ground');
  expect(zone && verticesOf(zone.shape)).toHaveLength(4);
  expect([past.length, past[0].name.en, tool]).toEqual([1, 'draw Fishing ground', 'select']);
  expect(ownShape).toEqual({ list: 'zones', id: zone?.id });
  undo();
  expect(appStore.getState().project.zones).toEqual(twoSiteProject.zones);
});

test('an outline that crosses itself is not taken', () => {
  setTool('drawZone');
  for (const i of [0, 2, 1, 3]) addSketchPoint(clockwise[i]);
  endSketch();
  expect(appStore.getState().sketch?.ended).toBe(false);
  expect(noticeStore.getState().notice?.text.en).toContain('crosses itself');
});

test('a lane of one point is not taken, one of two is a line', () => {
  setTool('drawLane');
  addSketchPoint(clockwise[0]);
  endSketch();
  expect(appStore.getState().sketch?.ended).toBe(false);
  addSketchPoint(clockwise[1]);
  endSketch();
  keepSketch({ zh: '航道', en: 'Lane' });
  const lane = appStore.getState().project.assets.at(-1);
  expect(lane).toMatchObject({
    kind: 'lane',
    shape: {
      type: 'LineString',
      coordinates: [
        [121, 33],
        [121, 34],
      ],
    },
  });
});

test('that zones are at their most is said before one is drawn', () => {
  const [zone] = twoSiteProject.zones;
  const zones = Array.from({ length: mostZones }, (_, i) => ({ ...zone, id: `z${i}` }));
  openProject({ ...twoSiteProject, zones });
  startDrawing('drawZone');
  expect(appStore.getState().tool).toBe('select');
  expect(noticeStore.getState().notice?.text.en).toContain('at most 30');
});

test('points are moved and taken out, but never so many that the shape ends', () => {
  const ring = { type: 'Polygon', coordinates: [closedRing(clockwise)] } as const;
  const shape = { ...ring, coordinates: [...ring.coordinates] };
  const three = withVertices(shape, verticesOf(shape).slice(1));
  expect(three?.type === 'Polygon' && three.coordinates[0]).toHaveLength(4);
  expect(withVertices(shape, verticesOf(shape).slice(2))).toBeNull();
});

test('a zone that a goal is set for is not removed', () => {
  const own = {
    id: 'own',
    name: { zh: '自有', en: 'Own' },
    shape: { type: 'Polygon' as const, coordinates: [closedRing(clockwise)] },
  };
  const goal = {
    id: 'g',
    target: { zoneId: own.id },
    serviceId: 'reach',
    year: 2026,
    sharePercent: 90,
  };
  openProject({
    ...twoSiteProject,
    zones: [own, { ...own, id: 'spare' }],
    goals: [goal] as unknown as typeof twoSiteProject.goals,
  });
  removeShape({ list: 'zones', id: own.id });
  expect(appStore.getState().project.zones).toHaveLength(2);
  expect(noticeStore.getState().notice?.text.en).toContain('a goal is set for it');
  const renamed = changeOwnShape(
    appStore.getState().project,
    { list: 'zones', id: 'spare' },
    {
      name: { zh: '备用', en: 'Spare' },
    },
  );
  expect(renamed.zones[1].name.en).toBe('Spare');
  removeShape({ list: 'zones', id: 'spare' });
  expect(appStore.getState().project.zones).toHaveLength(1);
});

function at(longitudeDeg: number, latitudeDeg: number) {
  return { longitudeDeg, latitudeDeg };
}

function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);
}
