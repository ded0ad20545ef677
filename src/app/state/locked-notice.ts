import { showNotice } from './notice.ts';

/** Says that sites are locked, and that only the others, if any, change. */
export function sayLocked(locked: number, others: number): void {
  if (others === 0) {
    showNotice({ zh: '已锁定：先解锁（K）再改动', en: 'Locked: unlock (K) to move or change' });
    return;
  }
  const stay = locked === 1 ? '1 locked site stays as it is' : `${locked} locked sites stay`;
  showNotice({ zh: `${locked} 个站点已锁定，保持不变`, en: stay });
}
