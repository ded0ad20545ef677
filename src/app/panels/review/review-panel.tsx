import './review.css';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ReviewComment } from '../../../report/review/review.ts';
import { reviewThreads } from '../../../report/review/review-threads.ts';
import { stateWords, words } from '../../../report/review/review-words.ts';
import { beginRemarkAt, setReviewer } from '../../review/review-actions.ts';
import { decideOther, keep } from '../../review/review-desk.ts';
import { chooseReviews, saveReview } from '../../review/review-files.ts';
import { showPins } from '../../review/review-pins.ts';
import { type OpenReview, type OtherReview, reviewStore } from '../../review/review-store.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useSession } from '../../shell/session-port.ts';
import { setTool } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentForm } from './comment-form.tsx';
import { pinName } from './pin-name.ts';
import { SignOffs } from './sign-offs.tsx';
import { ThreadCard } from './thread-card.tsx';

/** Over the chart's right edge: what is said of the project or report on screen, and who has signed it. */
export function ReviewPanel() {
  const language = useApp((state) => state.language);
  const open = useStore(reviewStore, (state) => state.open);
  const [isFolded, setFolded] = useState(false);
  const session = useSession();
  useEffect(() => {
    if (session) showPins(session.map);
  }, [session]);
  if (!open) return null;
  const { subject } = open.review;
  const kind = subject.kind === 'report' ? words.ofReport : words.ofProject;
  const fold = isFolded ? words.unfold : words.fold;
  return (
    <section
      className={isFolded ? 'furniture review-panel folded' : 'furniture review-panel'}
      aria-label={words.title[language]}
      data-testid="review-panel"
    >
      <header>
        <h2 className="cut">
          {words.title[language]}
          <span className="muted">
            {' '}
            · {kind[language]} {subject.name[language]}
          </span>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-expanded={!isFolded}
          aria-label={fold[language]}
          title={fold[language]}
          onClick={() => setFolded(!isFolded)}
        >
          <Icon name={isFolded ? 'down' : 'up'} size={14} />
        </button>
      </header>
      {isFolded ? null : <ReviewBody open={open} />}
    </section>
  );
}

function ReviewBody({ open }: { readonly open: OpenReview }) {
  const language = useApp((state) => state.language);
  const other = useStore(reviewStore, ({ others }) => others[0] ?? null);
  return (
    <>
      <div className="review-scroll scroll">
        <ReviewerName />
        {other ? <OtherSubject other={other} /> : null}
        <NewRemark />
        <Threads open={open} />
        <SignOffs open={open} />
      </div>
      <footer>
        <KeepingState />
        <button
          type="button"
          className="icon-button bordered"
          data-testid="save-review"
          onClick={() => void saveReview()}
        >
          {words.save[language]}
        </button>
        <button
          type="button"
          className="icon-button"
          data-testid="merge-reviews"
          onClick={() => void chooseReviews()}
        >
          {words.merge[language]}
        </button>
      </footer>
    </>
  );
}

function ReviewerName() {
  const language = useApp((state) => state.language);
  const reviewer = useStore(reviewStore, (state) => state.reviewer);
  return (
    <label className="reviewer" title={words.reviewerHint[language]}>
      {words.reviewer[language]}
      <input
        id="reviewer-name"
        type="text"
        autoComplete="name"
        maxLength={100}
        value={reviewer}
        onChange={({ currentTarget }) => setReviewer(currentTarget.value)}
      />
    </label>
  );
}

/** A remark begins here, with the chart or with a figure. */
function NewRemark() {
  const language = useApp((state) => state.language);
  const tool = useApp((state) => state.tool);
  const project = useApp((state) => state.project);
  const draft = useStore(reviewStore, (state) => state.draft);
  const session = useSession();
  if (draft?.of.kind === 'remark') {
    return (
      <div className="thread new">
        <p className="thread-pin">
          <span className="pin-number new">+</span>
          <span className="cut">{pinName(draft.of.pin, project, language)}</span>
        </p>
        <CommentForm draft={draft} />
      </div>
    );
  }
  return (
    <div className="review-begin">
      <Tip label={words.onPlaceHint[language]} keys="C">
        <button
          type="button"
          className={tool === 'comment' ? 'icon-button bordered on' : 'icon-button bordered'}
          data-testid="comment-on-place"
          aria-pressed={tool === 'comment'}
          onClick={() => setTool(tool === 'comment' ? 'select' : 'comment')}
        >
          <Icon name="comment" size={14} />
          {words.onPlace[language]}
        </button>
      </Tip>
      <button
        type="button"
        className="icon-button"
        data-testid="comment-on-middle"
        onClick={() => session && beginRemarkAt(session.centre())}
      >
        {words.onMiddle[language]}
      </button>
    </div>
  );
}

type Shown = ReviewComment['state'] | 'all';

const states: readonly Shown[] = ['all', 'open', 'settled', 'withdrawn'];

function Threads({ open }: { readonly open: OpenReview }) {
  const language = useApp((state) => state.language);
  const [shown, setShown] = useState<Shown>('all');
  const threads = reviewThreads(open.review);
  if (threads.length === 0) return <p className="empty">{words.none[language]}</p>;
  const fitting = (state: Shown) =>
    threads.filter(({ remark }) => state === 'all' || remark.state === state);
  const listed = fitting(shown);
  return (
    <>
      <fieldset className="review-filter" aria-label={words.shows[language]}>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={shown === state}
            onClick={() => setShown(state)}
          >
            {(state === 'all' ? words.all : stateWords[state])[language]} {fitting(state).length}
          </button>
        ))}
      </fieldset>
      {listed.length === 0 ? <p className="empty">{words.noneShown[language]}</p> : null}
      <ol className="threads">
        {listed.map((thread) => (
          <ThreadCard key={thread.remark.id} thread={thread} />
        ))}
      </ol>
    </>
  );
}

/** A file of something else is merged only if the user says so. */
function OtherSubject({ other: { fileName, review } }: { readonly other: OtherReview }) {
  const language = useApp((state) => state.language);
  return (
    <div className="review-question" role="alert" data-testid="other-subject">
      <p>
        <b>{fileName}</b>
        <br />
        {words.otherSubject[language]}
        {review.subject.name[language]}{' '}
        <span className="hash">{review.subject.hash.slice(0, 12)}</span>
      </p>
      <div className="review-buttons">
        <button type="button" className="icon-button" onClick={() => decideOther(false)}>
          {words.leaveOut[language]}
        </button>
        <button
          type="button"
          className="icon-button bordered"
          data-testid="merge-other"
          onClick={() => decideOther(true)}
        >
          {words.mergeAnyway[language]}
        </button>
      </div>
    </div>
  );
}

function KeepingState() {
  const language = useApp((state) => state.language);
  const keeping = useStore(reviewStore, (state) => state.keeping);
  if (keeping === 'failed') {
    return (
      <p className="keeping bad" role="alert">
        {words.notKept[language]}{' '}
        <button type="button" className="link-button" onClick={() => void keep()}>
          {words.again[language]}
        </button>
      </p>
    );
  }
  return (
    <p className="keeping muted" role="status">
      {keeping === null ? null : (keeping === 'kept' ? words.kept : words.keeping)[language]}
    </p>
  );
}
