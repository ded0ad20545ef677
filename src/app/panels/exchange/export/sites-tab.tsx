import { useEffect, useMemo, useState } from 'react';
import type { FileEncoding } from '../../../../compute/encode-text.ts';
import {
  exportSites,
  type SiteExport,
  type SiteFileFormat,
  siteFileFormats,
} from '../../../../compute/export-sites.ts';
import type { Language } from '../../../../network/name.ts';
import type { Project, Scenario } from '../../../../planning/project.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { currentScenario } from '../../../state/current.ts';
import { useApp } from '../../../state/use-app.ts';
import { FormatList, Pills } from '../choices.tsx';
import { saveFile } from '../save-file.ts';
import { sizeText } from '../size-text.ts';
import { siteFormats, texts } from './export-texts.ts';

type Which = 'whole' | 'selected' | 'inService';

type Made =
  | { readonly phase: 'making' }
  | { readonly phase: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly phase: 'failed'; readonly reason: string };

/** Saves sites with their sectors and cells as a list that this and other tools read. */
export function SitesTab() {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const scenario = useApp(currentScenario);
  const year = useApp((state) => state.year);
  const selectedIds = useApp((state) => state.selection?.siteIds ?? noIds);
  const [format, setFormat] = useState<SiteFileFormat>('csv');
  const [which, setWhich] = useState<Which>(selectedIds.length > 1 ? 'selected' : 'whole');
  const [headers, setHeaders] = useState<Language>(language);
  const [encoding, setEncoding] = useState<FileEncoding>('utf-8-with-mark');
  const [saved, setSaved] = useState<string | null>(null);

  const sites = useMemo(
    () => (scenario ? chosenSites(project, scenario, which, year, selectedIds) : null),
    [project, scenario, which, year, selectedIds],
  );
  const made = useMadeFile(sites, scenario, format, headers, encoding);
  if (!scenario || !sites) return null;

  const counts: Readonly<Record<Which, number>> = {
    whole: scenario.sites.length,
    selected: selectedIds.length,
    inService: chosenSites(project, scenario, 'inService', year, selectedIds).sites.length,
  };
  const label = (each: Which) => {
    const when = each === 'inService' ? ` ${year}` : '';
    return `${texts[each][language]}${when} · ${formatNumber(counts[each], 0)}`;
  };
  const save = () => {
    if (made.phase !== 'made') return;
    const name = `${project.id}_${scenario.id}${suffixes[which]}${which === 'inService' ? year : ''}.${format}`;
    saveFile(name, made.bytes);
    setSaved(name);
  };
  return (
    <>
      <FormatList
        label={texts.format[language]}
        value={format}
        formats={siteFileFormats.map((value) => ({
          value,
          name: siteFormats[value].name[language],
          ending: siteFormats[value].ending,
          use: siteFormats[value].use[language],
        }))}
        onChoose={(value) => {
          setFormat(value);
          setSaved(null);
        }}
      />
      <Pills
        label={texts.which[language]}
        value={which}
        choices={(['whole', 'selected', 'inService'] as const).map((value) => ({
          value,
          label: label(value),
          disabled: counts[value] === 0,
        }))}
        testId="export-which"
        onChoose={setWhich}
      />
      <Pills
        label={texts.headers[language]}
        value={headers}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        testId="export-headers"
        onChoose={setHeaders}
      />
      {format === 'csv' ? (
        <Pills
          label={texts.encoding[language]}
          hint={texts.gbkHint[language]}
          value={encoding}
          choices={[
            { value: 'utf-8-with-mark', label: texts.utf8[language] },
            { value: 'gbk', label: texts.gbk[language] },
          ]}
          testId="export-encoding"
          onChoose={setEncoding}
        />
      ) : null}
      <footer className="exchange-foot">
        <span className="said" role="status">
          {made.phase === 'failed' ? (
            <span className="bad">
              ✕ {texts.failed[language]}
              {made.reason}
            </span>
          ) : saved ? (
            <span className="ok">
              ✓ {texts.saved[language]} {saved}
            </span>
          ) : made.phase === 'made' ? (
            <>
              <b>{sizeText(made.bytes.length)}</b> · {texts.rows[language]}
            </>
          ) : null}
        </span>
        <button
          type="button"
          className="icon-button bordered take"
          data-testid="save-export"
          disabled={made.phase !== 'made'}
          onClick={save}
        >
          {texts.save[language]}
        </button>
      </footer>
    </>
  );
}

const noIds: readonly string[] = [];

const suffixes: Readonly<Record<Which, string>> = {
  whole: '',
  selected: '_selected',
  inService: '_',
};

function chosenSites(
  { carriers }: Project,
  { sites, sectors }: Scenario,
  which: Which,
  year: number,
  selectedIds: readonly string[],
): SiteExport {
  if (which === 'whole') return { sites, sectors, carriers };
  const selected = new Set(selectedIds);
  const chosen = sites.filter(({ id, year: from, disabled }) =>
    which === 'selected' ? selected.has(id) : from <= year && disabled !== true,
  );
  const ids = new Set(chosen.map(({ id }) => id));
  return { sites: chosen, sectors: sectors.filter(({ siteId }) => ids.has(siteId)), carriers };
}

/** Makes the file ahead, so that its size is known and what it cannot hold is told. */
function useMadeFile(
  sites: SiteExport | null,
  scenario: Scenario | null,
  format: SiteFileFormat,
  language: Language,
  encoding: FileEncoding,
): Made {
  const [made, setMade] = useState<Made>({ phase: 'making' });
  const title = scenario?.name[language] ?? '';
  useEffect(() => {
    if (!sites) return;
    let isCurrent = true;
    setMade({ phase: 'making' });
    exportSites(sites, { format, language, encoding, title }).then(
      (bytes) => {
        if (isCurrent) setMade({ phase: 'made', bytes });
      },
      (error: unknown) => {
        if (isCurrent) setMade({ phase: 'failed', reason: (error as Error).message });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [sites, format, language, encoding, title]);
  return made;
}
