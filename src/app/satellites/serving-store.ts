import { createStore } from 'zustand/vanilla';

/** Whether the card is open that says who serves the pressed place. */
export const servingStore = createStore<{ readonly open: boolean }>()(() => ({ open: false }));

export function toggleServing(): void {
  servingStore.setState(({ open }) => ({ open: !open }));
}

export function closeServing(): void {
  servingStore.setState({ open: false });
}
