import { canonicalJson } from '../content-hash.ts';

/** Something that its list knows by its id. */
export interface Entry {
  readonly id: string;
}

/** What makes one list of another. Lists that are left out are empty. */
export interface ListChanges<T extends Entry> {
  /** Put at the end, in this order. */
  added?: T[] | undefined;
  /** Whole, in place of the entries of the same ids. */
  changed?: T[] | undefined;
  dropped?: string[] | undefined;
  /** Entries that stand elsewhere than the above would leave them, each in turn put behind another, or first. */
  placed?: { id: string; after: string | null }[] | undefined;
}

/** The changes from one list to another; no fields where the lists are equal. Ids are unique in both. */
export function listChanges<T extends Entry>(from: readonly T[], to: readonly T[]): ListChanges<T> {
  const before = new Map(from.map((entry) => [entry.id, entry]));
  const after = new Set(to.map(({ id }) => id));
  const changes = {
    added: to.filter(({ id }) => !before.has(id)),
    changed: to.filter((entry) => {
      const was = before.get(entry.id);
      return was !== undefined && !sameEntry(was, entry);
    }),
    dropped: from.filter(({ id }) => !after.has(id)).map(({ id }) => id),
  };
  const placed = placings(withListChanges(from, changes), to);
  return Object.fromEntries(
    Object.entries({ ...changes, placed }).filter(([, list]) => list.length > 0),
  );
}

/** The list that changes make of another; the changes have to fit it. */
export function withListChanges<T extends Entry>(
  from: readonly T[],
  { added = [], changed = [], dropped = [], placed = [] }: ListChanges<T>,
): T[] {
  const others = new Map(changed.map((entry) => [entry.id, entry]));
  const gone = new Set(dropped);
  const list = from.flatMap((entry) => (gone.has(entry.id) ? [] : [others.get(entry.id) ?? entry]));
  list.push(...added);
  for (const { id, after } of placed) {
    const [entry] = list.splice(
      list.findIndex((candidate) => candidate.id === id),
      1,
    );
    const behind = after === null ? -1 : list.findIndex((candidate) => candidate.id === after);
    list.splice(behind + 1, 0, entry);
  }
  return list;
}

/** Whether two entries say the same, whatever the order of their fields. */
function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** The fewest entries to move, so that a list comes into the order of another of the same ids. */
function placings(
  list: readonly Entry[],
  order: readonly Entry[],
): NonNullable<ListChanges<Entry>['placed']> {
  const positions = new Map(list.map(({ id }, position) => [id, position]));
  const wanted = order.map(({ id }) => positions.get(id) ?? 0);
  if (wanted.every((position, index) => position === index)) return [];
  const stays = longestAscent(wanted);
  return order.flatMap(({ id }, index) =>
    stays.has(index) ? [] : [{ id, after: index > 0 ? order[index - 1].id : null }],
  );
}

/** Indices of a longest ascending part of distinct numbers. */
function longestAscent(numbers: readonly number[]): Set<number> {
  /** By length: the index at which the ascent of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : -1;
    ends[low] = index;
  }
  const ascent = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]) ascent.add(index);
  return ascent;
}
