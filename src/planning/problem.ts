/** Where in a project something is: field names and list positions, from the outermost in. */
export type ProblemPath = readonly (string | number)[];

/** One thing wrong with a project file. */
export interface Problem {
  readonly path: ProblemPath;
  /** What stands there, in words or as it is written in JSON. */
  readonly found: string;
  readonly expected: string;
}

/** One sentence, for example `scenarios[0].sites[3].latitudeDeg: 95 — expected a number …`. */
export function problemSentence({ path, found, expected }: Problem): string {
  return `${pathText(path)}: ${found} — expected ${expected}`;
}

/** The first problem as a sentence, and how many more there are. */
export function problemsSentence(problems: readonly Problem[]): string {
  const more = problems.length - 1;
  return problemSentence(problems[0]) + (more > 0 ? ` (and ${more} more)` : '');
}

/** A path as a person writes it: `scenarios[0].sites[3].id`. */
export function pathText(path: ProblemPath): string {
  if (path.length === 0) return 'the project';
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`))
    .join('');
}

const longestText = 48;

/** A value as a person recognises it: as JSON, shortened; `missing` where there is none. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return shortened(`{ ${Object.keys(value).join(', ')} }`);
  return shortened(JSON.stringify(value) ?? String(value));
}

/** The choices, or the first nine and how many there are when there are more than a dozen. */
export function choicesText(choices: readonly unknown[]): string {
  const shown = choices.length > 12 ? choices.slice(0, 9) : choices;
  const rest = choices.length > shown.length ? ` … (${choices.length} in all)` : '';
  return shown.join(', ') + rest;
}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
