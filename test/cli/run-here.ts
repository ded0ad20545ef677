import { vi } from 'vitest';
import { CommandFailure } from '../../src/cli/failure.ts';
import type { Command } from '../../src/cli/main.ts';
import type { CommandEnd } from './run-offing.ts';

/**
 * Runs a command of `offing` in this process, one at a time: a process of its own takes more than a
 * second to start. Ends as `offing` does; that `offing` itself does so, `runOffing` shows.
 */
export async function runHere(command: Command, args: readonly string[]): Promise<CommandEnd> {
  let stdout = '';
  let stderr = '';
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text;
    return true;
  });
  const noted = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  try {
    await command.run(args);
    return { status: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { status: error.exitStatus, stdout, stderr: `${stderr}offing: ${error.message}\n` };
  } finally {
    written.mockRestore();
    noted.mockRestore();
  }
}
