import { useFocusWithin, useHover, useMergedRef } from '@mantine/hooks';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useText } from '../i18n/text.ts';
import { dismissNotice, type Notice, noticeStore } from '../state/notice.ts';
import { useApp } from '../state/use-app.ts';
import { Icon } from './icons.tsx';

const shownMs = 6000;
/** Longer, since the action has to be found. */
const shownWithActionMs = 12_000;

/** The notice at the foot of the chart. */
export function NoticeLine() {
  const notice = useStore(noticeStore, (state) => state.notice);
  // the place is always there, so that screen readers hear what comes into it
  return (
    <div className="notice-place" role="status">
      {notice ? <ShownNotice notice={notice} /> : null}
    </div>
  );
}

/** It goes by itself, but stays while it is pointed at or has the focus. */
function ShownNotice({ notice }: { notice: Notice }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const hover = useHover<HTMLDivElement>();
  const focus = useFocusWithin<HTMLDivElement>();
  const place = useMergedRef(hover.ref, focus.ref);
  const held = hover.hovered || focus.focused;
  useEffect(() => {
    if (held) return;
    const lastsMs = notice.action ? shownWithActionMs : shownMs;
    const timer = setTimeout(() => dismissNotice(notice), lastsMs);
    return () => clearTimeout(timer);
  }, [notice, held]);
  return (
    <div className="notice" ref={place} data-testid="notice">
      <span>{notice.text[language]}</span>
      {notice.action ? (
        <button
          type="button"
          className="action"
          data-testid="notice-action"
          onClick={() => {
            dismissNotice(notice);
            notice.action?.run();
          }}
        >
          {notice.action.label[language]}
        </button>
      ) : null}
      <button
        type="button"
        className="dismiss"
        aria-label={t('problem.close')}
        onClick={() => dismissNotice(notice)}
      >
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
