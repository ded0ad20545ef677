import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ReviewComment } from '../../../report/review/review.ts';
import type { ReviewThread } from '../../../report/review/review-threads.ts';
import { stateWords, words } from '../../../report/review/review-words.ts';
import { beginReply, choose, setState } from '../../review/review-actions.ts';
import { reviewStore } from '../../review/review-store.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import { dateTime } from '../projects/times.ts';
import { CommentForm } from './comment-form.tsx';
import { pinName } from './pin-name.ts';
import { showPin } from './show-pin.ts';

/** A remark with its answers, and what can be done about it. */
export function ThreadCard({ thread: { number, remark, answers } }: { thread: ReviewThread }) {
  const language = useApp((state) => state.language);
  const pinned = useApp((state) => pinName(remark.pin, state.project, state.language));
  const isChosen = useStore(reviewStore, ({ chosenId }) => chosenId === remark.id);
  const answering = useStore(reviewStore, ({ draft }) =>
    draft?.of.kind === 'answer' && draft.of.id === remark.id ? draft : null,
  );
  const session = useSession();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const show = () => {
    choose(remark.id);
    showPin(remark.pin, session);
  };
  return (
    <li
      ref={card}
      className={isChosen ? 'thread chosen' : 'thread'}
      data-testid="review-thread"
      data-state={remark.state}
    >
      <button type="button" className="thread-pin" aria-pressed={isChosen} onClick={show}>
        <span className={`pin-number ${remark.state}`}>{number}</span>
        <span className="cut">{pinned}</span>
        <span className={`thread-state ${remark.state}`}>{stateWords[remark.state][language]}</span>
      </button>
      <Said comment={remark} />
      {answers.map((answer) => (
        <Said key={answer.id} comment={answer} />
      ))}
      {answering ? <CommentForm draft={answering} /> : null}
      <div className="review-buttons">
        {answering || remark.state === 'withdrawn' ? null : (
          <button
            type="button"
            className="icon-button"
            data-testid="answer-comment"
            onClick={() => beginReply('answer', remark)}
          >
            {words.answer[language]}
          </button>
        )}
        {remark.state === 'open' ? (
          <button
            type="button"
            className="icon-button"
            data-testid="settle-comment"
            onClick={() => setState(remark.id, 'settled')}
          >
            {words.settle[language]}
          </button>
        ) : (
          <button type="button" className="icon-button" onClick={() => setState(remark.id, 'open')}>
            {words.reopen[language]}
          </button>
        )}
      </div>
    </li>
  );
}

/** One comment; who wrote it may change or withdraw it. */
function Said({ comment }: { comment: ReviewComment }) {
  const language = useApp((state) => state.language);
  const isOwn = useStore(reviewStore, ({ reviewer }) => reviewer.trim() === comment.author);
  const editing = useStore(reviewStore, ({ draft }) =>
    draft?.of.kind === 'edit' && draft.of.id === comment.id ? draft : null,
  );
  if (editing) return <CommentForm draft={editing} />;
  const isWithdrawn = comment.state === 'withdrawn';
  return (
    <div className={comment.answers === null ? 'said' : 'said answer'}>
      <p className="said-by">
        <b className="cut">{comment.author}</b>
        <time dateTime={comment.createdAt}>
          {dateTime(Date.parse(comment.createdAt), language)}
        </time>
        {isOwn && !isWithdrawn ? (
          <span className="own">
            <button type="button" onClick={() => beginReply('edit', comment)}>
              {words.edit[language]}
            </button>
            <button type="button" onClick={() => setState(comment.id, 'withdrawn')}>
              {words.withdraw[language]}
            </button>
          </span>
        ) : null}
      </p>
      {isWithdrawn ? (
        <p className="said-text muted">
          <s>{comment.text}</s>
        </p>
      ) : (
        <p className="said-text">{comment.text}</p>
      )}
    </div>
  );
}
