import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served. */
    readonly appUrl: string;
  }
}

/** Apart from dist, so that a test run leaves a running `npm start` alone. */
const outDir = '.cache/e2e';

/** Builds the app as it ships and serves it for the tests of this project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildApp();
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false } });
  const [appUrl] = server.resolvedUrls?.local ?? [];
  if (!appUrl) throw new Error('The built app has no local address');
  project.provide('appUrl', appUrl);
  return () => server.close();
}

/** In a process of its own, as Vitest's NODE_ENV would build in React's development checks. */
function buildApp(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir];
  execFileSync(process.execPath, args, { env, stdio: 'inherit' });
}
