import type { Name } from '../../network/name.ts';
import { appStore } from './app-store.ts';

/** Says something of what was just done or refused; it goes away by itself. */
export function showHint(text: Name): void {
  appStore.setState({ hint: { text } });
}

/** Says that sites are locked, and that only the others, if any, change. */
export function sayLocked(locked: number, others: number): void {
  if (others === 0) {
    showHint({ zh: '已锁定：先解锁（K）再改动', en: 'Locked: unlock (K) to move or change' });
    return;
  }
  const stay = locked === 1 ? '1 locked site stays as it is' : `${locked} locked sites stay`;
  showHint({ zh: `${locked} 个站点已锁定，保持不变`, en: stay });
}
