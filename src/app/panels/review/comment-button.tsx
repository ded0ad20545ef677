import './review.css';
import { useStore } from 'zustand';
import { figureName } from '../../../report/review/figure-name.ts';
import { words } from '../../../report/review/review-words.ts';
import { beginRemark } from '../../review/review-actions.ts';
import { type ReviewState, reviewStore } from '../../review/review-store.ts';
import { Icon } from '../../shell/icons.tsx';
import { useApp } from '../../state/use-app.ts';

/** Beside a figure: begins a comment on it, and tells how many there are. */
export function CommentButton({ path }: { readonly path: string }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const count = useStore(reviewStore, (state) => countOf(state, path));
  const label = `${words.onFigure[language]}: ${figureName(path, project)[language]}`;
  return (
    <button
      type="button"
      className={count > 0 ? 'comment-button has-some' : 'comment-button'}
      data-testid={`comment-on-${path}`}
      aria-label={count > 0 ? `${label} (${count})` : label}
      title={label}
      onClick={() => beginRemark({ kind: 'figure', path })}
    >
      <Icon name="comment" size={12} />
      {count > 0 ? count : null}
    </button>
  );
}

function countOf({ open }: ReviewState, path: string): number {
  const comments = open?.review.comments ?? [];
  return comments.filter(
    ({ answers, state, pin }) =>
      answers === null && state !== 'withdrawn' && pin.kind === 'figure' && pin.path === path,
  ).length;
}
