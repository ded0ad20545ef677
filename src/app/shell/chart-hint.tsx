import { useEffect, useState } from 'react';
import { useApp } from '../state/use-app.ts';

/** Long enough to be read, in ms. */
const shownMs = 4500;

/** Says, on the chart and to screen readers, what was just done or refused. */
export function ChartHint() {
  const hint = useApp((state) => state.hint);
  const language = useApp((state) => state.language);
  const [gone, setGone] = useState<typeof hint>(null);
  useEffect(() => {
    if (!hint) return;
    const timer = window.setTimeout(() => setGone(hint), shownMs);
    return () => window.clearTimeout(timer);
  }, [hint]);
  return (
    <div className="chart-hint" role="status" aria-live="polite" data-testid="chart-hint">
      {hint && hint !== gone ? hint.text[language] : null}
    </div>
  );
}
