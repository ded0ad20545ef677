import type { Language } from '../../../network/name.ts';
import { type CompareView, compareModel, useCompare } from '../../compare/compare-model.ts';
import { closeCompare } from '../../compare/compare-store.ts';
import { Icon } from '../../shell/icons.tsx';
import { IllustrativeTag } from '../../shell/illustrative-tag.tsx';
import { currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { openReportDialog } from '../report/report-preset.ts';
import { ChooseOther } from './choose-other.tsx';
import { texts } from './compare-texts.ts';
import { Pills } from './pills.tsx';

/** What is compared with what, in which year and service, and how the maps lie. */
export function CompareHead({ language }: { language: Language }) {
  const scenario = useApp(currentScenario);
  const project = useApp((state) => state.project);
  const other = useCompare((state) => state.other);
  const view = useCompare((state) => state.view);
  const year = useCompare((state) => state.year);
  const serviceId = useCompare((state) => state.serviceId);
  const years = [...new Set([...project.years, ...(other?.project.years ?? [])])].sort(
    (a, b) => a - b,
  );
  const views: readonly CompareView[] = ['swipe', 'beside', 'difference'];
  const labels = {
    swipe: texts.swipe[language],
    beside: texts.beside[language],
    difference: texts.differenceView[language],
  };
  return (
    <header className="compare-head">
      <h2>{texts.title[language]}</h2>
      <span className="plan-name">
        <b>A</b> <span className="cut">{scenario?.name[language]}</span>
      </span>
      <span className="plan-name">
        <b>B</b> <ChooseOther language={language} />
      </span>
      {project.illustrative ? <IllustrativeTag /> : null}
      <span className="end">
        <select
          className="other-choice"
          data-testid="compare-service"
          aria-label={texts.service[language]}
          value={serviceId}
          onChange={(event) => compareModel.setState({ serviceId: event.target.value })}
        >
          {project.services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
        <Pills
          label={texts.view[language]}
          testId="compare-view"
          value={view}
          choices={views.map((value) => ({ value, label: labels[value] }))}
          onChoose={(chosen) => compareModel.setState({ view: chosen })}
        />
        <Pills
          label={texts.year[language]}
          testId="compare-year"
          value={year}
          choices={years.map((value) => ({ value, label: String(value) }))}
          onChoose={(chosen) => compareModel.setState({ year: chosen })}
        />
        <ReportOfBoth language={language} />
        <button
          type="button"
          className="icon-button"
          data-testid="compare-close"
          aria-label={texts.close[language]}
          title={`${texts.close[language]} (Esc)`}
          onClick={closeCompare}
        >
          <Icon name="close" />
        </button>
      </span>
    </header>
  );
}

/** Opens the report dialog with both scenarios, where both are the open project's. */
function ReportOfBoth({ language }: { language: Language }) {
  const project = useApp((state) => state.project);
  const first = useApp((state) => state.scenarioId);
  const other = useCompare((state) => state.other);
  if (other?.project !== project) return null;
  const scenarioIds = [...new Set([first, other.scenarioId])];
  return (
    <button
      type="button"
      className="head-button"
      data-testid="compare-report"
      title={texts.reportHint[language]}
      onClick={() => openReportDialog({ scenarioIds })}
    >
      {texts.report[language]}
    </button>
  );
}
