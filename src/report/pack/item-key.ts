/** Fields that tell an item among the others of its list, the first that it has first. */
const keys: readonly (readonly string[])[] = [
  ['id'],
  ['goalId'],
  ['zoneId', 'serviceId', 'year'],
  ['assetId', 'serviceId', 'year'],
  ['siteId'],
  ['key'],
  ['of'],
  ['path'],
  ['scenario'],
  ['year'],
];

/** What a list's item is called in paths: its own id, else its place. Several fields have slashes between. */
export function itemKey(item: unknown, index: number): string {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return String(index);
  const fields = item as Readonly<Record<string, unknown>>;
  const own = keys.find((names) => names.every((name) => isName(fields[name])));
  return own ? own.map((name) => String(fields[name])).join('/') : String(index);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
