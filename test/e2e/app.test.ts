import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { coastView, pixelOf, toMercator } from '../../src/app/map/viewport.ts';
import type { Project } from '../../src/planning/project.ts';
import type { SimulationResult } from '../../src/planning/simulation-result.ts';
import { madeUpTle } from '../orbit/made-up-tle.ts';
import { launchChromium, withoutFirstSteps } from './chromium.ts';

const appUrl = inject('appUrl');
const projectFile = 'projects/jiangsu-three-year-plan.json';
/** The embedded plan with every twelfth of its sites, in coarser cells, so that two runs of it fit a test. */
const project = everyTwelfthSite(JSON.parse(readFileSync(projectFile, 'utf8')) as Project);
const folder = mkdtempSync(join(tmpdir(), 'offing-e2e-'));
/** Inside the chart's frame, where the map itself begins. */
const frameMarginPx = 20;

let browser: Browser;
let page: Page;
const requests: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(withoutFirstSteps);
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (r) => r.status() >= 400 && problems.push(`${r.status()} ${r.url()}`));
  await page.goto(`${appUrl}?lang=en&theme=light`);
  await page.locator('[data-testid=run-state][data-phase=running]').waitFor({ timeout: 30_000 });
  await page.locator('#project-file').setInputFiles({
    name: 'part.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(project)),
  });
  await settled();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page is isolated, asks nothing of any other machine and meets no error', async () => {
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const elsewhere = requests.filter(
    (url) => /^(https?|wss?):/.test(url) && !url.startsWith(appUrl),
  );
  expect(elsewhere).toEqual([]);
  expect(problems).toEqual([]);
});

test('the percentages of zones on the page are the command line’s, for either terminal in every year', async () => {
  const file = join(folder, 'part.json');
  writeFileSync(file, JSON.stringify(project));
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'simulate', file, '--no-cache', '--json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const fromCommandLine = JSON.parse(output) as SimulationResult;
  await page.getByTestId('counties').click();
  for (const serviceId of ['reach-cpe', 'good-handset']) {
    await chooseService(serviceId);
    for (const { year, zones } of fromCommandLine.years) {
      await page.getByTestId(`year-${year}`).click();
      for (const zone of zones) {
        const shown = await percentShown(zone.id, year);
        expect(shown, `${zone.id} ${serviceId} ${year}`).toBe(zone.services[serviceId].percent);
      }
    }
  }
  await page.getByTestId('counties').click();
  await chooseService('reach-handset');
  await page.getByTestId('year-2026').click();
});

test('the link inspector shows the lines that the command line prints', async () => {
  const place = '121.8,33.2';
  const file = join(folder, 'part.json');
  writeFileSync(file, JSON.stringify(project));
  await chooseService('good-cpe');
  await page.keyboard.press('l');
  await page.getByTestId('link-on-axis').click();
  for (const [id, degrees] of [
    ['link-longitude', '121.8'],
    ['link-latitude', '33.2'],
  ]) {
    await page.getByTestId(id).fill(degrees);
    await page.getByTestId(id).press('Enter');
  }
  await page.locator(`[data-testid=link-ready][data-place="${place}"]`).waitFor();
  const asked = ['--point', place, '--service', 'good-cpe', '--year', '2026'];
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'budget', '--project', file, ...asked, '--json'],
    { encoding: 'utf8' },
  );
  const budget = JSON.parse(output);
  for (const direction of ['downlink', 'uplink']) {
    const shown = await page
      .locator(`[data-testid=${direction}] [data-line]`)
      .evaluateAll((lines) =>
        lines.map(({ dataset }) => [dataset.line, Number(dataset.value)] as const),
      );
    const printed: { id: string; value: number }[] = budget[direction];
    expect(shown.map(([id]) => id)).toEqual(printed.map(({ id }) => id));
    printed.forEach(({ id, value }, index) => {
      // geodesics end in other last bits here and there
      expect(shown[index][1], `${direction} ${id}`).toBeCloseTo(value, 9);
    });
  }
  expect(await page.getByTestId('link-verdict').getAttribute('data-cause')).toBe(
    budget.verdict.cause,
  );
  await page.getByTestId('link-close').click();
  await chooseService('reach-handset');
  expect(await page.getByTestId('year-2026').isVisible()).toBe(true);
});

test('a site dragged on the chart changes the figures, and undo brings the old ones back', async () => {
  const before = await allPercents();
  const from = await pixelOfLonelySite(2026);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(from.x + step * 5, from.y - step * 2);
    await page.waitForTimeout(30);
  }
  await page.getByText('≈').first().waitFor();
  await page.mouse.up();
  await settled();

  const after = await allPercents();
  expect(after).not.toEqual(before);
  expect(await page.getByTestId('last-edit').innerText()).toMatch(/^move /);

  await page.getByTestId('undo').click();
  await settled();
  expect(await allPercents()).toEqual(before);

  await page.getByTestId('redo').click();
  await settled();
  expect(await allPercents()).toEqual(after);
  await page.getByTestId('undo').click();
  await settled();
});

test('a new site and a turned sector change the figures; deleting it restores them', async () => {
  const before = await allPercents();
  const at = await pixelOfPlace(122.05, 33.4);
  await page.getByTestId('tool-addSite').click();
  await page.mouse.click(at.x, at.y);
  await settled();
  const withSite = await allPercents();
  expect(withSite).not.toEqual(before);

  await page.getByTestId('tab-s1').click();
  const azimuth = page.getByTestId('field-azimuth');
  await azimuth.fill('75');
  await azimuth.press('Enter');
  await settled();
  expect(await allPercents()).not.toEqual(withSite);

  await page.getByTestId('tab-site').click();
  await page.getByTestId('remove-sites').click();
  await settled();
  expect(await allPercents()).toEqual(before);
});

test('layers and their bounds change without computing; another terminal has figures of its own', async () => {
  await chooseService('reach-handset');
  const before = await allPercents();
  const run = page.getByTestId('run-state');
  const ranFor = await run.innerText();
  const legend = page.getByTestId('legend');
  await page.keyboard.press('7');
  await legend.getByText('interference').waitFor();
  await page.keyboard.press('3');
  await legend.getByText('Mbps').first().waitFor();
  await page.getByTestId('bound-1').click();
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await legend.getByText('dBm').waitFor();
  await page.getByTestId('legend-limit').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await legend.getByText('limit drawn').waitFor();
  expect(await page.getByTestId('legend-limit').innerText()).toBe('−118');
  await page.keyboard.press('3');
  await legend.getByText('60…100').waitFor();
  expect(await run.innerText()).toBe(ranFor);
  expect(await allPercents()).toEqual(before);

  const onDeck = await percentShown('internal-waters', 2026);
  await page.getByTestId('terminal-drone').click();
  await settled();
  expect(await percentShown('internal-waters', 2026)).toBeGreaterThan(onDeck);
  await chooseService('reach-handset');
  expect(await allPercents()).toEqual(before);
});

test('who serves a place far out is told, and who stands in when that one fails', async () => {
  await chooseService('reach-cpe');
  const { x, y } = await pixelOfPlace(123.1, 34.3);
  await page.keyboard.press('y');
  await page.mouse.click(x, y);
  await page.getByTestId('serving-ready').waitFor();
  const first = await page.getByTestId('serving-primary').locator('.who').innerText();
  const next = await page.getByTestId('serving-fallback').locator('.who').innerText();
  expect(project.satellites?.systems.map(({ name }) => name.en)).toContain(first);
  await page.getByTestId('serving-primary').locator('.fail').click();
  expect(await page.getByTestId('serving-failed').locator('.who').innerText()).toBe(first);
  expect(await page.getByTestId('serving-primary').locator('.who').innerText()).toBe(next);
  await page.getByTestId('serving-close').click();
});

test('orbital elements with a wrong checksum are refused by line and stay to be mended', async () => {
  await page.keyboard.press('Shift+Y');
  await page.getByTestId('new-system').click();
  await page.getByTestId('new-elements').click();
  const [line1, line2] = madeUpTle({});
  const pasted = `${line1.slice(0, 68)}${(Number(line1[68]) + 1) % 10}\n${line2}`;
  await page.getByTestId('elements-text').fill(pasted);
  const told = await page.getByTestId('elements-preview').innerText();
  expect(told).toMatch(/line 1\b.*checksum/is);
  expect(await page.getByTestId('elements-text').inputValue()).toBe(pasted);
  await page.keyboard.press('Escape');
});

test('a bad project file is named with path, value and expectation, and changes nothing', async () => {
  const before = await allPercents();
  const bad = structuredClone(project);
  Object.assign(bad.scenarios[0].sites[3], { latitudeDeg: 95 });
  await page.locator('#project-file').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(bad)),
  });
  const told = await page.getByTestId('problem').innerText();
  expect(told).toContain('bad.json');
  expect(told).toContain('scenarios[0].sites[3].latitudeDeg: 95');
  expect(told).toContain('85');
  await page.keyboard.press('Escape');
  expect(await allPercents()).toEqual(before);
});

/** Waits until the figures on the page are those of the project as it is now. */
async function settled(): Promise<void> {
  // an edit is followed by a run on the next turn of the page
  await page.waitForTimeout(50);
  await page.locator('[data-testid=run-state][data-phase=done]').waitFor({ timeout: 90_000 });
}

async function chooseService(serviceId: string): Promise<void> {
  const service = project.services.find(({ id }) => id === serviceId);
  await page.getByTestId(`terminal-${service?.terminalId}`).click();
  await page.getByTestId('service').click();
  const item = page.getByTestId(`service-${serviceId}`);
  await item.click();
  // while the menu closes it takes the keys
  await item.waitFor({ state: 'hidden' });
}

/** What rows of zones of a group are called; the others show all years at once. */
const rowNames = { distance: 'band', county: 'county' };

async function percentShown(zoneId: string, year: number): Promise<number> {
  const group = project.zones.find(({ id }) => id === zoneId)?.group;
  const isOuter = zoneId === 'contiguous-zone' || zoneId === 'beyond-24-nm';
  const row = isOuter ? 'outer' : group === 'distance' || group === 'county' ? rowNames[group] : '';
  const testId = row ? `${row}-${zoneId}` : `goal-${zoneId}-${year}`;
  return Number(await page.getByTestId(testId).getAttribute('data-percent'));
}

/** The percentages of the active service: of the main zones in all years, of the bands now. */
async function allPercents(): Promise<(string | null)[]> {
  return page
    .locator('[data-percent]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-percent')));
}

/** Where on the page a place is, while the chart shows the whole coast. */
async function pixelOfPlace(
  longitudeDeg: number,
  latitudeDeg: number,
): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-container').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  const widthPx = box.width - 2 * frameMarginPx;
  const heightPx = box.height - 2 * frameMarginPx;
  const { centre, zoom } = coastView(widthPx, heightPx);
  const viewport = {
    centre: toMercator(centre.longitudeDeg, centre.latitudeDeg),
    zoom,
    widthPx,
    heightPx,
  };
  const { x, y } = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
  return { x: box.x + frameMarginPx + x, y: box.y + frameMarginPx + y };
}

/** Of the sites in service, the one farthest from any other. */
async function pixelOfLonelySite(year: number): Promise<{ x: number; y: number }> {
  const sites = project.scenarios[0].sites;
  const nearest = (site: (typeof sites)[number]) =>
    Math.min(
      ...sites
        .filter((other) => other !== site)
        .map((other) =>
          Math.hypot(other.longitudeDeg - site.longitudeDeg, other.latitudeDeg - site.latitudeDeg),
        ),
    );
  const [lonely] = sites
    .filter((site) => site.year <= year && site.longitudeDeg > 120.5)
    .sort((a, b) => nearest(b) - nearest(a));
  return pixelOfPlace(lonely.longitudeDeg, lonely.latitudeDeg);
}

function everyTwelfthSite(plan: Project): Project {
  const [scenario] = plan.scenarios;
  const sites = scenario.sites.filter((_, index) => index % 12 === 0);
  const kept = new Set(sites.map(({ id }) => id));
  const sectors = scenario.sectors.filter(({ siteId }) => kept.has(siteId));
  return { ...plan, cellSizeM: 512, scenarios: [{ ...scenario, sites, sectors }] };
}
