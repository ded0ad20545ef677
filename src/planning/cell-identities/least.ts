/** Those of some things that cost least. */
export function least<T>(things: readonly T[], cost: (thing: T) => number): T[] {
  let lowest = Number.POSITIVE_INFINITY;
  let found: T[] = [];
  for (const thing of things) {
    const itsCost = cost(thing);
    if (itsCost < lowest) {
      lowest = itsCost;
      found = [];
    }
    if (itsCost === lowest) found.push(thing);
  }
  return found;
}
