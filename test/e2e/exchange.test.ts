import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { exportSites } from '../../src/compute/export-sites.ts';
import type { Project, Scenario } from '../../src/planning/project.ts';
import { hardNetwork } from '../network/site-list/hard-network.ts';
import { mastsAlone } from '../planning/masts-alone.ts';
import { chartReady, launchChromium, withoutFirstSteps } from './chromium.ts';

const appUrl = inject('appUrl');
const plan = mastsAlone(
  JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8')) as Project,
);
const name = { zh: '方案', en: 'Scenario' };
const [{ terminalId }] = plan.services;
/** A plan without sites, for one terminal and the quickest model: its figures do not matter here. */
const project: Project = {
  ...plan,
  cellSizeM: 512,
  propagation: { modelId: 'free-space', timePercent: 50, kFactor: 1.4 },
  services: plan.services.filter((service) => service.terminalId === terminalId),
  goals: [],
  scenarios: [{ id: 'a', name, sites: [], sectors: [] }],
};
const network = hardNetwork(300, plan.carriers);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // where a browser can write files, it asks in a window that no test can answer
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await context.addInitScript(withoutFirstSteps);
  page = await context.newPage();
  await page.route(/jiangsu-three-year-plan.*\.json/, (route) =>
    route.fulfill({
      contentType: 'application/json',
      headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: JSON.stringify(project),
    }),
  );
  await page.goto(`${appUrl}?lang=en&theme=light`);
  await chartReady(page);
});

afterAll(() => browser?.close());

test('300 sites from CSV in UTF-8 and GBK, XLSX with Chinese headers, KML and GeoJSON give the same project, each in one step', async () => {
  const files = [
    { format: 'csv', language: 'en', encoding: 'utf-8' },
    { format: 'csv', language: 'zh', encoding: 'gbk' },
    { format: 'xlsx', language: 'zh' },
    { format: 'kml', language: 'zh' },
    { format: 'geojson', language: 'en' },
  ] as const;
  for (const options of files) {
    const content = { ...network, carriers: plan.carriers };
    const bytes = await exportSites(content, { ...options, title: '方案' });
    await importFile(`sites.${options.format}`, bytes);
    const { sites, sectors } = await storedScenario(300);
    expect(sites, options.format).toEqual(network.sites);
    expect(sectors, options.format).toEqual(network.sectors);
    await page.getByTestId('undo').click();
    expect((await storedScenario(0)).sectors).toEqual([]);
  }
});

test('what the page sends out it takes back in', async () => {
  const content = { ...network, carriers: plan.carriers };
  const bytes = await exportSites(content, { format: 'csv', language: 'en', title: '方案' });
  await importFile('sites.csv', bytes);
  await storedScenario(300);
  const sent = await sentOut('xlsx');
  await page.getByTestId('undo').click();
  await storedScenario(0);
  await importFile('again.xlsx', sent);
  const { sites, sectors } = await storedScenario(300);
  expect(sites).toEqual(network.sites);
  expect(sectors).toEqual(network.sectors);
});

test('a list with bad rows says which and why, and leaving it changes nothing', async () => {
  const before = await storedScenario(300);
  const rows = [
    'Site ID,Site Name,Longitude,Latitude,Height (m)',
    'good,Good,121.5,33.2,40',
    'far,Far,21.5,33.2,40',
    'high,High,121.6,33.3,4000',
  ];
  await choose('bad.csv', new TextEncoder().encode(rows.join('\n')));
  const panel = page.getByTestId('import-panel');
  await panel.getByTestId('import-filter-bad').click();
  const told = await page.getByTestId('import-preview').innerText();
  expect(told).toContain('3');
  expect(told).toContain('21.5');
  expect(told).toContain('4000');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await storedScenario(300)).toEqual(before);
});

async function choose(fileName: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.locator('#import-files').setInputFiles({
    name: fileName,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

async function importFile(fileName: string, bytes: Uint8Array): Promise<void> {
  await choose(fileName, bytes);
  await page.getByTestId('take-import').click();
  await page.getByTestId('import-panel').waitFor({ state: 'detached' });
}

/** The bytes that the export dialog saves. */
async function sentOut(format: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Export…' }).first().click();
  await page.getByTestId('export-tab-sites').click();
  await page.getByTestId(`format-${format}`).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save-export').click(),
  ]);
  const bytes = readFileSync(await download.path());
  await page.keyboard.press('Escape');
  await page.getByTestId('export-dialog').waitFor({ state: 'hidden' });
  return bytes;
}

/** The scenario as it is stored, once it has so many sites. */
async function storedScenario(sites: number): Promise<Scenario> {
  for (let waited = 0; waited < 200; waited++) {
    const scenario = await page.evaluate(readScenario);
    if (scenario?.sites.length === sites) return scenario;
    await page.waitForTimeout(100);
  }
  throw new Error(`the stored project has not got ${sites} sites`);
}

/** Runs in the page. */
async function readScenario(): Promise<Scenario | null> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('offing'));
  const [document] = await settled<Project[]>(
    database.transaction('documents').objectStore('documents').getAll(),
  );
  database.close();
  return document?.scenarios[0] ?? null;
}
