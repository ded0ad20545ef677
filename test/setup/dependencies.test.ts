import { expect, test } from 'vitest';
import { isInstalled } from '../../setup/dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-win32': { version: '2.0.0', optional: true },
};

test('a package missing for another platform does not ask for an installation', () => {
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
});

test('a package of another version does', () => {
  expect(isInstalled(wanted, { 'node_modules/a': { version: '0.9.0' } })).toBe(false);
});

test('an empty node_modules does', () => {
  expect(isInstalled(wanted, {})).toBe(false);
});
