import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export function installDependencies() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (isInstalled(wanted, installed)) return;

  console.log('Installing dependencies…');
  const { status } = runNpm(['ci', '--include=dev']);
  if (status === 0) return;
  console.error('The dependencies could not be installed; npm says why above.');
  process.exit(1);
}

/** Whether every package of one lock file stands in the other; optional ones depend on the machine. */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  const stdio = 'inherit';
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...args], { stdio });
  return spawnSync(`npm ${args.join(' ')}`, { stdio, shell: true });
}
