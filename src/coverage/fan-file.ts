import type { Fan } from './fan.ts';

/** `OFAN`, as little-endian machines read it; on others no such file passes for a fan's. */
const magic = 0x4e41464f;

/** To be raised with any change of the form. */
const formatVersion = 1;

// the file in words of 32 bits: header, row offsets, rows, checksum
const versionAt = 1;
const binsAt = 2;
const rowCountAt = 3;
/** Two words; a multiple of 8 bytes from the start. */
const stepAt = 4;
/** Four words. */
const keyAt = 6;
/** Row offsets, one more than radials; and a word to spare, to begin them at 8 bytes. */
const offsetCountAt = 10;
const headerWords = 12;
const checksumWords = 2;

const keyPattern = /^[0-9a-f]{32}$/;

/**
 * A fan as the bytes of a file, in memory that no other thread shares.
 *
 * @throws when the fan's key is not 32 hexadecimal digits.
 */
export function encodeFan(fan: Fan): Uint8Array<ArrayBuffer> {
  const { key, stepM, bins, rows, rowOffsets } = fan;
  const buffer = new ArrayBuffer(4 * wordCount(rowOffsets.length, rows.length));
  const words = new Uint32Array(buffer);
  words[0] = magic;
  words[versionAt] = formatVersion;
  words[binsAt] = bins;
  words[rowCountAt] = rows.length / bins;
  new Float64Array(buffer, 4 * stepAt, 1)[0] = stepM;
  words.set(wordsOfKey(key), keyAt);
  words[offsetCountAt] = rowOffsets.length;
  words.set(rowOffsets, headerWords);
  new Float32Array(buffer).set(rows, headerWords + rowOffsets.length);
  words.set(checksum(words), words.length - checksumWords);
  return new Uint8Array(buffer);
}

/**
 * The fan of a key from the bytes of a file; null when they are anything but that fan, whole.
 * `allocate` provides the memory of its rows, shared between threads or not.
 *
 * @throws when the key is not 32 hexadecimal digits.
 */
export function decodeFan(
  bytes: Uint8Array,
  key: string,
  allocate: (bytes: number) => ArrayBufferLike = (size) => new ArrayBuffer(size),
): Fan | null {
  const keyWords = wordsOfKey(key);
  if (bytes.length % 4 !== 0 || bytes.length < 4 * wordCount(2, 0)) return null;
  // words can be read only from multiples of 8 bytes, where a step may lie
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const words = new Uint32Array(buffer, byteOffset, aligned.length / 4);
  if (words[0] !== magic || words[versionAt] !== formatVersion) return null;
  if (keyWords.some((word, index) => words[keyAt + index] !== word)) return null;
  const bins = words[binsAt];
  const offsetCount = words[offsetCountAt];
  const rowLength = words[rowCountAt] * bins;
  if (offsetCount < 2 || rowLength === 0) return null;
  if (words.length !== wordCount(offsetCount, rowLength)) return null;
  const [first, second] = checksum(words);
  if (words.at(-2) !== first || words.at(-1) !== second) return null;

  const [stepM] = new Float64Array(buffer, byteOffset + 4 * stepAt, 1);
  const rowOffsets = new Int32Array(words.subarray(headerWords, headerWords + offsetCount));
  if (!(stepM > 0 && areRows(rowOffsets, bins, rowLength))) return null;
  const rowsAt = byteOffset + 4 * (headerWords + offsetCount);
  const rows = new Float32Array(allocate(4 * rowLength));
  rows.set(new Float32Array(buffer, rowsAt, rowLength));
  const radialsPerDeg = (offsetCount - 1) / 360;
  return { key, stepM, binsPerM: 1 / stepM, bins, radialsPerDeg, rows, rowOffsets };
}

/** Length of a file in words, by the number of row offsets and the length of all rows together. */
function wordCount(offsetCount: number, rowLength: number): number {
  return headerWords + offsetCount + rowLength + checksumWords;
}

function wordsOfKey(key: string): number[] {
  if (!keyPattern.test(key)) {
    throw new Error(`key of a fan: ${key}: expected 32 hexadecimal digits`);
  }
  return [0, 8, 16, 24].map((at) => Number.parseInt(key.slice(at, at + 8), 16));
}

/** Whether offsets are those of whole rows, the last that of the first again. */
function areRows(rowOffsets: Int32Array, bins: number, rowLength: number): boolean {
  return (
    rowOffsets.at(-1) === rowOffsets[0] &&
    rowOffsets.every((offset) => offset % bins === 0 && offset >= 0 && offset < rowLength)
  );
}

/**
 * Two words from all but the last two of a file. A change of a single word always changes one of
 * them, any other change goes unnoticed at most once in 2³² times; no guard against intent. Goes
 * through 5 GB a second, a CRC-32 through a tenth of that.
 */
function checksum(words: Uint32Array): [number, number] {
  const length = words.length - checksumWords;
  // four lanes, so that no multiplication waits for the one before
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    a = stirred(a, words[i]);
    b = stirred(b, words[i + 1]);
    c = stirred(c, words[i + 2]);
    d = stirred(d, words[i + 3]);
  }
  for (; i < length; i++) a = stirred(a, words[i]);
  return [stirred(a, c) >>> 0, stirred(b, d) >>> 0];
}

/** One-to-one in either argument; the turn lets high bits reach low ones. */
function stirred(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x9e3779b1);
  return (product << 13) | (product >>> 19);
}
