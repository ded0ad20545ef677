import { UnwritableCharacters } from '../network/site-list/unwritable-characters.ts';

/** How a text file is encoded. */
export type FileEncoding = 'utf-8' | 'utf-8-with-mark' | 'gbk';

/**
 * A text as bytes; the mark is that of byte order, by which spreadsheets know UTF-8.
 *
 * @throws UnwritableCharacters when the encoding lacks some, and for halves of surrogate pairs.
 */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'gbk') return encodeGbk(text);
  const lone = text.match(/\p{Surrogate}/gu);
  if (lone) throw new UnwritableCharacters('UTF-8', lone);
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  const codes = gbkCodes();
  const bytes = new Uint8Array(2 * text.length);
  const missing = new Set<string>();
  let length = 0;
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const code = unit < 0x80 ? unit : codes.get(character);
    if (code === undefined) missing.add(character);
    else if (code < 0x100) bytes[length++] = code;
    else {
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  if (missing.size > 0) throw new UnwritableCharacters('GBK', missing);
  return bytes.slice(0, length);
}

let knownCodes: Map<string, number> | undefined;

/** Codes of GBK by character: no encoder comes along with browser or Node, but the decoder does. */
function gbkCodes(): Map<string, number> {
  if (knownCodes) return knownCodes;
  const codes = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      // what is no code decodes to the replacement character, alone or before an ASCII one
      if (character.length === 1 && character !== '\uFFFD' && !codes.has(character)) {
        codes.set(character, (lead << 8) | trail);
      }
    }
  }
  // as in code page 936, where A2 E3 is unknown [WHATWG Encoding, gbk encoder]
  codes.set('€', 0x80);
  knownCodes = codes;
  return codes;
}
