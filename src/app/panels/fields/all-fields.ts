import { cellFields } from './cell-fields.ts';
import type { PlanField } from './plan-field.ts';
import type { FieldLevel } from './plan-row.ts';
import { sectorFields } from './sector-fields.ts';
import { siteFields } from './site-fields.ts';

/** Every field of sites, sectors and cells. */
export const allFields: readonly PlanField[] = [...siteFields, ...sectorFields, ...cellFields];

const byId = new Map(allFields.map((field) => [field.id, field]));

export type FieldId =
  | (typeof siteFields)[number]['id']
  | (typeof sectorFields)[number]['id']
  | (typeof cellFields)[number]['id'];

/** A field by its id. */
export function fieldOf(id: FieldId): PlanField {
  const field = byId.get(id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

/** The fields that rows of a level have: their own and those of what they are part of. */
export function fieldsAt(level: FieldLevel): readonly PlanField[] {
  if (level === 'site') return siteFields;
  const ofSite = siteFields.filter(({ id }) => id !== 'sectors');
  const own = level === 'sector' ? sectorFields : [...sectorFields, ...cellFields];
  return [...ofSite.slice(0, 2), ...own, ...ofSite.slice(2)];
}
