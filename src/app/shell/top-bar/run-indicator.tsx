import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { explained } from '../explained.ts';
import { Tip } from '../mantine/tip.tsx';
import { useSession } from '../session-port.ts';

/** Where the run stands: percent, tiles done, and Esc to cancel it. */
export function RunIndicator() {
  const t = useText();
  const session = useSession();
  const run = useApp((state) => state.run);
  const share = run.totalTiles > 0 ? run.doneTiles / run.totalTiles : 0;
  const running = run.phase === 'running';
  return (
    <>
      <div className="run-state" data-testid="run-state" data-phase={run.phase}>
        <i />
        <span>
          {running ? t('run.running', { percent: percentOf(share) }) : t(`run.${run.phase}`)}
        </span>
        {running && run.totalTiles > 0 ? (
          <span className="muted number">
            {t('run.tiles', {
              done: formatNumber(run.doneTiles, 0),
              total: formatNumber(run.totalTiles, 0),
            })}
          </span>
        ) : null}
        {run.phase === 'done' ? (
          <span className="muted number" {...explained({ of: 'runTime' })}>
            {formatQuantity(run.elapsedMs / 1000, 's', 1)}
          </span>
        ) : null}
        {run.phase === 'cancelled' || run.phase === 'failed' ? (
          <Tip label={t('run.againHint')}>
            <button
              type="button"
              className="run-again"
              data-testid="run-again"
              onClick={() => session?.runAgain()}
            >
              {t('run.again')}
            </button>
          </Tip>
        ) : null}
        {running ? (
          <Tip label={t('run.cancelHint')}>
            <button
              type="button"
              aria-label={t('run.cancelHint')}
              onClick={() => session?.cancelRun()}
            >
              <kbd>Esc</kbd>
            </button>
          </Tip>
        ) : null}
      </div>
      {running ? (
        <div
          className="run-line"
          role="progressbar"
          aria-label={t('run.progress')}
          aria-valuenow={Math.floor(share * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
          style={{ width: `${share * 100}%` }}
        />
      ) : null}
    </>
  );
}

function percentOf(share: number): string {
  return formatNumber(Math.floor(share * 100), 0);
}
