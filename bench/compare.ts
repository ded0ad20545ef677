import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { readShippedProject } from '../src/cli/shipped-data.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';
import { launchChromium, withoutFirstSteps } from '../test/e2e/chromium.ts';
import { median } from './median.ts';

const outDir = '.cache/bench-compare';
const rounds = 12;
/** A run of both scenarios from nothing may take this long on a busy machine, in ms. */
const patienceMs = 300_000;

/**
 * How long does it take to repaint swipe map and map of differences of two scenarios that have been
 * simulated, from the change of the year to the frame that shows both; how soon have the charts
 * been told, and how much of that is the page's own work on them? In a real browser that draws in
 * software, for whose frame the page waits the longer the busier the machine is. Aim: 200 ms.
 */
export async function benchCompare(): Promise<Record<string, number>> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir];
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, args, { env, stdio: 'inherit' });
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(withoutFirstSteps);
    page.setDefaultTimeout(patienceMs);
    return await measure(page, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page, url: string): Promise<Record<string, number>> {
  await page.goto(`${url}?lang=en&theme=light`);
  await page.locator('[data-testid=run-state][data-phase=running]').waitFor();
  await page.locator('#project-file').setInputFiles({
    name: 'two.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(twoScenarios())),
  });
  await page.getByText('Two scenarios').first().waitFor();
  await page.locator('[data-testid=run-state][data-phase=done]').waitFor();
  await page.keyboard.press('\\');
  await page.locator('[data-testid=compare-goals]').waitFor();
  // every year is drawn once, and made ready meanwhile
  for (const key of [',', '.', '.', ',']) {
    await page.keyboard.press(key);
    await settled(page);
  }
  await page.evaluate(() => performance.clearMeasures());
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.press(round % 2 === 0 ? '.' : ',');
    await settled(page);
  }
  const timed = (name: string) =>
    page.evaluate((of) => performance.getEntriesByName(of).map(({ duration }) => duration), name);
  const [all, ready] = [await timed('compare.repaint'), await timed('compare.ready')];
  const own = await timed('compare.own');
  return {
    repaints: all.length,
    repaintMedianMs: median(all),
    repaintWorstMs: Math.max(...all),
    readyMedianMs: median(ready),
    readyWorstMs: Math.max(...ready),
    ownMedianMs: median(own),
    ownWorstMs: Math.max(...own),
  };
}

/**
 * Waits until the charts are drawn, a little for what is made ready, and until the browser, which
 * draws in software long after the page has told it to, takes up frames at once again.
 */
async function settled(page: Page): Promise<void> {
  await page.locator('[data-testid=compare-maps][data-drawing=false]').waitFor();
  await page.waitForTimeout(1_500);
  await page.evaluate(async () => {
    for (let [prompt, asked] = [0, 0]; prompt < 5 && asked < 300; asked++) {
      const sinceMs = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      prompt = performance.now() - sinceMs < 50 ? prompt + 1 : 0;
    }
  });
}

/** Every sixth site of the embedded plan, and a scenario without a quarter of them and with three moved. */
function twoScenarios(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const { project } = check;
  const [base] = project.scenarios;
  const sites = base.sites.filter((_, i) => i % 6 === 0);
  const kept = sites
    .filter((_, i) => i % 4 !== 1)
    .map((site, i) => (i % 5 === 0 ? { ...site, longitudeDeg: site.longitudeDeg + 0.15 } : site));
  const scenario = (id: string, own: typeof sites) => ({
    id,
    name: { zh: id, en: id },
    sites: own,
    sectors: base.sectors.filter(({ siteId }) => own.some((site) => site.id === siteId)),
  });
  return {
    ...project,
    id: 'two-scenarios',
    name: { zh: '两个方案', en: 'Two scenarios' },
    cellSizeM: 512,
    scenarios: [scenario('base', sites), scenario('fewer', kept)],
  };
}
