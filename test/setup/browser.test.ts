import { expect, test } from 'vitest';
import { browserAdvice, findBrowser, type Machine } from '../../setup/browser.mjs';

test('CHROME_PATH goes before the usual places', () => {
  const machine = linuxWith(['/usr/bin/chromium', '/opt/chrome'], { CHROME_PATH: '/opt/chrome' });
  expect(findBrowser(machine)).toBe('/opt/chrome');
});

test('a CHROME_PATH that does not start is an error that names it', () => {
  const machine = linuxWith(['/usr/bin/chromium'], { CHROME_PATH: '/opt/gone' });
  expect(() => findBrowser(machine)).toThrow('CHROME_PATH names "/opt/gone"');
});

test('on Linux the folders of PATH are searched, Chrome before Chromium', () => {
  const machine = linuxWith(['/usr/bin/chromium', '/usr/local/bin/google-chrome']);
  expect(findBrowser(machine)).toBe('/usr/local/bin/google-chrome');
});

test.each([
  ['darwin', { HOME: '/Users/a' }, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', { LOCALAPPDATA: 'C:\\A' }, 'C:\\A\\Google\\Chrome\\Application\\chrome.exe'],
])('on %s the usual places are searched', (platform, env, path) => {
  expect(findBrowser({ env, platform, starts: (file) => file === path })).toBe(path);
});

test('without any browser there is none, and the advice says what to install', () => {
  expect(findBrowser(linuxWith([]))).toBeNull();
  expect(browserAdvice).toMatch(/Google Chrome or Chromium.*CHROME_PATH/);
});

function linuxWith(browsers: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    starts: (path) => browsers.includes(path),
  };
}
