import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { reviewStore } from '../../review/review-store.ts';
import { lazily } from '../../shell/lazily.tsx';

const CommentButton = lazily<{ readonly path: string }>(
  async () => (await import('./comment-button.tsx')).CommentButton,
);

interface CommentPlaceProps {
  /** Of the figure, as reports have it. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A figure that can be commented on while something is under review. */
export function CommentPlace({ path, children }: CommentPlaceProps) {
  const isReviewed = useStore(reviewStore, ({ open }) => open !== null);
  if (!isReviewed) return children;
  return (
    <div className="comment-place">
      {children}
      <CommentButton path={path} />
    </div>
  );
}
