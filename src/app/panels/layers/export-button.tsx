import { useEffect, useRef, useState } from 'react';
import { isCancelled } from '../../../compute/thread-pool.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useSession } from '../../shell/session-port.ts';
import { setProblem } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';

const cannotExport = { zh: '无法导出图层', en: 'The layer cannot be exported' };

/** Saves the layer shown as GeoTIFF; pressed again before the end, it stops. */
export function ExportButton() {
  const t = useText();
  const session = useSession();
  const ready = useApp((state) => state.ready);
  const [share, setShare] = useState<number | null>(null);
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  const start = async () => {
    const own = new AbortController();
    run.current = own;
    setShare(0);
    try {
      await session?.exportLayer({
        signal: own.signal,
        onProgress: ({ done, total }) => setShare(done / total),
      });
    } catch (error) {
      if (!isCancelled(error)) setProblem(cannotExport, (error as Error).message);
    }
    run.current = null;
    setShare(null);
  };

  const percent = formatNumber(Math.floor(100 * (share ?? 0)), 0);
  return (
    <button
      type="button"
      className="scenario-tool"
      data-testid="export-layer"
      disabled={!session || !ready}
      title={share === null ? t('left.exportHint') : t('left.exportStop')}
      onClick={() => (run.current ? run.current.abort() : void start())}
    >
      {share === null ? t('left.export') : t('left.exporting', { percent })}
    </button>
  );
}
