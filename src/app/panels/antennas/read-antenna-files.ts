import { decodeText } from '../../../compute/decode-text.ts';
import { refusal } from '../../../network/antenna-file/antenna-file-refusal.ts';
import {
  type AntennaFileCheck,
  mostAntennaFileBytes,
  readAntennaFile,
} from '../../../network/antenna-file/read-antenna-file.ts';
import { importWords } from './antenna-texts.ts';

/** A file that was chosen or dropped, read but not taken yet. */
export interface IncomingFile {
  /** Tells it from others of the same name. */
  readonly number: number;
  readonly fileName: string;
  /** Null when it was too large to be read, or could not be. */
  readonly bytes: Uint8Array | null;
  readonly flipVertical: boolean;
  readonly check: AntennaFileCheck;
}

let lastNumber = 0;

/** Reads files, each for itself; what is wrong with one stands in its check. */
export function readAntennaFiles(files: readonly File[]): Promise<IncomingFile[]> {
  return Promise.all(files.map(readOne));
}

/** The file as it reads with its vertical cut the other way up. */
export function readFlipped(file: IncomingFile): IncomingFile {
  if (file.bytes === null) return file;
  const flipVertical = !file.flipVertical;
  const check = readAntennaFile(file.fileName, file.bytes, decodeText, { flipVertical });
  return { ...file, flipVertical, check };
}

async function readOne(file: File): Promise<IncomingFile> {
  lastNumber += 1;
  const incoming = { number: lastNumber, fileName: file.name, bytes: null, flipVertical: false };
  if (file.size > mostAntennaFileBytes) {
    const { text } = refusal.tooLarge(file.size, mostAntennaFileBytes);
    return { ...incoming, check: { valid: false, reason: text } };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...incoming, bytes, check: readAntennaFile(file.name, bytes, decodeText) };
  } catch {
    // a folder, or a file that has gone since
    return { ...incoming, check: { valid: false, reason: importWords.unreadable } };
  }
}
