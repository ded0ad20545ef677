import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleViewer } from '../../src/cli/bundle-viewer.ts';
import { documentOf } from '../../src/report/document/document-of.ts';
import { reportHtml } from '../../src/report/html/report-html.ts';
import { smallPack } from '../report/small-pack.ts';
import { smallRegion } from '../report/small-region.ts';
import { launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'offing-report-'));
const file = join(folder, 'report.html');
const requests: string[] = [];
const complaints: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const pack = smallPack();
  const region = smallRegion();
  const viewer = await bundleViewer();
  writeFileSync(
    file,
    reportHtml(documentOf(pack, region), pack, { language: 'en', region, viewer }),
  );
  browser = await launchChromium();
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.locator('.explorer .years button').first().waitFor();
  console.info(`report opened in ${Math.round(performance.now() - start)} ms`);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a report opens without the network and without complaints, and its figures can be read', async () => {
  const path = 'results/plan/years/2026/goals/inner-2026/actual';
  const figure = page.locator(`td [data-figure="${path}"]`);
  expect((await figure.textContent())?.replaceAll('\u00a0', ' ')).toBe('94.9 %');
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  expect(complaints).toEqual([]);
});

test('the large map changes its year and tells what lies under the pointer', async () => {
  const view = page.locator('.explorer .view');
  await view.scrollIntoViewIfNeeded();
  const box = await view.boundingBox();
  if (!box) throw new Error('the map is not shown');
  const readAt = async (year: string) => {
    await page.getByRole('button', { name: year, exact: true }).click();
    // from 2026 on the outer sea is served this far
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 2 });
    return page.locator('.explorer .readout b').textContent();
  };
  expect(await readAt('2026')).toBe('reach');
  expect(await readAt('2025')).toBe('none');
  expect(await page.locator('.explorer .caption').textContent()).toContain('2025');
  expect(await page.locator('.explorer .sites button').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('tables are sorted by their heads, up and down', async () => {
  const first = page.locator('#table-zones tbody tr:first-child td:first-child');
  const head = page.locator('#table-zones th button').nth(1);
  await head.click();
  expect(await first.textContent()).toBe('Outer sea');
  await head.click();
  expect(await first.textContent()).toBe('Inner bay');
});
