import { findJsonError } from '../../planning/json-error.ts';
import { checkProject } from '../../planning/parse-project.ts';
import { pathText, valueText } from '../../planning/problem.ts';
import { packJsonInHtml } from './pack-in-html.ts';
import { packSchema } from './pack-schema.ts';
import { packVersion, type ReportPack } from './report-pack.ts';

/** A pack fit for use, or the reason, in one sentence, why it is not. */
export type PackCheck =
  | { readonly valid: true; readonly pack: ReportPack }
  | { readonly valid: false; readonly reason: string };

/** Reads the pack out of a report: a page, or a pack's own JSON. */
export function readPack(text: string): PackCheck {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refuse('the file is empty — expected an Offing report');
  if (!plain.trimStart().startsWith('<')) return readPackJson(plain);
  const json = packJsonInHtml(plain);
  if (json !== null) return readPackJson(json);
  const isReport = plain.includes('offing-pack');
  return refuse(
    isReport
      ? 'the report is cut short: its pack has no end — expected the whole file'
      : 'not an Offing report — expected a page with its pack in it, or a pack’s JSON',
  );
}

function readPackJson(json: string): PackCheck {
  try {
    return checkPack(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = findJsonError(json);
    if (!place) return refuse(`not JSON — ${error.message}`);
    const { line, column, found, expected } = place;
    const isCut = found === 'the end of the file' || !json.trimEnd().endsWith('}');
    const what = isCut ? 'the report is cut short' : 'not JSON';
    return refuse(`${what} — line ${line}, column ${column}: ${found} — expected ${expected}`);
  }
}

/** Checks a value that is meant to be a pack. */
function checkPack(value: unknown): PackCheck {
  const header = value as { format?: unknown; version?: unknown } | null;
  if (typeof header !== 'object' || header?.format !== 'offing-report-pack') {
    const found = valueText(typeof header === 'object' ? header?.format : undefined);
    return refuse(`not an Offing report — format: ${found} — expected "offing-report-pack"`);
  }
  const { version } = header;
  if (typeof version === 'number' && version > packVersion) {
    return refuse(
      `version: ${version} — this engine reads version ${packVersion}; update Offing to read this report`,
    );
  }
  if (version !== packVersion) {
    return refuse(`version: ${valueText(version)} — expected ${packVersion}`);
  }
  const checked = packSchema.safeParse(value);
  if (!checked.success) return refuse(faultText(checked.error.issues[0], value));
  const pack = value as ReportPack;
  const { project, previous } = pack.inputs;
  return (
    refusedProject('inputs.project', project, pack.request.scenarioIds) ??
    (previous &&
      refusedProject('inputs.previous.project', previous.project, [previous.scenarioId])) ?? {
      valid: true,
      pack,
    }
  );
}

type Issue = NonNullable<ReturnType<typeof packSchema.safeParse>['error']>['issues'][number];

function faultText({ path, message }: Issue, value: unknown): string {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  const where = path.length === 0 ? 'the pack' : pathText(path as (string | number)[]);
  return `${where}: ${valueText(found)} — ${message}`;
}

/** A project's own faults, and scenarios that it lacks; null when there are none. */
function refusedProject(
  path: string,
  project: unknown,
  scenarioIds: readonly string[],
): PackCheck | null {
  const check = checkProject(project);
  if (!check.valid) return refuse(`${path}: ${check.reason}`);
  const { scenarios } = check.project;
  const missing = scenarioIds.find((id) => !scenarios.some((scenario) => scenario.id === id));
  if (missing === undefined) return null;
  const known = scenarios.map(({ id }) => id).join(', ');
  return refuse(`${path}: scenario ${missing} is missing — expected one of ${known}`);
}

function refuse(reason: string): PackCheck {
  return { valid: false, reason };
}
