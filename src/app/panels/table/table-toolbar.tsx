import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import { selectedSites } from '../../state/selection.ts';
import { useApp } from '../../state/use-app.ts';
import { countedText } from '../fields/edit-name.ts';
import { SelectMenu } from '../fields/select-menu.tsx';
import { SiteTools } from '../fields/site-tools.tsx';
import { BulkForm } from './bulk-form.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { type Grouping, groupings } from './table-model.ts';
import { groupingNames, texts } from './table-texts.ts';
import { setTableView } from './table-view.ts';
import type { useTableRows } from './use-table-rows.ts';

interface TableToolbarProps {
  readonly model: ReturnType<typeof useTableRows>;
  readonly language: Language;
}

/** Groups, columns, filters; and what is done to the selected sites. */
export function TableToolbar({ model, language }: TableToolbarProps) {
  const { view, rows, filtered } = model;
  const selected = useApp(useShallow(selectedSites));
  const isFiltered = view.filters.length > 0 || view.search.trim() !== '';
  return (
    <div className="table-toolbar">
      <label className="group-choice">
        {texts.groupBy[language]}
        <select
          data-testid="table-group"
          value={view.grouping ?? ''}
          onChange={(event) => {
            const grouping = (event.currentTarget.value || null) as Grouping | null;
            setTableView({ grouping, expanded: true });
          }}
        >
          <option value="">{texts.noGroup[language]}</option>
          {groupings.map((each) => (
            <option key={each} value={each}>
              {groupingNames[each][language]}
            </option>
          ))}
        </select>
      </label>
      <ColumnsMenu model={model} language={language} />
      <SelectMenu language={language} className="tool-button" />
      {isFiltered ? (
        <button
          type="button"
          className="tool-button filtered"
          data-testid="clear-filters"
          onClick={() => setTableView({ filters: [], search: '' })}
        >
          {filtered.length} / {rows.length} · {texts.clearFilters[language]}
        </button>
      ) : null}
      <span className="end">
        {selected.length > 0 ? (
          <>
            <b data-testid="table-selected">{countedText('site', selected.length)[language]}</b>
            <SiteTools sites={selected} language={language} side="top" />
          </>
        ) : null}
        <ChangeButton
          model={model}
          selectedIds={selected.map(({ id }) => id)}
          language={language}
        />
      </span>
    </div>
  );
}

interface ChangeButtonProps extends TableToolbarProps {
  readonly selectedIds: readonly string[];
}

/** Opens the form that changes a field of many rows. */
function ChangeButton({ model, selectedIds, language }: ChangeButtonProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-end"
      offset={4}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu bulk-popover' }}
    >
      <Popover.Target>
        <button
          type="button"
          className="tool-button bordered"
          data-testid="bulk-open"
          title={texts.editHint[language]}
          onClick={() => setOpened((open) => !open)}
        >
          <Icon name="sliders" size={13} /> {texts.edit[language]}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.edit[language]}>
        <BulkForm
          listed={model.filtered.map(({ original }) => original)}
          ticked={new Set(selectedIds)}
          language={language}
          onDone={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
