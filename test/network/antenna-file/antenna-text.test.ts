import { expect, test } from 'vitest';
import { decodeText } from '../../../src/compute/decode-text.ts';
import { readAntennaFile } from '../../../src/network/antenna-file/read-antenna-file.ts';
import { msiText } from './msi-text.ts';

const text = msiText({ headers: { MAKE: 'NAME_OF_MAKER' } });

/** 江苏 in GBK. */
const jiangsuGbk = [0xbd, 0xad, 0xcb, 0xd5];

test.each<[string, Uint8Array, string, string[]]>([
  ['UTF-8', utf8(text.replace('NAME_OF_MAKER', '江苏')), '江苏', []],
  ['UTF-8 with a mark', utf8(`\uFEFF${text.replace('NAME_OF_MAKER', '江苏')}`), '江苏', []],
  [
    'UTF-16, low byte first',
    utf16(`\uFEFF${text.replace('NAME_OF_MAKER', '江苏')}`, true),
    '江苏',
    [],
  ],
  [
    'UTF-16, high byte first',
    utf16(`\uFEFF${text.replace('NAME_OF_MAKER', '江苏')}`, false),
    '江苏',
    [],
  ],
  [
    'UTF-16 without a mark',
    utf16(text.replace('NAME_OF_MAKER', '江苏'), true),
    '江苏',
    ['read as utf-16le text: the file does not say how it is encoded'],
  ],
  [
    'UTF-16, high byte first, without a mark',
    utf16(text.replace('NAME_OF_MAKER', '江苏'), false),
    '江苏',
    ['read as utf-16be text: the file does not say how it is encoded'],
  ],
  [
    'GBK',
    withBytes(jiangsuGbk),
    '江苏',
    ['read as gbk text: the file does not say how it is encoded'],
  ],
  [
    'Windows-1252, where it is no GBK',
    // ±45° ends in B1 34 35 B0
    withBytes([0xb1, 0x34, 0x35, 0xb0]),
    '±45°',
    ['read as windows-1252 text: the file does not say how it is encoded'],
  ],
])('a file in %s is read', (_, bytes, maker, warnings) => {
  const check = readAntennaFile('panel.msi', bytes, decodeText);
  if (!check.valid) throw new Error(check.reason.en);
  expect(check.antenna.maker).toBe(maker);
  expect(check.warnings.map((warning) => warning.text.en)).toEqual(warnings);
});

test('a UTF-16 file cut in the middle of a character is refused by its line', () => {
  const bytes = utf16(`\uFEFF${text}`, true);
  expect(readAntennaFile('panel.msi', bytes.subarray(0, 9001), decodeText)).toMatchObject({
    valid: false,
    reason: {
      en: 'line 393: the vertical cut ends at 20° — expected rows all the way around: the file is cut short',
    },
  });
});

test('bytes that are no text are refused', () => {
  const bytes = Uint8Array.from({ length: 2000 }, (_, i) => (i * 37) % 256);
  expect(readAntennaFile('panel.ant', bytes, decodeText)).toMatchObject({
    valid: false,
    reason: { en: 'not a text file — expected an antenna file in MSI or Planet format' },
  });
});

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function utf16(content: string, lowFirst: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(content.length * 2));
  for (let i = 0; i < content.length; i++) {
    bytes.setUint16(2 * i, content.charCodeAt(i), lowFirst);
  }
  return new Uint8Array(bytes.buffer);
}

/** The file with some bytes in place of its maker's name. */
function withBytes(maker: readonly number[]): Uint8Array {
  const [before, after] = text.split('NAME_OF_MAKER').map(utf8);
  return Uint8Array.from([...before, ...maker, ...after]);
}
