import '../propagation/propagation.css';
import './identities.css';
import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  type CellLabel,
  cellLabels,
  cellText,
} from '../../../planning/cell-identities/cell-labels.ts';
import { checkIdentities } from '../../../planning/cell-identities/check-identities.ts';
import type { IdentityCell } from '../../../planning/cell-identities/identity-cell.ts';
import { identityCells } from '../../../planning/cell-identities/identity-cells.ts';
import { identitySummary } from '../../../planning/cell-identities/identity-summary.ts';
import {
  type IdentityRow,
  identityTable,
} from '../../../planning/cell-identities/identity-table.ts';
import { rootReuse } from '../../../planning/cell-identities/root-reuse.ts';
import { useText } from '../../i18n/text.ts';
import { setYear } from '../../state/actions.ts';
import { currentScenario, currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoicePills } from '../propagation/choice-pills.tsx';
import { IdentityControls } from './identity-controls.tsx';
import { IdentityDetails } from './identity-details.tsx';
import { IdentityGrid } from './identity-grid.tsx';
import { IdentityState } from './identity-state.tsx';
import { texts, waitingText } from './identity-texts.ts';
import { type Survey, useSurveyedCells } from './use-surveyed-cells.ts';

/** Physical cell identities and PRACH roots of all cells: to see, to check, to plan and to lock. */
export function CellIdentitiesDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={1080}
      data-testid="cell-identities"
    >
      <div className="identities">
        <Identities />
      </div>
    </Modal>
  );
}

function Identities() {
  const language = useApp((state) => state.language);
  const survey = useSurveyedCells();
  const { cells, labels } = useCells();
  const overlaps = useMemo(
    () => (survey.surveyed && isOf(cells, survey.surveyed.cells) ? survey.surveyed.overlaps : null),
    [survey.surveyed, cells],
  );
  const checked = useMemo(() => {
    const problems = overlaps ? checkIdentities(cells, overlaps) : [];
    return {
      rows: identityTable(cells, overlaps ?? [], problems),
      summary: identitySummary(cells, problems),
      reuse: overlaps ? rootReuse(cells, overlaps) : [],
    };
  }, [cells, overlaps]);
  const [search, setSearch] = useState('');
  const [faultyOnly, setFaultyOnly] = useState(false);
  const [pickedKey, setPickedKey] = useState<string | null>(null);
  const isChecked = overlaps !== null;
  const rows = checked.rows.filter(
    (row) =>
      (!faultyOnly || row.problems.some(({ severity }) => severity !== 'note')) &&
      isFoundBy(search, row, labels.get(row.key)),
  );
  const picked = checked.rows.find(({ key }) => key === pickedKey) ?? null;
  return (
    <>
      <Basis />
      <IdentityControls
        cells={cells}
        overlaps={overlaps}
        listed={rows}
        missing={checked.summary.missing}
        search={search}
        onSearch={setSearch}
        faultyOnly={faultyOnly}
        onFaultyOnly={setFaultyOnly}
        onCheck={survey.askAgain}
      />
      {isChecked ? null : <Waiting survey={survey} />}
      <IdentityState
        {...checked}
        cells={cells}
        carrierOf={({ key }) => labels.get(key)?.carrier}
        isChecked={isChecked}
        language={language}
      />
      <IdentityGrid
        rows={rows}
        labels={labels}
        isChecked={isChecked}
        pickedKey={pickedKey}
        language={language}
        onPick={setPickedKey}
      />
      <IdentityDetails
        row={picked}
        cells={cells}
        labels={labels}
        isChecked={isChecked}
        language={language}
      />
    </>
  );
}

function useCells(): {
  cells: readonly IdentityCell[];
  labels: ReadonlyMap<string, CellLabel>;
} {
  const carriers = useApp((state) => state.project.carriers);
  const scenario = useApp(currentScenario);
  const year = useApp((state) => state.year);
  return useMemo(() => {
    if (!scenario) return { cells: [], labels: new Map() };
    return {
      cells: identityCells({ carriers }, scenario, year),
      labels: cellLabels(scenario, carriers),
    };
  }, [carriers, scenario, year]);
}

/** Which cells are meant, and what counts as an overlap of two. */
function Basis() {
  const language = useApp((state) => state.language);
  const years = useApp((state) => state.project.years);
  const year = useApp((state) => state.year);
  const scenario = useApp(currentScenario);
  const terminal = useApp(currentTerminal);
  const names = [scenario?.name[language], terminal?.name[language]].filter(Boolean).join(' · ');
  return (
    <ChoicePills
      label={texts.yearEnd[language]}
      choices={years.map((value) => ({ value, label: String(value) }))}
      value={year}
      notes={[`${names} ·`, texts.overlapHint[language]]}
      testId="identities-year"
      onChoose={setYear}
    />
  );
}

/** Says honestly what is missing: a table without overlaps is no check. */
function Waiting({ survey }: { survey: Survey }) {
  const language = useApp((state) => state.language);
  const run = useApp((state) => state.run);
  const share =
    run.phase === 'running' && run.totalTiles > 0 ? run.doneTiles / run.totalTiles : null;
  if (survey.failure !== null) {
    return (
      <p className="identities-failed" role="alert">
        {texts.failed[language]}
        {survey.failure}{' '}
        <button type="button" className="icon-button bordered" onClick={survey.askAgain}>
          {texts.retry[language]}
        </button>
      </p>
    );
  }
  return (
    <p className="identities-waiting" role="status" data-testid="identities-waiting">
      {waitingText(share)[language]}
    </p>
  );
}

/** Whether a survey is of these cells, whatever values they have got since. */
function isOf(cells: readonly IdentityCell[], surveyed: readonly IdentityCell[]): boolean {
  return (
    cells.length === surveyed.length && cells.every(({ key }, index) => key === surveyed[index].key)
  );
}

function isFoundBy(search: string, row: IdentityRow, label: CellLabel | undefined): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const names = label ? [cellText(label, 'zh'), cellText(label, 'en')] : [];
  const text = [...names, row.key, row.pci ?? ''].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
