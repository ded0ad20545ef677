const storageKey = 'offing.recent';
const kept = 8;

/** Ids of the entries chosen last, the latest first. */
export function recentIds(): readonly string[] {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}

/** Remembers a choice; does nothing where storage is forbidden. */
export function rememberEntry(id: string): void {
  const ids = [id, ...recentIds().filter((other) => other !== id)].slice(0, kept);
  try {
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(ids));
  } catch {
    // a browser may forbid storage
  }
}
