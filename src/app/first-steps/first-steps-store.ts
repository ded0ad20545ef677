import { createStore } from 'zustand/vanilla';

/** What a newcomer is invited to try. */
export type FirstStep = 'drag' | 'year' | 'find';

interface FirstSteps {
  /** Whether the card is on the page. */
  readonly isOpen: boolean;
  readonly done: readonly FirstStep[];
}

const storageKey = 'offing.firstSteps';

/** The card of the first minutes: open on a first visit, until it is dismissed for good. */
export const firstStepsStore = createStore<FirstSteps>()(() => loaded());

/** Opens the card again, with what has been done still ticked. */
export function showFirstSteps(): void {
  firstStepsStore.setState({ isOpen: true });
}

export function dismissFirstSteps(): void {
  firstStepsStore.setState({ isOpen: false });
  keep();
}

export function tickFirstStep(step: FirstStep): void {
  const { done } = firstStepsStore.getState();
  if (done.includes(step)) return;
  firstStepsStore.setState({ done: [...done, step] });
  keep();
}

function keep(): void {
  try {
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(firstStepsStore.getState()));
  } catch {
    // a browser may forbid storage
  }
}

function loaded(): FirstSteps {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? 'null');
    if (typeof value !== 'object' || value === null) return { isOpen: true, done: [] };
    const { isOpen, done } = value as { isOpen?: unknown; done?: unknown };
    const steps: readonly FirstStep[] = ['drag', 'year', 'find'];
    return {
      isOpen: isOpen !== false,
      done: Array.isArray(done) ? steps.filter((step) => done.includes(step)) : [],
    };
  } catch {
    return { isOpen: true, done: [] };
  }
}
