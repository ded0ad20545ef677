import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface CompareOpen {
  /** Whether two scenarios are being compared in place of the plan. */
  readonly isOpen: boolean;
  /** Whether the second one is shown alone, for as long as its key is held. */
  readonly showsOther: boolean;
}

/** What the page must know of comparing before its chunk is there. */
export const compareStore = createStore<CompareOpen>()(() => ({
  isOpen: false,
  showsOther: false,
}));

export function openCompare(): void {
  compareStore.setState({ isOpen: true, showsOther: false });
}

export function closeCompare(): void {
  compareStore.setState({ isOpen: false, showsOther: false });
}

export function useCompareOpen(): boolean {
  return useStore(compareStore, ({ isOpen }) => isOpen);
}
