import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import { findJsonError } from '../../planning/json-error.ts';
import { valueText } from '../../planning/problem.ts';
import { packVersion, type ReportPack } from '../pack/report-pack.ts';

/** The pack of a report with its hash, or the reason, in one sentence, why there is none. */
export type ReviewedPackCheck =
  | { readonly valid: true; readonly pack: ReportPack; readonly hash: string }
  | { readonly valid: false; readonly reason: string };

/**
 * Reads the pack of a report that is to be reviewed: the text of an HTML report, or of the pack as a
 * JSON file. The numbers in it are taken as they are; whether they are right is what `verify` says.
 */
export function readReviewedPack(text: string): ReviewedPackCheck {
  const json = isHtml(text) ? embeddedPack(text) : { found: text.replace(/^\uFEFF/, '') };
  if ('reason' in json) return refuse(json.reason);
  let value: unknown;
  try {
    value = JSON.parse(json.found);
  } catch (error) {
    const place = findJsonError(json.found);
    if (!place) return refuse(`pack: not JSON — ${(error as Error).message}`);
    const { line, column, found, expected } = place;
    return refuse(`pack: line ${line}, column ${column}: ${found} — expected ${expected}`);
  }
  const fault = findFault(value);
  if (fault !== null) return refuse(fault);
  return { valid: true, pack: value as ReportPack, hash: contentHash(canonicalJson(value)) };
}

function isHtml(text: string): boolean {
  return text.trimStart().startsWith('<');
}

const begin = /<script[^>]*\bid="offing-pack"[^>]*>/;

function embeddedPack(html: string): { readonly found: string } | { readonly reason: string } {
  const tag = begin.exec(html);
  if (!tag) {
    const isCut = !/<\/html>\s*$/i.test(html);
    const cut = isCut ? 'the file is cut short, or ' : '';
    return { reason: `${cut}no Offing report — expected a script element with id "offing-pack"` };
  }
  const from = tag.index + tag[0].length;
  const to = html.indexOf('</script>', from);
  if (to < 0) return { reason: 'the report is cut short — the end of its pack is missing' };
  return { found: html.slice(from, to) };
}

/** What a review needs of a pack and does not find. */
function findFault(value: unknown): string | null {
  const pack = value as Partial<ReportPack> | null;
  if (typeof pack !== 'object' || pack?.format !== 'offing-report-pack') {
    const found = valueText(typeof pack === 'object' ? pack?.format : undefined);
    return `not an Offing report — format: ${found} — expected "offing-report-pack"`;
  }
  if (typeof pack.version === 'number' && pack.version > packVersion) {
    return `version: ${pack.version} — this engine reads version ${packVersion}; update Offing to open this report`;
  }
  if (pack.version !== packVersion) {
    return `version: ${valueText(pack.version)} — expected ${packVersion}`;
  }
  if (!Array.isArray(pack.results)) {
    return `results: ${valueText(pack.results)} — expected a list`;
  }
  if (typeof pack.inputs?.project !== 'object') {
    return `inputs.project: ${valueText(pack.inputs?.project)} — expected a project`;
  }
  return null;
}

function refuse(reason: string): ReviewedPackCheck {
  return { valid: false, reason };
}
