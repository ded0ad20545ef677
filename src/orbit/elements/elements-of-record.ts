import type { MeanElements } from '../orbit-definition.ts';
import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord } from './elements-record.ts';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/;

/** Keywords that say how the elements are meant, and what they may say; absent, they mean just that. */
const meant: Readonly<Record<string, readonly string[]>> = {
  CENTER_NAME: ['EARTH'],
  REF_FRAME: ['TEME'],
  TIME_SYSTEM: ['UTC'],
  MEAN_ELEMENT_THEORY: ['SGP4', 'SGP', 'SGP/SGP4'],
  EPHEMERIS_TYPE: ['0'],
};

/** The elements of one object; null where a value is missing or wrong, and all such are told. */
export function elementsOfRecord(
  record: ElementsRecord,
):
  | { elements: MeanElements; problems: readonly [] }
  | { elements: null; problems: ElementsNote[] } {
  const problems: ElementsNote[] = [];
  const { fields } = record;
  const object = fields.get('OBJECT_NAME')?.text || null;

  function tell(key: string, expectedZh: string, expectedEn: string): void {
    const found = fields.get(key);
    problems.push({
      kind: 'value',
      line: found?.line ?? record.line,
      object,
      text: found
        ? {
            zh: `${key}“${found.text}”：应为${expectedZh}`,
            en: `${key} "${found.text}": expected ${expectedEn}`,
          }
        : {
            zh: `缺少 ${key}：应为${expectedZh}`,
            en: `${key} is missing: expected ${expectedEn}`,
          },
    });
  }

  function value(key: string, from: number, to: number): number {
    const text = fields.get(key)?.text ?? '';
    const read = number.test(text) ? Number(text) : Number.NaN;
    if (read >= from && read <= to) return read;
    if (Number.isFinite(from) && Number.isFinite(to)) {
      tell(key, `${from} 至 ${to} 的数`, `a number from ${from} to ${to}`);
    } else tell(key, '数', 'a number');
    return Number.NaN;
  }

  for (const [key, allowed] of Object.entries(meant)) {
    const text = fields.get(key)?.text.toUpperCase();
    if (text === undefined || allowed.includes(text)) continue;
    tell(key, allowed.join('、'), allowed.join(', '));
  }
  if (object === null || object.length > 80) {
    tell('OBJECT_NAME', '1 至 80 个字符的名称', 'a name of 1 to 80 characters');
  }
  const catalogueNumber = value('NORAD_CAT_ID', 0, 999_999_999);
  if (!Number.isNaN(catalogueNumber) && !Number.isInteger(catalogueNumber)) {
    tell('NORAD_CAT_ID', '整数', 'a whole number');
  }
  const epochUtc = epochOf(fields.get('EPOCH')?.text ?? '');
  if (epochUtc === null) {
    tell(
      'EPOCH',
      '如 2026-05-03T10:57:46.5 的日期与时刻（UTC）',
      'a date and time (UTC) such as 2026-05-03T10:57:46.5',
    );
  }
  const anyNumber = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  const elements = {
    name: object ?? '',
    catalogueNumber,
    epochUtc: epochUtc ?? '',
    meanMotionRevPerDay: value('MEAN_MOTION', 0.01, 18),
    eccentricity: value('ECCENTRICITY', 0, 0.9999999),
    inclinationDeg: value('INCLINATION', 0, 180),
    raanDeg: value('RA_OF_ASC_NODE', 0, 360),
    argumentOfPerigeeDeg: value('ARG_OF_PERICENTER', 0, 360),
    meanAnomalyDeg: value('MEAN_ANOMALY', 0, 360),
    bstar: value('BSTAR', ...anyNumber),
    meanMotionDot: value('MEAN_MOTION_DOT', ...anyNumber),
    meanMotionDdot: value('MEAN_MOTION_DDOT', ...anyNumber),
  };
  return problems.length > 0 ? { elements: null, problems } : { elements, problems: [] };
}

/** With its Z; null when it is no date or time there is. */
function epochOf(text: string): string | null {
  const date = moment.exec(text)?.[1];
  if (date === undefined) return null;
  const epoch = text.endsWith('Z') ? text : `${text}Z`;
  const timeMs = Date.parse(epoch);
  // the thirtieth of February would be taken for a day of March
  const isDay = !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(date);
  return isDay ? epoch : null;
}
