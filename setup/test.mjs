import { browserAdvice, findBrowser } from './browser.mjs';
import { installDependencies } from './dependencies.mjs';
import { installBrowser } from './install-browser.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
installDependencies();
process.env.CHROME_PATH = await requireBrowser();

// vitest reads its own arguments and sets the exit code
process.argv.splice(2, 0, 'run');
await import('../node_modules/vitest/vitest.mjs');

async function requireBrowser() {
  try {
    const browser = findBrowser() ?? (await installBrowser());
    if (browser) return browser;
    console.error(`The tests need a browser. ${browserAdvice}`);
  } catch (error) {
    console.error(error.message);
  }
  return process.exit(1);
}
