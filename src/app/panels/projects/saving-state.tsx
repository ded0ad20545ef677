import './projects.css';
import { useStore } from 'zustand';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';
import { storageStore } from '../../storage/storage-state.ts';
import { failureHint, failureWords, savingWords } from './project-texts.ts';
import { clockTime } from './times.ts';

/** The word in the status bar: saved, saving, or why not; more when pointed at. */
export function SavingState() {
  const language = useApp((state) => state.language);
  const { phase, failure, savedAtMs } = useStore(storageStore, (state) => state.saving);
  const savedAt = savedAtMs === null ? '' : clockTime(savedAtMs, language);
  const isFailed = phase === 'failed' && failure !== null;
  const word = isFailed
    ? failureWords[failure][language]
    : savingWords[phase === 'saved' ? 'saved' : 'saving'][language];
  const savedHint = savedAt ? `${savingWords.savedHint[language]}${savedAt}` : '';
  const hint = isFailed
    ? `${failureHint[language]}${savedHint ? `\n${savedHint}` : ''}`
    : phase === 'saved'
      ? savedHint
      : savingWords.savingHint[language];
  return (
    <Tip label={hint} side="top">
      <span
        className={isFailed ? 'item saving bad' : 'item saving'}
        // only a failure is worth being read out
        role={isFailed ? 'alert' : undefined}
        data-testid="saving"
        data-phase={phase}
      >
        {word}
      </span>
    </Tip>
  );
}
