/** Where a tab notes its project, so that a reload finds it also beside other tabs. */
const key = 'offing.project';

/** The id of the project that this tab had open; null when it had the shipped plan or is new. */
export function readTabNote(): string | null {
  try {
    return sessionStorage.getItem(key) || null;
  } catch {
    return null;
  }
}

/** Notes the project of this tab; null for the shipped plan. */
export function writeTabNote(id: string | null): void {
  try {
    sessionStorage.setItem(key, id ?? '');
  } catch {
    // then a reload opens what was open last in any tab
  }
}
