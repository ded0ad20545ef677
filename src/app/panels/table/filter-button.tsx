import { Popover } from '@mantine/core';
import type { Column } from '@tanstack/react-table';
import { useState } from 'react';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import type { PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { type ColumnFilter, filterType } from './column-filter.ts';
import { OneOfFilter, RangeFilter, TextFilter } from './filter-forms.tsx';
import type { modelFeatures } from './table-model.ts';
import { texts } from './table-texts.ts';

interface FilterButtonProps {
  readonly column: Column<typeof modelFeatures, PlanRow>;
  readonly field: PlanField;
  readonly rows: readonly PlanRow[];
  readonly language: Language;
}

/** Opens what a column lets through: ticks, bounds, or a text. */
export function FilterButton({ column, field, rows, language }: FilterButtonProps) {
  const [opened, setOpened] = useState(false);
  const filter = (column.getFilterValue() ?? null) as ColumnFilter | null;
  const label = `${texts.filter[language]}: ${field.name[language]}`;
  const set = (changed: ColumnFilter | null) => column.setFilterValue(changed ?? undefined);
  const form = { field, rows, language, onFilter: set };
  const type = filterType(field);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      offset={4}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu filter-form' }}
    >
      <Popover.Target>
        <button
          type="button"
          tabIndex={-1}
          className={filter ? 'filter on' : 'filter'}
          data-filter="true"
          data-testid={`filter-${field.id}`}
          aria-label={filter ? `${label}, ${texts.filtered[language]}` : label}
          onClick={() => setOpened((open) => !open)}
        >
          <Icon name="filter" size={11} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        {type === 'oneOf' ? (
          <OneOfFilter {...form} filter={filter?.type === 'oneOf' ? filter : null} />
        ) : type === 'range' ? (
          <RangeFilter {...form} filter={filter?.type === 'range' ? filter : null} />
        ) : (
          <TextFilter {...form} filter={filter?.type === 'text' ? filter : null} />
        )}
        <button
          type="button"
          className="icon-button bordered"
          disabled={!filter}
          onClick={() => {
            set(null);
            setOpened(false);
          }}
        >
          {texts.clear[language]}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
