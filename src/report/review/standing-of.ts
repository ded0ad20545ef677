import type { Review, SignOff } from './review.ts';

/** What a signature is worth for the present state of what was reviewed. */
export interface Standing {
  readonly signOff: SignOff;
  /** Whether it is this very state that was signed. */
  readonly isOfThis: boolean;
  /** Whether the same name has since been put under the same state. */
  readonly isReplaced: boolean;
  /** It is of this state, and the last word of that name on it. */
  readonly holds: boolean;
}

/** How each signature stands, the newest first. @param currentHash SHA-256 of the present state */
export function standingOf({ signOffs }: Review, currentHash: string): Standing[] {
  const seen = new Set<string>();
  return signOffs
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? 1 : -1))
    .map((signOff) => {
      const key = `${signOff.hash} ${signOff.name.trim()}`;
      const isReplaced = seen.has(key);
      seen.add(key);
      const isOfThis = signOff.hash === currentHash;
      return { signOff, isOfThis, isReplaced, holds: isOfThis && !isReplaced };
    });
}
