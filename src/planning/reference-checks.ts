import { choicesText, type Problem, type ProblemPath, pathText, valueText } from './problem.ts';

type Identified = { readonly id: string };

/** Ids that a list holds more than once. */
export function repeatedIds(list: readonly Identified[], path: ProblemPath): Problem[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, position) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, position);
      return [];
    }
    const other = pathText([...path, earlier, 'id']);
    return [problem([...path, position, 'id'], id, `another id: ${other} is the same`)];
  });
}

/** An id that names nothing in a list. */
export function unknownId(
  id: string,
  list: readonly Identified[],
  what: string,
  path: ProblemPath,
): Problem[] {
  if (list.some((entry) => entry.id === id)) return [];
  const choices = list.length > 0 ? choicesText(list.map((entry) => entry.id)) : 'there is none';
  return [problem(path, id, `the id of ${what}: ${choices}`)];
}

/** A value that is not as it must be. */
export function problem(path: ProblemPath, value: unknown, expected: string): Problem {
  return { path, found: valueText(value), expected };
}
