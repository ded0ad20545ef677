import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where `findBrowser` looks; tests hand in another. */
const thisMachine = { env: process.env, platform: process.platform, starts: startsBrowser };

/** What to tell the user when no browser is found. */
export const browserAdvice =
  'Install Google Chrome or Chromium, or set CHROME_PATH to the program file of one.';

/**
 * The program file of a Chrome or Chromium that starts, or null when there is none.
 * @throws when CHROME_PATH names one that does not.
 */
export function findBrowser(machine = thisMachine) {
  const { env, starts } = machine;
  if (!env.CHROME_PATH) return usualPlaces(machine).find(starts) ?? null;
  if (starts(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Error(`CHROME_PATH names "${env.CHROME_PATH}", which does not start. ${browserAdvice}`);
}

function usualPlaces({ env, platform }) {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME}/Applications`].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}

/** Whether this file is a browser that runs here. */
export function startsBrowser(path) {
  if (!existsSync(path)) return false;
  // chrome.exe opens a window instead of printing its version
  if (process.platform === 'win32') return true;
  // Ubuntu has a chromium-browser that only says how to install the real one
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
