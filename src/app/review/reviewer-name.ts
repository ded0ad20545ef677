const storageKey = 'offing.reviewer';

/** The name that comments were last written under in this browser; empty when none is known. */
export function loadReviewer(): string {
  try {
    return globalThis.localStorage?.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next review; does nothing where storage is forbidden. */
export function storeReviewer(name: string): void {
  try {
    globalThis.localStorage?.setItem(storageKey, name);
  } catch {
    // then it is asked for again
  }
}
