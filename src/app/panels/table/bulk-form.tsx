import { type FormEvent, useMemo, useState } from 'react';
import type { Language } from '../../../network/name.ts';
import { currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { allFields } from '../fields/all-fields.ts';
import { bulkEdits, type Operation, operationsOf } from '../fields/bulk-operation.ts';
import { countedText } from '../fields/edit-name.ts';
import { makeEdits } from '../fields/make-edits.ts';
import type { PlanField } from '../fields/plan-field.ts';
import type { FieldLevel, PlanRow } from '../fields/plan-row.ts';
import { rowsAtLevel } from '../fields/rows-at-level.ts';
import { Swatches } from '../fields/swatches.tsx';
import { bulkTexts, outcomeText, refusedText } from './bulk-texts.ts';
import { levelNames } from './table-texts.ts';

const fields = allFields.filter(({ write }) => write);
const levels: readonly FieldLevel[] = ['site', 'sector', 'cell'];

interface BulkFormProps {
  /** Rows that are listed, of which those of selected sites may be changed alone. */
  readonly listed: readonly PlanRow[];
  readonly ticked: ReadonlySet<string>;
  readonly language: Language;
  readonly onDone: () => void;
}

/** Sets a field of many rows, or adds to it; says beforehand how many will change. */
export function BulkForm({ listed, ticked, language, onDone }: BulkFormProps) {
  const scenario = useApp(currentScenario);
  const carriers = useApp((state) => state.project.carriers);
  const selected = listed.filter(({ site }) => ticked.has(site.id));
  const [target, setTarget] = useState<'selected' | 'listed'>(
    selected.length > 0 ? 'selected' : 'listed',
  );
  const [fieldId, setFieldId] = useState('height');
  const [operation, setOperation] = useState<Operation>('set');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = fields.find(({ id }) => id === fieldId) ?? fields[0];
  const rows = target === 'selected' ? selected : listed;
  const at = useMemo(
    () => (scenario ? rowsAtLevel(rows, field.level, scenario, carriers) : []),
    [rows, field, scenario, carriers],
  );
  const operations = operationsOf(field);
  const chosen = operations.includes(operation) ? operation : 'set';
  const isReady = text.trim() !== '' || (chosen === 'set' && field.optional === true);
  const bulk = useMemo(
    () => (isReady ? bulkEdits(at, field, chosen, text, { carriers }) : null),
    [isReady, at, field, chosen, text, carriers],
  );
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!bulk?.valid || bulk.changes === 0) return;
    const refusal = makeEdits(bulk.edits);
    if (refusal) setRefused(refusedText(refusal)[language]);
    else onDone();
  };
  const choose = (id: string) => {
    setFieldId(id);
    setText('');
    setRefused(null);
  };
  return (
    <form className="bulk-form" onSubmit={apply}>
      <label>
        <span>{bulkTexts.target[language]}</span>
        <select
          value={target}
          data-testid="bulk-target"
          onChange={(event) => setTarget(event.currentTarget.value as typeof target)}
        >
          <option value="selected" disabled={selected.length === 0}>
            {`${bulkTexts.selected[language]} (${countOf(selected, language)})`}
          </option>
          <option value="listed">{`${bulkTexts.listed[language]} (${countOf(listed, language)})`}</option>
        </select>
      </label>
      <label>
        <span>{bulkTexts.field[language]}</span>
        <select
          value={field.id}
          data-testid="bulk-field"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {levels.map((level) => (
            <optgroup key={level} label={levelNames[level][language]}>
              {fields
                .filter((each) => each.level === level)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {titled(each, language)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="bulk-value">
        {operations.length > 1 ? (
          <select
            aria-label={bulkTexts.operation[language]}
            data-testid="bulk-operation"
            value={chosen}
            onChange={(event) => setOperation(event.currentTarget.value as Operation)}
          >
            {operations.map((each) => (
              <option key={each} value={each}>
                {bulkTexts[each][language]}
              </option>
            ))}
          </select>
        ) : (
          <span>{bulkTexts.set[language]}</span>
        )}
        <ValueInput field={field} text={text} language={language} onText={setText} />
      </div>
      <p className={bulk && !bulk.valid ? 'bulk-preview bad' : 'bulk-preview'} role="status">
        {refused ??
          (bulk ? outcomeText(bulk, at.length, field)[language] : bulkTexts.wanted[language])}
      </p>
      <div className="dialog-actions">
        <button
          type="submit"
          className="icon-button bordered"
          data-testid="bulk-apply"
          disabled={!bulk?.valid || bulk.changes === 0}
        >
          {bulkTexts.apply[language]}
        </button>
      </div>
    </form>
  );
}

interface ValueInputProps {
  readonly field: PlanField;
  readonly text: string;
  readonly language: Language;
  readonly onText: (text: string) => void;
}

function ValueInput({ field, text, language, onText }: ValueInputProps) {
  const { kind } = field;
  const common = { 'aria-label': bulkTexts.value[language], 'data-testid': 'bulk-value' };
  if (kind.type === 'colour') {
    return (
      <Swatches colour={text || null} language={language} onChoose={(one) => onText(one ?? '')} />
    );
  }
  if (kind.type === 'choice' || kind.type === 'flag') {
    const choices =
      kind.type === 'choice'
        ? kind.choices.map(({ label }) => label[language])
        : [bulkTexts.yes[language], bulkTexts.no[language]];
    return (
      <select {...common} value={text} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="" disabled />
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...common}
        autoComplete="off"
        inputMode={kind.type === 'number' ? 'decimal' : 'text'}
        placeholder={field.optional ? bulkTexts.clears[language] : undefined}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {field.unit ? <span className="unit">{field.unit[language]}</span> : null}
    </>
  );
}

function titled({ name, unit }: PlanField, language: Language): string {
  return unit ? `${name[language]} (${unit[language]})` : name[language];
}

function countOf(rows: readonly PlanRow[], language: Language): string {
  return countedText(rows[0]?.level ?? 'site', rows.length)[language];
}
