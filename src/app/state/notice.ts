import { createStore } from 'zustand/vanilla';
import type { Name } from '../../network/name.ts';

/** Something that can be done about a notice, such as taking back what it tells of. */
export interface NoticeAction {
  readonly label: Name;
  readonly run: () => void;
}

/** A short word to the user that asks for nothing and goes by itself. */
export interface Notice {
  readonly text: Name;
  readonly action: NoticeAction | null;
}

/** The notice over the chart; null for none. A new one takes the place of the one before. */
export const noticeStore = createStore<{ readonly notice: Notice | null }>()(() => ({
  notice: null,
}));

/** Tells the user something in one line, for some seconds; returns it, to be dismissed early. */
export function showNotice(text: Name, action: NoticeAction | null = null): Notice {
  const notice = { text, action };
  noticeStore.setState({ notice });
  return notice;
}

/** Takes a notice away; without one named, whichever is shown. */
export function dismissNotice(notice: Notice | null = noticeStore.getState().notice): void {
  if (noticeStore.getState().notice === notice) noticeStore.setState({ notice: null });
}
