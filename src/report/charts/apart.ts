/** Heights moved as little as they must to stand at least a step apart within two edges, in their own order. */
export function apart(wanted: readonly number[], step: number, from: number, to: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const placed = [...wanted];
  let least = from;
  for (const i of order) {
    placed[i] = Math.max(placed[i], least);
    least = placed[i] + step;
  }
  let most = to;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i], most);
    most = placed[i] - step;
  }
  return placed;
}
