import { type Browser, chromium } from 'playwright-core';
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

/** A headless Chromium that draws WebGL in software, so that every machine shows the same. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`The tests need a browser. ${browserAdvice}`);
  return chromium.launch({ executablePath, args, headless: true });
}
