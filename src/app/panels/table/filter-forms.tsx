import { useState } from 'react';
import type { Language } from '../../../network/name.ts';
import type { PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { plainText, shownText } from '../fields/value-text.ts';
import { readNumber } from '../inspector/read-number.ts';
import { type ColumnFilter, filterKeys } from './column-filter.ts';
import { effectiveValue } from './table-model.ts';
import { texts } from './table-texts.ts';

interface FilterFormProps<Type extends ColumnFilter['type']> {
  readonly field: PlanField;
  readonly rows: readonly PlanRow[];
  readonly language: Language;
  readonly filter: Extract<ColumnFilter, { type: Type }> | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

/** The values that occur, each with how often, to be ticked. */
export function OneOfFilter(props: FilterFormProps<'oneOf'>) {
  const { field, rows, language, filter, onFilter } = props;
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of filterKeys(effectiveValue(field, row))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const ticked = filter?.values ?? [];
  const toggle = (key: string) => {
    const values = ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key];
    onFilter(values.length > 0 ? { type: 'oneOf', values } : null);
  };
  return (
    <ul className="filter-values">
      {[...counts.keys()].toSorted().map((key) => (
        <li key={key}>
          <label>
            <input
              type="checkbox"
              data-testid={`filter-value-${key}`}
              checked={ticked.includes(key)}
              onChange={() => toggle(key)}
            />
            {field.kind.type === 'colour' && key !== '' ? (
              <i className="swatch" style={{ background: key }} />
            ) : null}
            <span className="cut">{valueLabel(field, key, language)}</span>
            <span className="muted number">{counts.get(key)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The least and the greatest that get through. */
export function RangeFilter({ field, language, filter, onFilter }: FilterFormProps<'range'>) {
  const [from, setFrom] = useState(filter?.from == null ? '' : String(filter.from));
  const [to, setTo] = useState(filter?.to == null ? '' : String(filter.to));
  const put = (low: string, high: string) => {
    const bounds = { from: boundOf(low), to: boundOf(high) };
    const isOpen = bounds.from === null && bounds.to === null;
    onFilter(isOpen ? null : { type: 'range', ...bounds });
  };
  const unit = field.unit?.[language] ?? '';
  return (
    <div className="filter-bounds">
      <label>
        {texts.from[language]}
        <input
          inputMode="decimal"
          data-testid="filter-from"
          aria-invalid={from.trim() !== '' && boundOf(from) === null}
          value={from}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
            put(event.currentTarget.value, to);
          }}
        />
      </label>
      <label>
        {texts.to[language]}
        <input
          inputMode="decimal"
          data-testid="filter-to"
          aria-invalid={to.trim() !== '' && boundOf(to) === null}
          value={to}
          onChange={(event) => {
            setTo(event.currentTarget.value);
            put(from, event.currentTarget.value);
          }}
        />
      </label>
      <span className="unit">{unit}</span>
    </div>
  );
}

/** A text that must occur. */
export function TextFilter({ language, filter, onFilter }: FilterFormProps<'text'>) {
  return (
    <label className="filter-text">
      {texts.contains[language]}
      <input
        data-testid="filter-text"
        value={filter?.text ?? ''}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onFilter(text === '' ? null : { type: 'text', text });
        }}
      />
    </label>
  );
}

/** A bound as typed; null while it is none. */
function boundOf(text: string): number | null {
  const value = readNumber(text);
  return Number.isNaN(value) ? null : value;
}

function valueLabel(field: PlanField, key: string, language: Language): string {
  if (key === '') return texts.empty[language];
  if (field.kind.type === 'flag') return shownText(field, key === 'true', language);
  return plainText(field, key, language);
}
