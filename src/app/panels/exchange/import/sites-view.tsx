import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { readSiteTable } from '../../../../compute/site-table/read-site-table.ts';
import type { Language, Name } from '../../../../network/name.ts';
import type { SiteTable, SiteTableCheck } from '../../../../network/site-list/site-table.ts';
import { applySiteImport } from '../../../../planning/site-import/apply-site-import.ts';
import { planSiteImport } from '../../../../planning/site-import/plan-site-import.ts';
import type {
  ImportProblem,
  ImportProposal,
  SiteImport,
  SiteImportOptions,
} from '../../../../planning/site-import/site-import.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useSession } from '../../../shell/session-port.ts';
import { edit } from '../../../state/edit-history.ts';
import { offerUndo } from '../../../state/offer-undo.ts';
import { useApp } from '../../../state/use-app.ts';
import type { FileViewProps } from './file-view.tsx';
import { texts } from './import-texts.ts';
import type { IncomingFile } from './incoming-file.ts';
import { showMarks } from './incoming-marks.ts';
import { knownPositions } from './known-positions.ts';
import { PlainView } from './plain-view.tsx';
import { type PreviewColumn, PreviewTable } from './preview-table.tsx';
import { SiteOptions } from './site-options.tsx';
import {
  isShown,
  type RowFilter,
  type SiteRowShown,
  siteMarks,
  siteRowsShown,
} from './site-rows-shown.ts';
import { siteTexts, stateNames } from './sites-texts.ts';

type SiteFile = Extract<IncomingFile, { readonly bytes: Uint8Array }>;

/** The sites of a file: read, shown with what is wrong with them, and taken as one step. */
export function SitesView(props: FileViewProps<SiteFile>) {
  const { incoming, onCancel } = props;
  const language = useApp((state) => state.language);
  const [check, setCheck] = useState<SiteTableCheck | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readSiteTable(incoming.bytes, incoming.name).then((read) => {
      if (isCurrent) setCheck(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [incoming]);
  if (!check) {
    return (
      <div className="import-start">
        <p role="status">{siteTexts.reading[language]}</p>
      </div>
    );
  }
  if (!check.valid) {
    return (
      <PlainView
        title={texts.refused[language]}
        files={[incoming.name]}
        problem={check.reason[language]}
        onCancel={onCancel}
      />
    );
  }
  return <SiteList {...props} table={check.table} />;
}

function SiteList({
  incoming,
  table,
  onDone,
  onCancel,
}: FileViewProps<SiteFile> & { readonly table: SiteTable }) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const project = useApp((state) => state.project);
  const scenarioId = useApp((state) => state.scenarioId);
  const [chosen, setChosen] = useState<SiteImportOptions | null>(null);
  const [filter, setFilter] = useState<RowFilter>('all');
  const [refusal, setRefusal] = useState<string | null>(null);
  const region = session?.region ?? null;

  const plan = useMemo(() => {
    if (!region) return null;
    const references = knownPositions(region);
    return (options: SiteImportOptions) =>
      planSiteImport(table, { project, scenarioId, scope: region.scope, references, options });
  }, [table, project, scenarioId, region]);
  // what the file shows beyond doubt is used from the start; what it only hints at is offered
  const asRead = useMemo(() => plan?.(leavesOutBad) ?? null, [plan]);
  const first = useMemo(() => (asRead ? firstOptions(asRead) : null), [asRead]);
  const options = useDeferredValue(chosen ?? first);
  const siteImport = useMemo(() => (plan && options ? plan(options) : null), [plan, options]);
  const rows = useMemo(() => (siteImport ? siteRowsShown(siteImport) : []), [siteImport]);
  useEffect(() => showMarks(siteMarks(rows)), [rows]);
  if (!siteImport || !asRead || !options) return null;

  const { counts, problems, unusedColumns } = siteImport;
  const ofList = problems.filter(({ line, severity }) => line === 0 && severity !== 'note');
  const take = () => {
    try {
      const step = stepName(counts.sites, incoming.name);
      edit(step, (before) => applySiteImport(before, scenarioId, siteImport));
      offerUndo(step);
      onDone();
    } catch (error) {
      setRefusal((error as Error).message);
    }
  };
  return (
    <>
      <SiteOptions
        table={table}
        proposals={withReasons(siteImport.proposals, asRead.proposals)}
        options={chosen ?? options}
        onChange={(change) => setChosen({ ...(chosen ?? options), ...change })}
      />
      {ofList.length > 0 || unusedColumns.length > 0 ? (
        <ul className="import-said">
          {ofList.map((problem) => (
            <li
              key={`${problem.column} ${problem.message.en}`}
              className={problem.severity === 'error' ? 'bad' : 'warned'}
            >
              {sentence(problem, language)}
            </li>
          ))}
          {unusedColumns.length > 0 ? (
            <li className="muted cut" title={unusedColumns.join(', ')}>
              {siteTexts.unused[language]}
              {unusedColumns.join(', ')}
            </li>
          ) : null}
        </ul>
      ) : null}
      <Filters siteImport={siteImport} filter={filter} onChoose={setFilter} />
      <PreviewTable
        label={texts.title[language]}
        columns={columnsIn(language)}
        rows={filter === 'all' ? rows : rows.filter((row) => isShown(row, filter))}
      />
      <footer className="exchange-foot">
        <span className="said" role="status">
          {refusal ? (
            <span className="bad">
              ✕ {siteTexts.notTaken[language]}
              {refusal}
            </span>
          ) : (
            <>
              {formatNumber(counts.sectors, 0)} {siteTexts.sectors[language]}
              {counts.badSites > 0 ? (
                <span className="bad">
                  {' · '}✕ {formatNumber(counts.badSites, 0)} {siteTexts.leftOut[language]}
                </span>
              ) : null}
            </>
          )}
        </span>
        <button type="button" className="icon-button bordered" onClick={onCancel}>
          {texts.cancel[language]}
        </button>
        <button
          type="button"
          className="icon-button bordered take"
          data-testid="take-import"
          disabled={!siteImport.ready || counts.sites === 0}
          onClick={take}
        >
          {siteTexts.take[language]} {formatNumber(counts.sites, 0)}{' '}
          {(counts.sites === 1 ? siteTexts.site1 : siteTexts.sites)[language]}
        </button>
      </footer>
    </>
  );
}

/** Sites with errors are left out, and said to be. */
const leavesOutBad: SiteImportOptions = { leaveOutBad: true };

/** Swapped columns and units of power are put right from the start. */
function firstOptions({ proposals }: SiteImport): SiteImportOptions {
  const certain = proposals.filter(({ kind }) => kind !== 'datum');
  return Object.assign({ ...leavesOutBad }, ...certain.map(({ options }) => options));
}

/** What is in use keeps the reason for which it was proposed. */
function withReasons(
  now: readonly ImportProposal[],
  asRead: readonly ImportProposal[],
): ImportProposal[] {
  return now.map((proposal) => {
    const before = asRead.find(({ kind, applied }) => kind === proposal.kind && !applied);
    return proposal.applied && before ? { ...proposal, reason: before.reason } : proposal;
  });
}

function stepName(count: number, file: string): Name {
  const noun = count === 1 ? 'site' : 'sites';
  return { zh: `从 ${file} 导入 ${count} 个站点`, en: `import ${count} ${noun} from ${file}` };
}

/** How many rows there are of each outcome, and a press to list only those. */
function Filters({
  siteImport: { counts, rows, problems },
  filter,
  onChoose,
}: {
  readonly siteImport: SiteImport;
  readonly filter: RowFilter;
  readonly onChoose: (filter: RowFilter) => void;
}) {
  const language = useApp((state) => state.language);
  const warnedLines = new Set(
    problems.flatMap(({ line, severity }) => (severity === 'warning' && line > 0 ? [line] : [])),
  ).size;
  const choices: readonly (readonly [RowFilter, string, number])[] = [
    ['all', siteTexts.all[language], rows.length],
    ['new', stateNames.new[language], counts.newSites],
    ['replace', stateNames.replace[language], counts.replacedSites],
    ['rename', stateNames.rename[language], counts.renamedSites],
    ['skip', stateNames.skip[language], counts.skippedSites],
    ['bad', `✕ ${stateNames.bad[language]}`, counts.badSites],
    ['warned', `! ${siteTexts.warned[language]}`, warnedLines],
  ];
  return (
    <div className="import-filters" role="toolbar" aria-label={siteTexts.show[language]}>
      {choices
        .filter(([value, , count]) => count > 0 || value === 'all')
        .map(([value, name, count]) => (
          <button
            key={value}
            type="button"
            className={value}
            aria-pressed={value === filter}
            data-testid={`import-filter-${value}`}
            onClick={() => onChoose(value === filter ? 'all' : value)}
          >
            {name} <b>{formatNumber(count, 0)}</b>
          </button>
        ))}
    </div>
  );
}

/** Column and value as they stand in the file, then what was expected. */
function sentence({ column, value, message }: ImportProblem, language: Language): string {
  const where = [column, value === undefined ? null : `“${value}”`].filter(Boolean).join(' ');
  const colon = language === 'zh' ? '：' : ': ';
  return where === '' ? message[language] : `${where}${colon}${message[language]}`;
}

function columnsIn(language: Language): PreviewColumn<SiteRowShown>[] {
  return [
    { title: siteTexts.line[language], width: '40px', number: true, cell: ({ line }) => line },
    { title: siteTexts.site[language], width: 'minmax(70px, 1fr)', cell: ({ siteId }) => siteId },
    {
      title: siteTexts.place[language],
      width: '118px',
      number: true,
      cell: ({ position }) =>
        position
          ? `${formatNumber(position.longitudeDeg, 4)}, ${formatNumber(position.latitudeDeg, 4)}`
          : null,
    },
    {
      title: siteTexts.state[language],
      width: 'minmax(120px, 2.4fr)',
      cell: ({ state, problem, warning }) => {
        const said = problem ?? warning;
        const own = state === 'bad' ? siteTexts.withItsSite : stateNames[state];
        const text = said ? sentence(said, language) : own[language];
        if (problem) {
          return (
            <span className="bad" title={text}>
              ✕ {text}
            </span>
          );
        }
        return warning ? (
          <span className="warned" title={text}>
            {stateNames[state][language]} · ! {text}
          </span>
        ) : (
          <span className="muted">{text}</span>
        );
      },
    },
  ];
}
