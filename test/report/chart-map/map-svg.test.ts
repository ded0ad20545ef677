import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { mapSvg } from '../../../src/report/chart-map/map-svg.ts';
import { rasterPng } from '../../../src/report/chart-map/raster-png.ts';
import { documentOf } from '../../../src/report/document/document-of.ts';
import type { ReportMap } from '../../../src/report/document/report-map.ts';
import { smallPack } from '../small-pack.ts';
import { smallRegion } from '../small-region.ts';

const region = smallRegion();
const map = firstMap();

test('a map has its scale, degrees, legend, names, basis and date as text', () => {
  const svg = mapSvg(map, region, { language: 'en', widthPx: 600, fontFamily: 'Noto Sans SC' });
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  for (const text of [
    '121°E',
    '20 km',
    'Port Town',
    'Inner bay',
    'reach',
    'planned site',
    '2026-11-26',
    'N',
  ]) {
    expect(texts).toContain(text);
  }
  expect(svg).not.toMatch(/NaN|undefined|foreignObject|<style/);
});

test('places lie where their cells do: the raster ends at the frame', () => {
  const svg = mapSvg(map, region, { language: 'zh', widthPx: 600 });
  const [, width, height] = /<image width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  // cells are square on the chart
  expect(Number(height) / Number(width)).toBeCloseTo(map.window.rows / map.window.columns, 2);
});

test('below-limit classes are striped, and cells without a class are clear', () => {
  const window = { level: 7, firstColumn: 0, firstRow: 0, columns: 12, rows: 2 };
  const legend = [
    { hex: '#00594D', name: { zh: '好', en: 'good' }, text: '', hatched: false },
    { hex: '#8A4A7C', name: { zh: '差', en: 'poor' }, text: '', hatched: true },
  ];
  const classes = Uint8Array.from({ length: 24 }, (_, cell) => (cell < 12 ? 2 : cell < 18 ? 1 : 0));
  const { data } = decode(
    Buffer.from(rasterPng({ classes, window, legend }, 24).split(',')[1], 'base64'),
  );
  const rows = [data.slice(0, 12), data.slice(12, 18), data.slice(18)];
  expect(new Set(rows[0])).toEqual(new Set([2, 4]));
  expect(new Set(rows[1])).toEqual(new Set([1]));
  expect(new Set(rows[2])).toEqual(new Set([0]));
});

function firstMap(): ReportMap {
  const blocks = documentOf(smallPack(), region).chapters.flatMap((chapter) => chapter.blocks);
  const block = blocks.find((each) => each.kind === 'map');
  if (!block) throw new Error('the small pack has no map');
  return block.map;
}
