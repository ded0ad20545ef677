import { expect, test } from 'vitest';
import {
  LabelBoard,
  type LabelRequest,
  type LabelStyle,
} from '../../../src/app/map/chart/label-placement.ts';
import { mercatorAt, toMercator, type Viewport } from '../../../src/app/map/viewport.ts';

const viewport: Viewport = {
  centre: toMercator(121.7, 32.66),
  zoom: 8,
  widthPx: 400,
  heightPx: 300,
};
const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const style: LabelStyle = { font: '', sizePx: 10, letterSpacingPx: 0, fill: '', halo: '' };

test('a name stands to the right of its point, and to the left when that is taken', () => {
  const board = boardWith();
  const first = board.place(beside(200, 150));
  expect(first).toMatchObject({ align: 'left', dx: 6 });
  const second = board.place(beside(190, 150));
  expect(second).toMatchObject({ align: 'right', dx: -6 });
});

test('a name that finds no room is left out', () => {
  const board = boardWith({ left: 100, top: 100, right: 300, bottom: 200 });
  expect(board.place(beside(200, 150))).toBeNull();
});

test('names stay inside the neat line', () => {
  expect(boardWith().place(beside(395, 150))).toMatchObject({ align: 'right' });
});

test('a text along a line follows its direction and is never upside down', () => {
  const line = [mercatorAt(viewport, { x: 300, y: 250 }), mercatorAt(viewport, { x: 100, y: 50 })];
  const placed = boardWith().place(request({ kind: 'along', lines: [line] }));
  expect(placed?.angleRad).toBeCloseTo(Math.PI / 4, 6);
});

test('a line too short for its text stays without', () => {
  const line = [mercatorAt(viewport, { x: 200, y: 150 }), mercatorAt(viewport, { x: 220, y: 150 })];
  expect(boardWith().place(request({ kind: 'along', lines: [line] }))).toBeNull();
});

function boardWith(...obstacles: { left: number; top: number; right: number; bottom: number }[]) {
  return new LabelBoard(viewport, bounds, obstacles, () => 40);
}

function beside(x: number, y: number): LabelRequest {
  return request({ kind: 'beside', at: mercatorAt(viewport, { x, y }), distancePx: 6 });
}

function request(place: LabelRequest['place']): LabelRequest {
  return { text: 'name', style, place, dotPx: 0, names: null };
}
