import { createStore } from 'zustand/vanilla';
import type { Name } from '../../network/name.ts';

/** What the card is called. */
export const servingName: Name = { zh: '谁服务这里', en: 'Who serves this point' };

/** Whether the card is open that says who serves the pressed place. */
export const servingStore = createStore<{ readonly open: boolean }>()(() => ({ open: false }));

export function toggleServing(): void {
  servingStore.setState(({ open }) => ({ open: !open }));
}

export function closeServing(): void {
  servingStore.setState({ open: false });
}
