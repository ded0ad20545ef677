import '../fields/fields.css';
import './site-table.css';
import './grid.css';
import { useState } from 'react';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { toggleSiteTable } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import { fieldsAt } from '../fields/all-fields.ts';
import type { Refusal } from '../fields/field-edits.ts';
import type { FieldLevel } from '../fields/plan-row.ts';
import { IdentitiesButton } from '../identities/identities-button.tsx';
import { usualHeightPx } from './arrangement.ts';
import { Grid } from './grid.tsx';
import { HeightHandle } from './height-handle.tsx';
import { levelNames, texts } from './table-texts.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { setLevel, setTableView } from './table-view.ts';
import { refusalText } from './typed-edits.ts';
import { useTableRows } from './use-table-rows.ts';

/** As tall as leaves a strip of the chart to be seen. */
const tallPx = 10_000;

/** All sites, sectors or cells as a table to edit, below the chart. */
export function SiteTable() {
  const language = useApp((state) => state.language);
  const model = useTableRows(language);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { heightPx } = model.view;
  const isTall = heightPx > 2000;
  const rowNumber = refusal ? model.items.findIndex(({ id }) => id === refusal.row.key) + 1 : 0;
  return (
    <section
      className="site-table"
      aria-label={texts.title[language]}
      data-testid="site-table"
      style={{ height: heightPx }}
    >
      <HeightHandle heightPx={heightPx} language={language} />
      <header className="table-head">
        <h2>{texts.title[language]}</h2>
        <LevelChoice shown={model.view.level} language={language} />
        {model.view.level === 'cell' ? <IdentitiesButton /> : null}
        <input
          type="search"
          className="table-search"
          data-testid="table-search"
          aria-label={texts.search[language]}
          placeholder={texts.search[language]}
          value={model.view.search}
          onChange={(event) => setTableView({ search: event.currentTarget.value })}
        />
        <span className="table-hint cut" title={texts.hint[language]}>
          {texts.hint[language]}
        </span>
        <span className="end">
          <Tip label={texts[isTall ? 'lower' : 'taller'][language]} side="top">
            <button
              type="button"
              className="icon-button"
              data-testid="table-taller"
              aria-label={texts[isTall ? 'lower' : 'taller'][language]}
              aria-pressed={isTall}
              onClick={() => setTableView({ heightPx: isTall ? usualHeightPx : tallPx })}
            >
              <Icon name={isTall ? 'down' : 'up'} size={15} />
            </button>
          </Tip>
          <Tip label={texts.close[language]} keys="G" side="top">
            <button
              type="button"
              className="icon-button"
              data-testid="table-close"
              aria-label={texts.close[language]}
              onClick={toggleSiteTable}
            >
              <Icon name="close" size={14} />
            </button>
          </Tip>
        </span>
      </header>
      <TableToolbar model={model} language={language} />
      <Grid model={model} language={language} onRefusal={setRefusal} onClose={closeTable} />
      {refusal ? (
        <p className="table-refusal" role="alert" data-testid="table-refusal">
          <span>{refusalText(refusal, rowNumber, language)}</span>
          <button type="button" className="tool-button" onClick={() => setRefusal(null)}>
            {texts.dismiss[language]}
          </button>
        </p>
      ) : null}
    </section>
  );
}

interface LevelChoiceProps {
  readonly shown: FieldLevel;
  readonly language: Language;
}

function LevelChoice({ shown, language }: LevelChoiceProps) {
  return (
    <fieldset className="level-choice" aria-label={texts.level[language]}>
      {(['site', 'sector', 'cell'] as const).map((level) => (
        <button
          key={level}
          type="button"
          className={shown === level ? 'on' : undefined}
          aria-pressed={shown === level}
          data-testid={`table-level-${level}`}
          onClick={() =>
            setLevel(
              level,
              fieldsAt(level).map(({ id }) => id),
            )
          }
        >
          {levelNames[level][language]}
        </button>
      ))}
    </fieldset>
  );
}

/** Closes it and gives the focus back to what opened it. */
function closeTable(): void {
  toggleSiteTable();
  document.getElementById('open-site-table')?.focus();
}
