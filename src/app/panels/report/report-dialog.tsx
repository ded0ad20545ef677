import '../exchange/exchange.css';
import './report.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ReportFormat } from '../../../compute/report-formats.ts';
import type { CellSizeM } from '../../../geo/tile-grid.ts';
import type { Language } from '../../../network/name.ts';
import { useApp } from '../../state/use-app.ts';
import { Pills } from '../exchange/choices.tsx';
import { FormatTicks } from './format-ticks.tsx';
import { PreviousChoice } from './previous-choice.tsx';
import type { PreviousPlan } from './previous-plan.ts';
import { ReportFoot } from './report-foot.tsx';
import { reportPreset } from './report-preset.ts';
import { texts } from './report-texts.ts';
import { ScenarioChoice } from './scenario-choice.tsx';
import { useReportRun } from './use-report-run.ts';

const cellSizes: readonly CellSizeM[] = [512, 256, 128, 64, 32];

type Languages = 'both' | Language;

/** Asks what a report is to be of and as which files, computes it and saves it. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const shownId = useApp((state) => state.scenarioId);
  const [scenarioIds, setScenarioIds] = useState(() => firstScenarios(project.scenarios, shownId));
  const [previous, setPrevious] = useState<PreviousPlan | null>(null);
  const [date, setDate] = useState(today);
  const [cellSizeM, setCellSizeM] = useState<CellSizeM>(project.cellSizeM);
  const [languages, setLanguages] = useState<Languages>('both');
  const [formats, setFormats] = useState<readonly ReportFormat[]>(['html', 'pdf', 'json']);
  const { run, start, cancel, saveAgain } = useReportRun();
  const isRunning = run.phase === 'computing' || run.phase === 'writing';

  const lack = formats.length === 0 ? texts.noFormat : date === '' ? texts.noDate : null;
  const make = () =>
    void start({
      project,
      previous,
      request: { scenarioIds, cellSizeM, mapCellSizeM: 512, terminalIds: [], date },
      languages: languages === 'both' ? ['zh', 'en'] : [languages],
      formats,
    });

  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title[language]}
      closeButtonProps={{ 'aria-label': texts.close[language] }}
      closeOnClickOutside={!isRunning}
      size={620}
      data-testid="report-dialog"
    >
      <div className="report-form">
        <p>{texts.intro[language]}</p>
        <fieldset
          className="report-choices"
          disabled={isRunning}
          aria-label={texts.title[language]}
        >
          <ScenarioChoice
            scenarios={project.scenarios}
            chosen={scenarioIds}
            onChoose={setScenarioIds}
          />
          <PreviousChoice scenarioId={scenarioIds[0]} onChoose={setPrevious} />
          <div className="exchange-line">
            <label htmlFor="report-date">{texts.date[language]}</label>
            <input
              id="report-date"
              type="date"
              data-testid="report-date"
              value={date}
              min="2000-01-01"
              max="2100-12-31"
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          </div>
          <Pills
            label={texts.cell[language]}
            hint={texts.cellHint[language]}
            value={cellSizeM}
            choices={cellSizes.map((value) => ({ value, label: `${value} m` }))}
            testId="report-cell"
            onChoose={setCellSizeM}
          />
          <Pills
            label={texts.languages[language]}
            value={languages}
            choices={[
              { value: 'both', label: texts.both[language] },
              { value: 'zh', label: texts.chinese[language] },
              { value: 'en', label: texts.english[language] },
            ]}
            testId="report-language"
            onChoose={setLanguages}
          />
          <FormatTicks chosen={formats} onChoose={setFormats} />
        </fieldset>
        <ReportFoot run={run} lack={lack} onMake={make} onCancel={cancel} onSaveAgain={saveAgain} />
      </div>
    </Modal>
  );
}

/** Those that the dialog was opened with, as far as the project has them; else the one shown. */
function firstScenarios(scenarios: readonly { readonly id: string }[], shownId: string): string[] {
  const asked = reportPreset.getState().preset.scenarioIds ?? [];
  const known = asked.filter((id) => scenarios.some((scenario) => scenario.id === id));
  return known.length > 0 ? [...new Set(known)] : [shownId];
}

/** The day where the user is, such as 2026-11-26. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
