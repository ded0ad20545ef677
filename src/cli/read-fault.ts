/** Why a file that was asked for cannot be read, for a message that names the file already. */
export function readFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return faults.get(code ?? '') ?? message;
}

const faults: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a folder, no file'],
  ['EACCES', 'its reading is not allowed'],
]);
