import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import type { Project } from '../../src/planning/project.ts';
import { mastsAlone } from '../planning/masts-alone.ts';
import {
  type ChromiumWithProfile,
  chartReady,
  launchWithProfile,
  withoutFirstSteps,
} from './chromium.ts';

const appUrl = inject('appUrl');
/** The embedded plan with a few of its sites, in coarse cells: what is stored of it matters here. */
const project = someSites(
  mastsAlone(JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8')) as Project),
);
const siteCount = project.scenarios[0].sites.length;
const folder = mkdtempSync(join(tmpdir(), 'offing-storage-'));

const planFile = /jiangsu-three-year-plan.*\.json/;
/** What the service worker expects of it. */
const planHash = /(jiangsu-three-year-plan[^"]*\.json",\s*")[0-9a-f]+/;

let chromium: ChromiumWithProfile | null = null;

afterEach(async () => {
  await chromium?.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));

test('nothing older than a second is lost when the browser is killed, and one tab edits at a time', async () => {
  const profile = join(folder, 'killed');
  chromium = await launchWithProfile(profile);
  const before = await openApp(await withSmallPlan(chromium.context));
  await addSite(before, 0);
  await before.waitForTimeout(1_000);
  await chromium.kill();

  chromium = await launchWithProfile(profile);
  const context = await withSmallPlan(chromium.context);
  const first = await openApp(context);
  expect(await sitesListed(first)).toBe(siteCount + 1);

  const second = await openApp(context);
  await second.getByTestId('read-only-banner').waitFor();
  await addSite(second, 1);
  expect(await second.getByTestId('notice').innerText()).toContain('View only');

  await addSite(first, 1);
  await second.getByTestId('take-over').click();
  await second.getByTestId('read-only-banner').waitFor({ state: 'detached' });
  await first.locator('[data-testid=read-only-banner][data-reason=takenOver]').waitFor();
  expect(await sitesListed(second)).toBe(siteCount + 2);

  await writeAsAnotherTab(second);
  await addSite(second, 2);
  await second.locator('[data-testid=read-only-banner][data-reason=newerState]').waitFor();
  await second.getByTestId('open-copy').click();
  await saved(second);
  await second.getByTestId('project-name').click();
  const rows = second.getByTestId('project-row');
  await rows.nth(1).waitFor();
  const listed = await rows.allInnerTexts();
  expect(listed[0]).toMatch(new RegExp(`\\(copy\\)[^]*${siteCount + 3} sites`));
  expect(listed[1]).toContain('another tab’s');
});

test('on a full disk the work goes on and is stored once there is room; figures are there at once', async () => {
  chromium = await launchWithProfile(join(folder, 'full'));
  const context = await withSmallPlan(chromium.context);
  const devtools = await context.newCDPSession(await context.newPage());
  const { origin } = new URL(appUrl);
  // before the first write: Chromium remembers for some time how much room there was
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await openApp(context);
  const failed = page.locator('[data-testid=saving][data-phase=failed]');
  let edits = 0;
  // until it takes notice, a first edit may still be stored
  while (edits < 6 && !(await failed.isVisible())) {
    await addSite(page, edits++);
    await failed.waitFor({ timeout: 5_000 }).catch(() => {});
  }
  expect(await page.getByTestId('saving').innerText()).toContain('disk full');
  await addSite(page, edits);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await saved(page);
  await settled(page);
  const figures = await percents(page);
  const sites = await sitesListed(page);
  expect(sites).toBeGreaterThan(siteCount);
  // they are written two seconds after the last edit and run
  await page.waitForTimeout(4_000);
  await page.reload();
  const atOnce = await page.waitForFunction(() => {
    const run = document.querySelector('[data-testid=run-state]')?.getAttribute('data-phase');
    const shown = [...document.querySelectorAll('[data-percent]')].map((element) =>
      element.getAttribute('data-percent'),
    );
    return run !== 'done' && shown.length > 0 && shown.every((percent) => percent) ? shown : null;
  });
  // those of the zones: lists further down may come a moment later
  const first = (await atOnce.jsonValue()) ?? [];
  expect(first.length).toBeGreaterThan(5);
  expect(first).toEqual(figures.slice(0, first.length));
  expect(await sitesListed(page)).toBe(sites);
});

test('the app works offline from its second visit on, isolated also where the host sends no headers', async () => {
  chromium = await launchWithProfile(join(folder, 'offline'));
  const host = await plainHost('.cache/e2e');
  const { port } = host.address() as AddressInfo;
  const page = await openApp(chromium.context, `http://localhost:${port}/`);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  // the app is kept for later once the first figures are there
  await settled(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 30_000,
  });
  host.close();
  host.closeAllConnections();

  await page.reload();
  await chartReady(page);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await addSite(page, 0);
  await saved(page);
  await page.keyboard.press('a');
  await page.locator('.antenna-details').waitFor();
});

async function withSmallPlan(context: BrowserContext): Promise<BrowserContext> {
  await context.route(planFile, (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: JSON.stringify(project),
    }),
  );
  return context;
}

async function openApp(context: BrowserContext, url: string = appUrl): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(withoutFirstSteps);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}?lang=en&theme=light`);
  await chartReady(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.locator('[data-testid=run-state][data-phase=done]').waitFor({ timeout: 90_000 });
}

/** Puts a site into the open sea. */
async function addSite(page: Page, index: number): Promise<void> {
  const box = await page.locator('.map-container').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  await page.getByTestId('tool-addSite').click();
  await page.locator('[data-testid=tool-addSite][aria-pressed=true]').waitFor();
  await page.mouse.click(box.x + 560, box.y + 130 + 70 * index);
  await page.keyboard.press('v');
}

async function saved(page: Page): Promise<void> {
  await page.locator('[data-testid=saving][data-phase=saved]').waitFor({ timeout: 20_000 });
}

/** Sites of the project on screen, as the list of projects tells of the store. */
async function sitesListed(page: Page): Promise<number> {
  await page.getByTestId('project-name').click();
  const row = page.locator('[data-testid=project-row].selected');
  const count = Number(/(\d+) sites/.exec(await row.innerText())?.[1]);
  await page.keyboard.press('Escape');
  await row.waitFor({ state: 'detached' });
  return count;
}

async function percents(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-percent]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-percent')));
}

/** Stores a newer revision of the only project, as a tab does where browsers have no locks. */
async function writeAsAnotherTab(page: Page): Promise<void> {
  await saved(page);
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('offing'));
    const projects = database.transaction('projects', 'readwrite').objectStore('projects');
    const [record] = await settled(projects.getAll());
    const name = { zh: '另一标签页的', en: 'another tab’s' };
    await settled(projects.put({ ...record, name, revision: record.revision + 1 }));
    database.close();
  });
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built app with the small plan, from a host that knows nothing of isolation. */
async function plainHost(root: string): Promise<Server> {
  const plan = Buffer.from(JSON.stringify(project));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const file = join(root, pathname === '/' ? 'index.html' : pathname);
    try {
      const type = mimeTypes[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(bodyOf(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  const bodyOf = (file: string): Buffer | string => {
    if (planFile.test(file)) return plan;
    const body = readFileSync(file);
    // the service worker takes no file that is not of its own build
    const hash = createHash('sha256').update(plan).digest('hex').slice(0, 16);
    return file.endsWith('sw.js') ? body.toString().replace(planHash, `$1${hash}`) : body;
  };
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

function someSites(plan: Project): Project {
  const [scenario] = plan.scenarios;
  const sites = scenario.sites.filter((_, index) => index % 24 === 0);
  const kept = new Set(sites.map(({ id }) => id));
  const sectors = scenario.sectors.filter(({ siteId }) => kept.has(siteId));
  return { ...plan, cellSizeM: 512, scenarios: [{ ...scenario, sites, sectors }] };
}
