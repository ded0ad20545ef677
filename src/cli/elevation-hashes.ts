import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { badInput } from './failure.ts';

/** Names of the files of --dem without their folders, and SHA-256 of what is in them. */
export function elevationHashes(files: readonly string[]): { name: string; sha256: string }[] {
  return files.map((file) => {
    try {
      const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
      return { name: basename(file), sha256 };
    } catch (error) {
      throw badInput(`--dem: ${file}: ${(error as Error).message}`);
    }
  });
}
