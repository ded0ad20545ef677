import { createReadStream } from 'node:fs';

/** The lines of a file, or of standard input for `-`, as they arrive. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream) {
    const text = isFirst ? (chunk as string).replace(/^\uFEFF/, '') : (chunk as string);
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
