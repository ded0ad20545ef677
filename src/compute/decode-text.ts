import type { TextEncoding } from '../network/antenna-file/antenna-text.ts';

/** Decodes bytes with what browser and Node bring along; null when they are no such text. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
