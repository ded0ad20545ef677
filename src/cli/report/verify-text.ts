import { engineVersion } from '../../planning/engine-version.ts';
import type { PackDifferences } from '../../report/pack/find-differences.ts';
import type { FileDifference } from './file-differences.ts';

/** What became of a report that was computed again. */
export interface Verification {
  readonly equal: boolean;
  /** Why altered inputs cannot be computed from any more; null when they were. */
  readonly failure: string | null;
  /** Of the report, and this one's own. */
  readonly engines: { readonly report: string; readonly own: string };
  /** SHA-256 of the pack that was given. */
  readonly pack: string;
  readonly differences: PackDifferences;
  readonly maps: number;
  readonly files: readonly FileDifference[];
  /** Files that were written again. */
  readonly written: number;
}

/** Lines of one sort that are shown. */
const shown = 30;

/** A verification as people read it. */
export function verifyText(name: string, verification: Verification): string {
  const { equal, engines, pack, differences, files } = verification;
  const { altered, figures, maps, compared } = differences;
  const others =
    engines.report === engineVersion
      ? []
      : [
          `made by ${engines.report}, compared with ${engines.own}: other figures may be the engine’s`,
        ];
  if (equal) {
    const what = `${compared} values, ${verification.maps} maps and ${verification.written} files`;
    return [
      `${name}: equal`,
      ...others,
      `${what} are what the inputs give`,
      `SHA-256 ${pack}`,
      '',
    ].join('\n');
  }
  const lines = [
    ...(verification.failure === null ? [] : [`cannot be computed again: ${verification.failure}`]),
    ...section('altered since the report was made', altered),
    ...section(
      'figures that differ',
      figures.map(
        ({ path, given, recomputed }) =>
          `${path}: report ${text(given)}, computed ${text(recomputed)}`,
      ),
    ),
    ...section('maps that differ', maps.map(mapLine)),
    ...section('files that differ', files.flatMap(fileLines)),
  ];
  return [`${name}: DIFFERS`, ...others, ...lines, ''].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - shown;
  return [
    `${title}: ${lines.length}`,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

function mapLine({ path, cells, of, box }: PackDifferences['maps'][number]): string {
  if (cells === null) return `${path}: its cells cannot be read`;
  if (!box) return `${path}: the same cells, written in another way`;
  const degrees = (from: number, to: number) => `${from.toFixed(3)}…${to.toFixed(3)}`;
  const place = `${degrees(box.west, box.east)}° E, ${degrees(box.south, box.north)}° N`;
  return `${path}: ${cells} of ${of} cells, within ${place}`;
}

const told: Readonly<Record<FileDifference['kind'], string>> = {
  missing: 'missing',
  unexpected: 'listed, but not made by this pack',
  otherBytes: 'not the bytes that its pack makes',
  otherText: 'not the text that its pack makes',
  unwritable: 'cannot be written again from its pack',
  manifest: 'not what the manifest says, though its pack makes it',
};

function fileLines({ file, kind, places, reason }: FileDifference): string[] {
  if (places.length === 0) return [`${file}: ${told[kind]}${reason ? `: ${reason}` : ''}`];
  return places.map(({ figure, line, given, expected }) =>
    figure === null
      ? `${file}: line ${line}: “${given}”, its pack makes “${expected}”`
      : `${file}: figure ${figure}: “${given}”, its pack makes “${expected}” (line ${line})`,
  );
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
