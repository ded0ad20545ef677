/** Texts that outlive the page, by key. */
export interface KeptTexts {
  read(key: string): string | null;
  /** False when the browser does not keep it; null removes it. */
  write(key: string, text: string | null): boolean;
}

/** Texts in the browser's local storage, which some browsers forbid to files from disk. */
export const keptTexts: KeptTexts = {
  read(key) {
    try {
      return localStorage.getItem(`offing.${key}`);
    } catch {
      return null;
    }
  },
  write(key, text) {
    try {
      if (text === null) localStorage.removeItem(`offing.${key}`);
      else localStorage.setItem(`offing.${key}`, text);
      return true;
    } catch {
      return false;
    }
  },
};
