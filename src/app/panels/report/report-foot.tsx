import type { Name } from '../../../network/name.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import { sizeText } from '../exchange/size-text.ts';
import { texts } from './report-texts.ts';
import type { ReportRun } from './use-report-run.ts';

interface ReportFootProps {
  readonly run: ReportRun;
  /** What is still missing; null when the report can be made. */
  readonly lack: Name | null;
  readonly onMake: () => void;
  readonly onCancel: () => void;
  readonly onSaveAgain: () => void;
}

/** How far the report is, and what can be done now. */
export function ReportFoot({ run, lack, onMake, onCancel, onSaveAgain }: ReportFootProps) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const isRunning = run.phase === 'computing' || run.phase === 'writing';
  return (
    <>
      <footer className="exchange-foot">
        <span className="said" role="status" data-testid="report-said">
          {isRunning || !lack ? (
            <RunText run={run} />
          ) : (
            <span className="bad">{lack[language]}</span>
          )}
        </span>
        {run.phase === 'saved' ? (
          <button type="button" className="icon-button bordered" onClick={onSaveAgain}>
            {texts.again[language]}
          </button>
        ) : null}
        {isRunning ? (
          <button
            type="button"
            className="icon-button bordered"
            data-testid="cancel-report"
            onClick={onCancel}
          >
            {texts.cancel[language]}
          </button>
        ) : (
          <button
            type="button"
            className="icon-button bordered take"
            data-testid="make-report"
            disabled={!session || lack !== null}
            onClick={onMake}
          >
            {texts.make[language]}
          </button>
        )}
      </footer>
      {run.phase === 'computing' ? (
        <div
          className="exchange-progress"
          role="progressbar"
          aria-label={texts.computing[language]}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percentOf(run)}
          style={{ width: `${percentOf(run)}%` }}
        />
      ) : null}
    </>
  );
}

function RunText({ run }: { run: ReportRun }) {
  const language = useApp((state) => state.language);
  switch (run.phase) {
    case 'idle':
      return null;
    case 'computing':
      if (run.total === 0) return texts.starting[language];
      return `${texts.computing[language]} ${formatNumber(run.done, 0)} / ${formatNumber(run.total, 0)}`;
    case 'writing':
      return `${texts.writing[language]} ${run.file}`;
    case 'saved':
      return (
        <>
          <span className="ok">
            ✓ {texts.saved[language]} {run.file.name}, {sizeText(run.file.bytes.length)}
          </span>
          <span className="report-hash">
            {texts.pack[language]} {run.packHash}
          </span>
        </>
      );
    case 'failed':
      return (
        <span className="bad">
          ✕ {texts.failed[language]}
          {run.reason}
        </span>
      );
  }
}

function percentOf(run: { readonly done: number; readonly total: number }): number {
  return run.total > 0 ? Math.floor((100 * run.done) / run.total) : 0;
}
