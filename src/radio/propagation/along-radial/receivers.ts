/**
 * Lists the samples of a radial that are receivers asked for, all but the first when `wanted` is
 * null, and returns how many they are.
 */
export function listReceivers(
  wanted: Uint8Array | null,
  sampleCount: number,
  receivers: Int32Array,
): number {
  let count = 0;
  for (let i = 1; i < sampleCount; i++) {
    if (wanted === null || wanted[i] === 1) receivers[count++] = i;
  }
  return count;
}
