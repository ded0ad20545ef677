import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CommentDraft } from '../../../report/review/comment-draft.ts';
import { longestText } from '../../../report/review/review-fields.ts';
import { words } from '../../../report/review/review-words.ts';
import { dropDraft, say as sayWritten, setDraftText } from '../../review/review-actions.ts';
import { reviewStore } from '../../review/review-store.ts';
import { useApp } from '../../state/use-app.ts';

const saying = { remark: words.say, answer: words.sayAnswer, edit: words.sayEdit } as const;

/** What is being written; Ctrl+Enter says it, Esc gives it up while it is blank. */
export function CommentForm({ draft: { of, text } }: { readonly draft: CommentDraft }) {
  const language = useApp((state) => state.language);
  const isNamed = useStore(reviewStore, ({ reviewer }) => reviewer.trim() !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  // another pin: what is written goes on there
  useEffect(() => {
    if (of) field.current?.focus();
  }, [of]);
  const say = () => {
    if (isNamed) sayWritten();
    else document.getElementById('reviewer-name')?.focus();
  };
  return (
    <form
      className="comment-form"
      data-testid="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        maxLength={longestText}
        value={text}
        aria-label={(of.kind === 'answer' ? words.answerText : words.text)[language]}
        onChange={({ currentTarget }) => setDraftText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            say();
          }
          if (event.key === 'Escape' && text.trim() === '') {
            event.stopPropagation();
            dropDraft();
          }
        }}
      />
      <div className="review-buttons">
        {isNamed ? null : <small className="bad">{words.nameMissing[language]}</small>}
        <button type="button" className="icon-button" onClick={dropDraft}>
          {words.drop[language]}
        </button>
        <button
          type="submit"
          className="icon-button bordered"
          data-testid="say-comment"
          disabled={text.trim() === ''}
        >
          {saying[of.kind][language]}
        </button>
      </div>
    </form>
  );
}
