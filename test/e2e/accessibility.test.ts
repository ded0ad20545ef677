import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Project } from '../../src/planning/project.ts';
import { launchChromium } from './chromium.ts';

const appUrl = inject('appUrl');
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const project = fewSites(
  JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8')) as Project,
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.route(/jiangsu-three-year-plan.*\.json/, (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: JSON.stringify(project),
    }),
  );
  await page.goto(`${appUrl}?lang=zh&theme=light`);
  await page.evaluate(axeSource);
  await page.getByTestId('first-card').waitFor();
  await page.locator('[data-testid=run-state][data-phase=done]').waitFor({ timeout: 60_000 });
});

afterAll(() => browser?.close());

type Step = () => Promise<void>;

/** What is opened, by the commands of the palette or by keys, and what closes it where Escape does not. */
const views: readonly (readonly [name: string, open: Step, close?: Step])[] = [
  ['the page at the start', async () => {}],
  ['the palette', () => page.keyboard.press('Control+k')],
  [
    'the palette with results',
    async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('lyg');
    },
  ],
  ['the list of keys', () => page.keyboard.press('?')],
  ['the antennas', () => page.keyboard.press('a')],
  ['the terminals', () => page.getByTestId('edit-terminals').click()],
  ['the choice of models', () => page.getByTestId('propagation').click()],
  ['the site table', () => page.keyboard.press('g')],
  ['the history', () => page.keyboard.press('h')],
  ['the import', () => page.keyboard.press('Control+i')],
  ['the export', () => page.keyboard.press('Control+Shift+e')],
  ['the projects', () => page.keyboard.press('Control+Shift+o')],
  ['the cell identities', () => page.getByTestId('open-identities').click()],
  ['a selected site', selectSite],
  [
    'a path profile',
    async () => {
      await selectSite();
      await page.keyboard.press('e');
      await page.getByTestId('profile-along-axis').click();
    },
  ],
  [
    'the link inspector',
    async () => {
      await page.keyboard.press('l');
      await page.getByTestId('link-on-axis').click();
      await page.getByTestId('link-ready').waitFor();
    },
  ],
  ['the goals', () => opened(page.getByTestId('edit-goals').click(), 'add-goal')],
  ['the report', () => opened(page.getByTestId('open-report').click(), 'report-date')],
  ['the changes', () => opened(page.keyboard.press('d'), 'tick-all')],
  ['the comparison', () => opened(page.keyboard.press('\\'), 'compare-goals')],
  [
    'the review',
    () => opened(reviewProject(), 'review-panel'),
    () => page.getByTestId('leave-review').click(),
  ],
];

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing serious in %s, %s', async (language, theme) => {
  await show(theme, language);
  const found: string[] = [];
  for (const [name, open, close] of views) {
    await open();
    await page.waitForTimeout(250);
    found.push(...(await violations()).map((violation) => `${name}: ${violation}`));
    await close?.();
    await closeAll();
  }
  expect(found).toEqual([]);
});

async function show(theme: 'light' | 'dark', language: 'zh' | 'en'): Promise<void> {
  const shown = await page.evaluate(() => ({
    theme: document.documentElement.dataset.theme,
    language: document.documentElement.lang.slice(0, 2),
  }));
  if (shown.theme !== theme) await page.getByTestId('theme').click();
  if (shown.language !== language) await page.getByTestId('language').click();
}

/** Waits for what is shown by what was done, which comes in a chunk of its own. */
async function opened(done: Promise<void>, shows: string): Promise<void> {
  await done;
  await page.getByTestId(shows).waitFor();
}

async function reviewProject(): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByTestId('palette-search').fill('review this project');
  await page.getByRole('option', { name: /评审本项目|Review this project/ }).click();
}

async function selectSite(): Promise<void> {
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
}

/** Leaves dialogs, tools and the selection, one after the other. */
async function closeAll(): Promise<void> {
  for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
  await page.locator('.maplibregl-canvas').focus();
}

async function violations(): Promise<string[]> {
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`,
      ),
    );
}

function fewSites(plan: Project): Project {
  const [scenario] = plan.scenarios;
  const sites = scenario.sites.filter((_, index) => index % 16 === 0);
  const kept = new Set(sites.map(({ id }) => id));
  const sectors = scenario.sectors.filter(({ siteId }) => kept.has(siteId));
  const base = { ...scenario, sites, sectors };
  const fewer = { ...base, id: 'fewer', name: { zh: '较少', en: 'Fewer' }, sites: sites.slice(1) };
  const isThere = new Set(fewer.sites.map(({ id }) => id));
  const own = sectors.filter(({ siteId }) => isThere.has(siteId));
  return { ...plan, cellSizeM: 512, scenarios: [base, { ...fewer, sectors: own }] };
}
