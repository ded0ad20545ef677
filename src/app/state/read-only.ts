import { appStore } from './app-store.ts';
import { showNotice } from './notice.ts';

/** Whether the project can only be looked at; the user is then told so. */
export function refusesEdit(): boolean {
  if (appStore.getState().readOnly === null) return false;
  showNotice({
    zh: '当前为只读：选择“接管”或“另存副本”后方可编辑',
    en: 'View only: take the project over, or open a copy, to edit it',
  });
  return true;
}
