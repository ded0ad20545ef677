import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** What the commands of one test file keep for one another, apart from the user's own. */
const cacheFolder = mkdtempSync(join(tmpdir(), 'offing-cache-'));
const env = { ...process.env, XDG_CACHE_HOME: cacheFolder };
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

/** How a command ended. */
export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `offing` as its own process, as a shell would. */
export function runOffing(args: readonly string[], input = ''): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {}).end(input);
  });
}
