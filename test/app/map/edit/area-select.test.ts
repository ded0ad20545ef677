import { expect, test } from 'vitest';
import { isInLoop, sitesInBox, sitesInLasso } from '../../../../src/app/map/edit/area-select.ts';
import { siteMark } from '../../../../src/app/map/sites/site-marks.ts';
import { pixelOf, toMercator } from '../../../../src/app/map/viewport.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const viewport = { centre: toMercator(121, 33.5), zoom: 8, widthPx: 760, heightPx: 648 };
const marks = twoSiteProject.scenarios[0].sites.map((site) => siteMark(site, [], 2026));
const [a, b] = marks.map(({ at }) => pixelOf(viewport, at));

test('a box takes the sites in it, whichever corner it was begun at', () => {
  const corners = [
    { x: a.x - 5, y: a.y - 5 },
    { x: a.x + 5, y: a.y + 5 },
  ] as const;
  expect(sitesInBox(viewport, marks, corners[0], corners[1])).toEqual(['a']);
  expect(sitesInBox(viewport, marks, corners[1], corners[0])).toEqual(['a']);
  expect(sitesInBox(viewport, marks, { x: 0, y: 0 }, { x: 760, y: 648 })).toEqual(['a', 'b']);
});

test('a loop takes what it goes around, not what lies in its bay', () => {
  // a horseshoe that is open to the right
  const loop = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
    { x: 10, y: 10 },
    { x: 10, y: 20 },
    { x: 30, y: 20 },
    { x: 30, y: 30 },
    { x: 0, y: 30 },
  ];
  expect(isInLoop({ x: 5, y: 15 }, loop)).toBe(true);
  expect(isInLoop({ x: 20, y: 15 }, loop)).toBe(false);
  const about = (point: typeof b) =>
    loop.map(({ x, y }) => ({ x: x + point.x - 5, y: y + point.y - 15 }));
  expect(sitesInLasso(viewport, marks, about(b))).toEqual(['b']);
  expect(sitesInLasso(viewport, marks, about(b).slice(0, 2))).toEqual([]);
});
