import { expect, test } from 'vitest';
import type { Fan } from '../../src/coverage/fan.ts';
import { decodeFan, encodeFan } from '../../src/coverage/fan-file.ts';

const key = '00112233445566778899aabbccddeeff';
const otherKey = 'f0112233445566778899aabbccddeeff';

test.each([1, 0.5])('a fan of %d radials per degree comes back bit by bit', (radialsPerDeg) => {
  const fan = fanOf(radialsPerDeg);
  expect(decodeFan(encodeFan(fan), key)).toEqual(fan);
});

test('rows come back in the memory that was asked for, also from memory that was shared', () => {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const fan = decodeFan(encodeFan(fanOf(1)), key, shared)!;
  expect(fan.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(encodeFan(fan)).toEqual(encodeFan(fanOf(1)));
});

test('a file may begin anywhere in memory', () => {
  const bytes = encodeFan(fanOf(1));
  for (const at of [1, 4, 8]) {
    const memory = new Uint8Array(bytes.length + at);
    memory.set(bytes, at);
    expect(decodeFan(memory.subarray(at), key)).toEqual(fanOf(1));
  }
});

test('a file cut short at any place is none, nor is one that goes on', () => {
  const bytes = encodeFan(fanOf(1));
  for (let length = 0; length < bytes.length; length++) {
    expect(decodeFan(bytes.subarray(0, length), key)).toBeNull();
  }
  for (const more of [1, 4, 4 * fanOf(1).bins]) {
    expect(decodeFan(Uint8Array.from([...bytes, ...new Uint8Array(more)]), key)).toBeNull();
  }
});

test('one bit changed anywhere is found out', () => {
  const bytes = encodeFan(fanOf(1));
  for (let i = 0; i < bytes.length; i++) {
    const whole = bytes[i];
    bytes[i] ^= 1 << (i % 8);
    expect(decodeFan(bytes, key), `byte ${i}`).toBeNull();
    bytes[i] = whole;
  }
  expect(decodeFan(bytes, key)).not.toBeNull();
});

test('sectors of a disk that were never written, or in each other’s place, are found out', () => {
  const sector = 256;
  const bytes = encodeFan(fanOf(1));
  const unwritten = bytes.slice().fill(0, 2 * sector, 3 * sector);
  expect(decodeFan(unwritten, key)).toBeNull();
  const exchanged = bytes.slice();
  exchanged.copyWithin(2 * sector, 3 * sector, 4 * sector);
  exchanged.set(bytes.subarray(2 * sector, 3 * sector), 3 * sector);
  expect(exchanged).not.toEqual(bytes);
  expect(decodeFan(exchanged, key)).toBeNull();
});

test('a fan under the name of another is none', () => {
  expect(decodeFan(encodeFan(fanOf(1)), otherKey)).toBeNull();
});

test('offsets that lead out of the rows are not believed', () => {
  const fan = fanOf(1);
  fan.rowOffsets[7] = fan.rows.length;
  expect(decodeFan(encodeFan(fan), key)).toBeNull();
});

test('a key that could lead elsewhere is refused', () => {
  const fan = { ...fanOf(1), key: '../../../../../../../../../etc/pa' };
  expect(() => encodeFan(fan)).toThrow('expected 32 hexadecimal digits');
  expect(() => decodeFan(new Uint8Array(0), fan.key)).toThrow('expected 32 hexadecimal digits');
});

/** Three rows that the radials share. */
function fanOf(radialsPerDeg: number): Fan {
  const bins = 5;
  const radials = 360 * radialsPerDeg;
  return {
    key,
    stepM: 200,
    binsPerM: 1 / 200,
    bins,
    radialsPerDeg,
    rows: Float32Array.from({ length: 3 * bins }, (_, i) => 1e-9 * Math.exp(-i)),
    rowOffsets: Int32Array.from({ length: radials + 1 }, (_, i) => bins * ((i % radials) % 3)),
  };
}
