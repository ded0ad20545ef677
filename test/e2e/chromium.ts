import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserAdvice, findBrowser } from '../../setup/browser.mjs';

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Has the page begin without the card of first steps, which covers a part of the chart. */
export function withoutFirstSteps(): void {
  localStorage.setItem('offing.firstSteps', JSON.stringify({ isOpen: false, done: [] }));
}

/** Waits until a project is open and the chart takes edits. */
export async function chartReady(page: Page): Promise<void> {
  // before React has drawn anything the message is not there either
  await page.locator('.map-pane').waitFor({ timeout: 60_000 });
  await page.locator('.map-message').waitFor({ state: 'detached', timeout: 60_000 });
}

/** A headless Chromium that draws WebGL in software, so that every machine shows the same. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: browserFile(), args, headless: true });
}

/** A browser whose profile outlives it, and which can be killed as by a power cut. */
export interface ChromiumWithProfile {
  readonly context: BrowserContext;
  /** Ends it at once, as it is; does nothing when it has ended. */
  kill(): Promise<void>;
}

/** The same Chromium with a profile in a folder. */
export async function launchWithProfile(profile: string): Promise<ChromiumWithProfile> {
  const options = { executablePath: browserFile(), args, headless: true };
  const context = await chromium.launchPersistentContext(profile, options);
  const devtools = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo?.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not tell its process');
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    context.once('close', () => {
      hasEnded = true;
      resolve();
    });
  });
  const kill = async () => {
    if (!hasEnded) process.kill(pid, 'SIGKILL');
    await ended;
  };
  return { context, kill };
}

function browserFile(): string {
  const file = findBrowser();
  if (!file) throw new Error(`The tests need a browser. ${browserAdvice}`);
  return file;
}
