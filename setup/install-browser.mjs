import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, startsBrowser } from './browser.mjs';

/** Brings a Chromium to this machine and gives its program file, or null when that fails. */
export async function installBrowser() {
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  if (startsBrowser(downloaded)) return downloaded;

  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayUseApt && installPackage()) return findBrowser();

  console.log("Downloading Playwright's Chromium…");
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return startsBrowser(downloaded) ? downloaded : null;
}

/** Installs Debian's chromium; Ubuntu has no such package, only a snap. */
function installPackage() {
  console.log('No Chrome or Chromium here; installing the chromium package…');
  const patience = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...patience, 'update']);
  run('apt-get', [...patience, 'install', '-y', '--no-install-recommends', 'chromium']);
  return findBrowser() !== null;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, stdio: 'inherit' });
}
