import { useStore } from 'zustand';
import type { AppState } from './app-state.ts';
import { appStore } from './app-store.ts';

/** Reads a part of the state and follows its changes; the selector must return a stable value. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(appStore, selector);
}
