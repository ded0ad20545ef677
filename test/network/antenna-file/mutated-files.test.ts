import { expect, test } from 'vitest';
import { decodeText } from '../../../src/compute/decode-text.ts';
import { antennaSchema } from '../../../src/network/antenna.ts';
import { readAntennaFile } from '../../../src/network/antenna-file/read-antenna-file.ts';
import { findAntennaProblem } from '../../../src/network/find-antenna-problem.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { cutRows, msiText } from './msi-text.ts';

const mutations = 2500;

const files = [
  msiText(),
  msiText({ vertical: null }).replaceAll('\n', '\r\n'),
  msiText({ horizontal: cutRows(65, 28, 5) }).replace('HORIZONTAL 360', 'HORIZONTAL 72'),
  msiText({ headers: { GAIN: '12,85', FREQUENCY: '1710-2170 MHz' } }).replaceAll(' ', '\t'),
].map(utf8);

const [newline, point, nine] = ['\n', '.', '9'].map((character) => character.charCodeAt(0));

const words = ['NaN', '-', '1e99', '999', ',', '.', '\t', '\n', '\0', '江', 'VERTICAL', '360.0 0'];

test(`${mutations} spoilt files are each read whole or refused with a reason`, {
  timeout: 60_000,
}, () => {
  const random = seededRandom(20_270_401);
  const below = (limit: number) => Math.floor(random() * limit);
  let read = 0;
  let slowestMs = 0;
  for (let i = 0; i < mutations; i++) {
    let bytes = files[below(files.length)];
    for (let left = 1 + below(3); left > 0; left--) bytes = spoil(bytes, below);
    const start = performance.now();
    const check = readAntennaFile('spoilt.msi', bytes, decodeText, { flipVertical: i % 2 === 0 });
    slowestMs = Math.max(slowestMs, performance.now() - start);
    if (check.valid) {
      read += 1;
      expect(antennaSchema.safeParse(check.antenna).error).toBeUndefined();
      expect(findAntennaProblem(check.antenna)).toBeNull();
      expect(check.warnings.every(({ text }) => text.zh !== '' && text.en !== '')).toBe(true);
    } else {
      expect(check.reason.en).toMatch(/ — expected /);
      expect(check.reason.zh).toMatch(/ — 应为：/);
    }
  }
  // both ends must have been reached for this to prove anything
  expect(read).toBeGreaterThan(mutations / 10);
  expect(read).toBeLessThan((mutations * 9) / 10);
  // a hang, not a pace: a sound file takes a few milliseconds
  expect(slowestMs).toBeLessThan(2000);
});

test('a file as large as is let in, of nothing but rows, is refused at once', () => {
  const rows = utf8(`HORIZONTAL 360\n${'0 0\n'.repeat(490_000)}`);
  expect(readAntennaFile('long.msi', rows, decodeText)).toMatchObject({
    valid: false,
    reason: { en: 'line 36002: "0 0" — expected 36000 rows at most' },
  });
});

test('a line of two million blanks is refused at once', () => {
  const line = utf8(`GAIN 12${' '.repeat(1_900_000)}x\n`);
  expect(readAntennaFile('wide.msi', line, decodeText)).toMatchObject({
    valid: false,
    reason: { en: 'line 1: 1900008 characters — expected 2000 at most' },
  });
});

/** Takes something out, puts something in, or turns something into something else. */
function spoil(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
  const at = below(bytes.length);
  const lineStart = bytes.indexOf(newline, at) + 1;
  const lineEnd = bytes.indexOf(newline, lineStart) + 1;
  const length = 1 + below(40);
  switch (below(10)) {
    case 0:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 1:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 2:
      return joined(bytes.subarray(0, at), utf8(words[below(words.length)]), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), Uint8Array.of(below(256)), bytes.subarray(at + 1));
    case 4:
      return below(4) === 0 ? bytes.subarray(0, at) : bytes;
    case 5:
      // a stretch from elsewhere in its place
      return Uint8Array.from(bytes).copyWithin(at, below(bytes.length), at + length);
    case 6:
      // a line left out
      return joined(bytes.subarray(0, lineStart), bytes.subarray(Math.max(lineStart, lineEnd)));
    case 7:
      // a line twice
      return joined(bytes.subarray(0, lineEnd), bytes.subarray(lineStart));
    default:
      // another digit or point where one stood
      return bytes.map((byte, i) =>
        i === at && byte >= point && byte <= nine ? point + below(12) : byte,
      );
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
