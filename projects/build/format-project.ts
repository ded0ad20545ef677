import type { WrittenProject } from '../../src/planning/scenarios/written-project.ts';

/** A project as the text of its file: one entry of a list on a line, so that changes show. */
export function formatProject(project: WrittenProject): string {
  return `${block(project, 0)}\n`;
}

/** Lists of objects, and objects with such lists, spread over lines; everything else in one. */
function block(value: object, depth: number): string {
  const indent = '  '.repeat(depth + 1);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${indent}${JSON.stringify(key)}: ${entryText(entry, depth + 1)}`,
  );
  return `{\n${entries.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function entryText(entry: unknown, depth: number): string {
  if (holdsLists(entry)) return block(entry, depth);
  if (!isListOfObjects(entry)) return JSON.stringify(entry);
  const indent = '  '.repeat(depth + 1);
  const lines = entry.map((item) => {
    const spread = Object.values(item).some(isListOfObjects) && depth === 1 && 'sectors' in item;
    return indent + (spread ? block(item, depth + 1) : JSON.stringify(item));
  });
  return `[\n${lines.join(',\n')}\n${'  '.repeat(depth)}]`;
}

/** Such as the satellites, with their systems and terminals. */
function holdsLists(value: unknown): value is object {
  return (
    value instanceof Object && !Array.isArray(value) && Object.values(value).some(isListOfObjects)
  );
}

function isListOfObjects(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Object);
}
