/** How the characters of a file are written as bytes, by the names of the Encoding Standard. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gbk' | 'windows-1252';

/**
 * The platform's decoder, given from outside: this folder knows neither browser nor Node. It gives
 * null for bytes that are no text in that encoding, and drops a byte-order mark.
 */
export type DecodeText = (bytes: Uint8Array, encoding: TextEncoding) => string | null;

/** Bytes looked at to tell UTF-16 without a mark. */
const sampleBytes = 4096;

/** The text of a file, and how it was read; null when it is none. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether the file said so itself, by a mark or by being valid UTF-8. */
  readonly certain: boolean;
}

/** Reads bytes as UTF-8 or UTF-16, with or without a mark, else as GBK, else as Windows-1252. */
export function decodeAntennaText(bytes: Uint8Array, decode: DecodeText): DecodedText | null {
  const marked = encodingByMark(bytes);
  const guessed = marked ?? encodingByZeros(bytes);
  const tried: TextEncoding[] = guessed ? [guessed] : ['utf-8', 'gbk', 'windows-1252'];
  for (const encoding of tried) {
    const text = decode(wholeUnits(bytes, encoding), encoding);
    // zeros left over mean that these are no characters
    if (text === null || text.includes('\0')) continue;
    return { text, encoding, certain: marked !== null || encoding === 'utf-8' };
  }
  return null;
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Letters and digits in UTF-16 have a zero in every second byte. */
function encodingByZeros(bytes: Uint8Array): TextEncoding | null {
  const sampled = Math.min(bytes.length, sampleBytes);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sampled; i++) {
    if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  }
  // a Chinese character may have its zero on the other side
  if (odd > sampled / 4 && even < odd / 4) return 'utf-16le';
  return even > sampled / 4 && odd < even / 4 ? 'utf-16be' : null;
}

/** A file cut in the middle of a UTF-16 character is read up to it. */
function wholeUnits(bytes: Uint8Array, encoding: TextEncoding): Uint8Array {
  const stray = encoding.startsWith('utf-16') && bytes.length % 2 === 1;
  return stray ? bytes.subarray(0, bytes.length - 1) : bytes;
}
