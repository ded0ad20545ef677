import './projects.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Name } from '../../../network/name.ts';
import { reviewStore } from '../../review/review-store.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useSession } from '../../shell/session-port.ts';
import type { ReadOnlyReason } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { storageStore } from '../../storage/storage-state.ts';
import { bannerWords, choiceWords } from './project-texts.ts';

/** Over the map: why the project can only be looked at and what can be done; a new version of the app. */
export function StorageBanners() {
  const readOnly = useApp((state) => state.readOnly);
  const versionReady = useStore(storageStore, (state) => state.versionReady);
  return (
    <div className="storage-banners">
      {readOnly === 'review' ? <ReviewBanner /> : null}
      {readOnly && readOnly !== 'review' ? <ReadOnlyBanner reason={readOnly} /> : null}
      {versionReady ? <VersionBanner /> : null}
    </div>
  );
}

/** One's own project is edited again at a press; of a report's a copy is. */
function ReviewBanner() {
  const language = useApp((state) => state.language);
  const report = useStore(reviewStore, ({ open }) => open?.report?.fileName ?? null);
  const projects = useSession()?.projects;
  const leave = async () => {
    const { leaveReview } = await import('../../review/review-desk.ts');
    leaveReview();
  };
  return (
    <div
      className="storage-banner"
      role="status"
      data-testid="read-only-banner"
      data-reason="review"
    >
      <span>
        {report === null
          ? bannerWords.review[language]
          : `${choiceWords.reviewOf[language]}${report}`}
      </span>
      {report === null ? (
        <Choice
          id="leave-review"
          words={choiceWords.leaveReview}
          hint={choiceWords.leaveReviewHint}
          onChoose={() => void leave()}
        />
      ) : (
        <>
          <Choice
            id="leave-report"
            words={choiceWords.ownProject}
            hint={choiceWords.ownProjectHint}
            onChoose={() => void projects?.openLast()}
          />
          <Choice
            id="open-copy"
            words={choiceWords.copy}
            hint={choiceWords.copyHint}
            onChoose={() => projects?.openCopy()}
          />
        </>
      )}
    </div>
  );
}

function ReadOnlyBanner({ reason }: { reason: ReadOnlyReason }) {
  const language = useApp((state) => state.language);
  const projects = useSession()?.projects;
  const [busy, setBusy] = useState(false);
  const takeOver = async () => {
    setBusy(true);
    await projects?.takeOver().finally(() => setBusy(false));
  };
  return (
    <div
      className="storage-banner"
      role="status"
      data-testid="read-only-banner"
      data-reason={reason}
    >
      <span>{bannerWords[reason][language]}</span>
      {reason === 'newerState' ? (
        <Choice
          id="show-newer"
          words={choiceWords.newer}
          hint={choiceWords.newerHint}
          onChoose={() => void projects?.showNewer()}
        />
      ) : (
        <Choice
          id="take-over"
          words={choiceWords.takeOver}
          hint={choiceWords.takeOverHint}
          disabled={busy}
          onChoose={() => void takeOver()}
        />
      )}
      <Choice
        id="open-copy"
        words={choiceWords.copy}
        hint={choiceWords.copyHint}
        disabled={busy}
        onChoose={() => projects?.openCopy()}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly words: Name;
  readonly hint: Name;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Choice({ id, words, hint, disabled = false, onChoose }: ChoiceProps) {
  const language = useApp((state) => state.language);
  return (
    <Tip label={hint[language]} side="bottom">
      <button
        type="button"
        className="icon-button bordered"
        data-testid={id}
        disabled={disabled}
        onClick={onChoose}
      >
        {words[language]}
      </button>
    </Tip>
  );
}

/** It is the user who reloads: nothing restarts by itself under someone's hands. */
function VersionBanner() {
  const language = useApp((state) => state.language);
  const projects = useSession()?.projects;
  const reload = async () => {
    await projects?.flush();
    const { startNewVersion } = await import('../../offline/start-new-version.ts');
    await startNewVersion();
  };
  return (
    <div className="storage-banner" role="status" data-testid="version-ready">
      <span>{choiceWords.versionReady[language]}</span>
      <button type="button" className="icon-button bordered" onClick={() => void reload()}>
        {choiceWords.reload[language]}
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={() => storageStore.setState({ versionReady: false })}
      >
        {choiceWords.later[language]}
      </button>
    </div>
  );
}
