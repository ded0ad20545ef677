import { useMemo } from 'react';
import type { Language } from '../../../network/name.ts';
import { type ComparedPlan, useCompare } from '../../compare/compare-model.ts';
import { useApp } from '../../state/use-app.ts';
import { BasisLines } from './basis-lines.tsx';
import { AssetTable, CostTable, GoalTable, Notes, ZoneTable } from './compare-table.tsx';
import { texts } from './compare-texts.ts';
import { ShareCharts } from './share-charts.tsx';

/** What both plans reach and cost, side by side. */
export function CompareFigures({ other, language }: { other: ComparedPlan; language: Language }) {
  const { phase, done, total, reason, run } = useCompare((state) => state.figures);
  const project = useApp((state) => state.project);
  const scenarioId = useApp((state) => state.scenarioId);
  const plans = useMemo(
    () => [{ project, scenarioId }, other] as const,
    [project, scenarioId, other],
  );
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  const comparison = run?.comparison;
  return (
    <div className="compare-scroll scroll">
      {phase === 'running' ? (
        <p className="compare-progress" role="status">
          <progress max={Math.max(total, 1)} value={done} aria-label={texts.figures[language]} />
          {texts.figures[language]} <span className="number">{percent} %</span>
        </p>
      ) : null}
      {phase === 'failed' ? (
        <p className="compare-failure" role="alert">
          {texts.failed[language]}: {reason}
        </p>
      ) : null}
      {comparison ? (
        <>
          <BasisLines comparison={comparison} plans={plans} language={language} />
          <Notes notes={comparison.notes} language={language} />
          <GoalTable comparison={comparison} language={language} />
          <ZoneTable comparison={comparison} language={language} />
          <AssetTable comparison={comparison} language={language} />
          <CostTable comparison={comparison} language={language} />
          <ShareCharts comparison={comparison} language={language} />
        </>
      ) : null}
    </div>
  );
}
