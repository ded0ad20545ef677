import { appStore } from './app-store.ts';
import { showNotice } from './notice.ts';

/** Whether the project can only be looked at; the user is then told so. */
export function refusesEdit(): boolean {
  const { readOnly } = appStore.getState();
  if (readOnly === null) return false;
  if (readOnly === 'review') {
    showNotice({
      zh: '评审中，仅供查看：退出评审后方可编辑',
      en: 'Under review, view only: leave the review to edit',
    });
    return true;
  }
  showNotice({
    zh: '当前为只读：选择“接管”或“另存副本”后方可编辑',
    en: 'View only: take the project over, or open a copy, to edit it',
  });
  return true;
}
