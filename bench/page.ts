import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { coastView, pixelOf, toMercator } from '../src/app/map/viewport.ts';
import { launchChromium, withoutFirstSteps } from '../test/e2e/chromium.ts';
import { framesOf, type TraceEvent } from './frames-of-trace.ts';
import { median } from './median.ts';
import { thousandSites } from './thousand-sites.ts';

const outDir = '.cache/bench-page';
/** Inside the chart's frame, where the map itself begins. */
const frameMarginPx = 20;

/**
 * How long does the page's main thread work in a frame while one of 1,000 sites of three sectors is
 * dragged, while sites are selected, and for an undo, in a real browser that draws in software?
 * Workers and drawing are other threads. Aims: 50 ms a frame, 100 ms an undo, 2 s to open.
 */
export async function benchPage(): Promise<Record<string, number>> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir];
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, args, { env, stdio: 'inherit' });
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false } });
  const browser = await launchChromium();
  try {
    return await measure(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, url: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(withoutFirstSteps);
  const thousand = thousandSites();
  // one terminal in one year settles sooner, and the page's own steps are the same
  const [{ terminalId }] = thousand.services;
  const project = {
    ...thousand,
    id: 'thousand',
    name: { zh: '一千站', en: 'A thousand sites' },
    cellSizeM: 512,
    years: [2027],
    goals: [],
    services: thousand.services.filter((service) => service.terminalId === terminalId),
    scenarios: thousand.scenarios.map((scenario) => ({
      ...scenario,
      sites: scenario.sites.map((site) => ({ ...site, year: 2027 })),
    })),
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 1.4 },
  };
  await page.goto(`${url}?lang=en&theme=light`);
  await page.locator('[data-testid=run-state][data-phase=running]').waitFor();
  const startMs = performance.now();
  await page.locator('#project-file').setInputFiles({
    name: 'thousand.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(project)),
  });
  await page.getByText('A thousand sites').first().waitFor();
  const openS = (performance.now() - startMs) / 1000;
  await quiet(page);
  const [site] = project.scenarios[0].sites;
  const at = await pixelOfPlace(page, site.longitudeDeg, site.latitudeDeg);
  const select = await framesDuring(browser, page, async () => {
    for (let n = 0; n < 10; n++) {
      const other = project.scenarios[0].sites[n * 61];
      const place = await pixelOfPlace(page, other.longitudeDeg, other.latitudeDeg);
      await page.mouse.click(place.x, place.y);
      await page.waitForTimeout(120);
    }
  });
  const drag = await framesDuring(browser, page, async () => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(at.x + step, at.y - step / 2);
      await page.waitForTimeout(25);
    }
  });
  await page.mouse.up();
  await quiet(page);
  const undo = await framesDuring(browser, page, async () => {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(600);
  });
  return {
    openS,
    selectMedianMs: median(select),
    selectWorstMs: Math.max(...select),
    dragMedianMs: median(drag),
    dragP95Ms: drag.toSorted((a, b) => a - b)[Math.floor(drag.length * 0.95)],
    dragFrames: drag.length,
    undoWorstMs: Math.max(...undo),
  };
}

/** What the main thread worked in each frame, in ms, while something was done. */
async function framesDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return framesOf(trace.traceEvents);
}

/** Stops the run that follows an edit: a run of so many sites is not what is asked about. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(3_000);
  await page.keyboard.press('Escape');
  await page.locator('[data-testid=run-state]:not([data-phase=running])').waitFor();
  await page.waitForTimeout(1_000);
}

/** Where on the page a place is, while the chart shows the whole coast. */
async function pixelOfPlace(
  page: Page,
  longitudeDeg: number,
  latitudeDeg: number,
): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map-container').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  const widthPx = box.width - 2 * frameMarginPx;
  const heightPx = box.height - 2 * frameMarginPx;
  const { centre, zoom } = coastView(widthPx, heightPx);
  const { x, y } = pixelOf(
    { centre: toMercator(centre.longitudeDeg, centre.latitudeDeg), zoom, widthPx, heightPx },
    toMercator(longitudeDeg, latitudeDeg),
  );
  return { x: box.x + frameMarginPx + x, y: box.y + frameMarginPx + y };
}
