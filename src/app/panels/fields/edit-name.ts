import type { Language, Name } from '../../../network/name.ts';
import type { FieldEdit } from './field-edits.ts';
import type { PlanField } from './plan-field.ts';
import type { FieldLevel, PlanRow } from './plan-row.ts';
import { shownText } from './value-text.ts';

const counted: Readonly<Record<FieldLevel, (count: number) => Name>> = {
  site: (count) => ({ zh: `${count} 个站点`, en: `${count} ${count === 1 ? 'site' : 'sites'}` }),
  sector: (count) => ({
    zh: `${count} 个扇区`,
    en: `${count} ${count === 1 ? 'sector' : 'sectors'}`,
  }),
  cell: (count) => ({ zh: `${count} 个小区`, en: `${count} ${count === 1 ? 'cell' : 'cells'}` }),
};

/** So many sites, sectors or cells, in words. */
export function countedText(level: FieldLevel, count: number): Name {
  return counted[level](count);
}

/** What a field is called within a sentence. */
function fieldInSentence(field: PlanField): Name {
  return field.inSentence ?? field.name;
}

/** Names the step that edits make: which fields, of how many, and to what where it is one value. */
export function editName(edits: readonly FieldEdit[]): Name {
  const fields = [...new Set(edits.map(({ field }) => field))];
  const [field] = fields;
  const rows = new Map(edits.map(({ row, field: { level } }) => [keyAt(row, level), row]));
  const called = {
    zh: fields.map((each) => fieldInSentence(each).zh).join('、'),
    en: fields.map((each) => fieldInSentence(each).en).join(', '),
  };
  const deepest = levels.findLast((level) => fields.some((each) => each.level === level)) ?? 'site';
  const [row] = rows.values();
  if (fields.length === 1 && field.kind.type === 'flag') {
    const done = field.kind.done[edits[0].value === true ? 1 : 0];
    const what = rows.size === 1 && row ? placeOf(row, deepest) : countedText(deepest, rows.size);
    return { zh: `${done.zh} ${what.zh}`, en: `${what.en} ${done.en}` };
  }
  if (rows.size === 1 && row) {
    const change = fields.length === 1 ? changeOf(edits[edits.length - 1]) : null;
    const place = placeOf(row, deepest);
    return {
      zh: `${called.zh}${change ? ` ${change.zh}` : ''} · ${place.zh}`,
      en: `${called.en}${change ? ` ${change.en}` : ''} · ${place.en}`,
    };
  }
  const values = new Set(edits.map(({ value }) => JSON.stringify(value)));
  const same = fields.length === 1 && values.size === 1;
  const value = same ? valueName(field, edits[0]) : null;
  const count = countedText(deepest, rows.size);
  return {
    zh: `${count.zh}的${called.zh}${value ? `：${value.zh}` : ''}`,
    en: `${called.en} of ${count.en}${value ? `: ${value.en}` : ''}`,
  };
}

/** What a row is called: the site, and the sector and band below it. */
export function placeOf(row: PlanRow, level: FieldLevel): Name {
  const parts = [
    level === 'site' ? null : row.sectorName,
    level === 'cell' ? (row.carrier?.id ?? null) : null,
  ].filter((part) => part !== null);
  const below = parts.length > 0 ? ` ${parts.join(' ')}` : '';
  return { zh: `${row.site.name.zh}${below}`, en: `${row.site.name.en}${below}` };
}

const levels: readonly FieldLevel[] = ['site', 'sector', 'cell'];

function keyAt(row: PlanRow, level: FieldLevel): string {
  if (level === 'site') return row.site.id;
  return level === 'sector' ? (row.sector?.id ?? row.key) : row.key;
}

function changeOf({ row, field, value }: FieldEdit): Name | null {
  if (field.kind.type === 'text') return null;
  const write = (each: FieldEdit['value'], language: Language) =>
    withUnit(field, each === null ? '—' : shownText(field, each, language), language);
  const was = field.read(row);
  if (was === null) return { zh: write(value, 'zh'), en: write(value, 'en') };
  return {
    zh: `${write(was, 'zh')} → ${write(value, 'zh')}`,
    en: `${write(was, 'en')} → ${write(value, 'en')}`,
  };
}

function valueName(field: PlanField, { value }: FieldEdit): Name {
  const write = (language: Language) =>
    withUnit(field, value === null ? '—' : shownText(field, value, language), language);
  return { zh: write('zh'), en: write('en') };
}

function withUnit(field: PlanField, text: string, language: Language): string {
  const unit = field.unit?.[language];
  if (!unit || text === '—') return text;
  return unit.startsWith('°') ? `${text}°` : `${text}\u00a0${unit}`;
}
