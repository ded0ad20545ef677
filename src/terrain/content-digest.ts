/** Sixteen hexadecimal digits that stand for bytes: equal data, equal digits. Not for secrets. [MurmurHash3] */
export function contentDigest(parts: readonly ArrayBufferView[]): string {
  let [low, high] = [0x2f0b4f5d, 0x6a09e667];
  for (const { buffer, byteOffset, byteLength } of parts) {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    low = mixedBytes(low, bytes);
    high = mixedBytes(high, bytes);
  }
  return hexDigits(low) + hexDigits(high);
}

function mixedBytes(start: number, bytes: Uint8Array): number {
  let hash = mixedWord(start, bytes.length);
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const word = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    hash = mixedWord(hash, word);
  }
  for (let i = whole; i < bytes.length; i++) hash = mixedWord(hash, bytes[i]);
  return hash;
}

function mixedWord(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function hexDigits(hash: number): string {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
