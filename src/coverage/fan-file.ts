import { contentDigest } from '../terrain/content-digest.ts';
import type { Fan } from './fan.ts';

/*
 * A fan as bytes, little-endian: magic, version, bins and radials as 32-bit words, the step in
 * metres as a double, the digest of what follows and the key as text; then the offsets of the
 * rows and the rows.
 */
const magic = 0x4e41464f;
const version = 1;
const keyLength = 32;
const digestLength = 16;
const headerBytes = 16 + 8 + digestLength + keyLength;

/** The bytes that stand for a fan. */
export function encodeFan(fan: Fan): Uint8Array<ArrayBuffer> {
  const { key, stepM, bins, rows, rowOffsets } = fan;
  if (key.length !== keyLength) throw new Error(`fan key ${key}: expected ${keyLength} characters`);
  const bytes = new Uint8Array(headerBytes + rowOffsets.byteLength + rows.byteLength);
  const view = new DataView(bytes.buffer);
  [magic, version, bins, rowOffsets.length].forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  view.setFloat64(16, stepM, true);
  writeText(bytes, 24, contentDigest([rowOffsets, rows]));
  writeText(bytes, 24 + digestLength, key);
  bytes.set(bytesOf(rowOffsets), headerBytes);
  bytes.set(bytesOf(rows), headerBytes + rowOffsets.byteLength);
  return bytes;
}

/**
 * The fan that bytes stand for; null when they are torn, damaged, or those of another fan.
 * `allocate` provides the memory of its rows, shared between threads or not.
 */
export function decodeFan(
  bytes: Uint8Array<ArrayBuffer>,
  key: string,
  allocate: (bytes: number) => ArrayBufferLike = (count) => new ArrayBuffer(count),
): Fan | null {
  if (bytes.byteLength < headerBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [word, form, bins, offsets] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (word !== magic || form !== version) return null;
  if (readText(bytes, 24 + digestLength, keyLength) !== key) return null;
  const rowBytes = bytes.byteLength - headerBytes - 4 * offsets;
  if (rowBytes < 0 || rowBytes % (4 * bins) !== 0) return null;
  const rowOffsets = new Int32Array(offsets);
  bytesOf(rowOffsets).set(bytes.subarray(headerBytes, headerBytes + 4 * offsets));
  const rows = new Float32Array(allocate(rowBytes));
  bytesOf(rows).set(bytes.subarray(headerBytes + 4 * offsets));
  if (readText(bytes, 24, digestLength) !== contentDigest([rowOffsets, rows])) return null;
  const stepM = view.getFloat64(16, true);
  const radialsPerDeg = (offsets - 1) / 360;
  return { key, stepM, binsPerM: 1 / stepM, bins, radialsPerDeg, rows, rowOffsets };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
}

function readText(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
