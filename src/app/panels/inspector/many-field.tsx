import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { findRefusal } from '../fields/field-edits.ts';
import { makeEdits } from '../fields/make-edits.ts';
import type { FieldValue, PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { ChoiceField } from './choice-field.tsx';
import { manyTexts } from './many-texts.ts';
import { NumberEntry } from './number-entry.tsx';
import { TextField } from './text-field.tsx';

/** No value of a field is written like this. */
const mixedChoice = ':mixed';

interface ManyFieldProps {
  readonly field: PlanField;
  readonly rows: readonly PlanRow[];
}

/** A field of many: the value they have in common, or that they differ; what is set is set in all. */
export function ManyField({ field, rows }: ManyFieldProps) {
  const language = useApp((state) => state.language);
  const years = useApp((state) => state.project.years);
  const [first] = rows;
  if (!first) return null;
  const common = field.read(first);
  const isMixed = rows.some((row) => field.read(row) !== common);
  const label = field.name[language];
  const testId = `many-${field.id}`;
  const edits = (value: FieldValue) => rows.map((row) => ({ row, field, value }));
  const { kind } = field;
  if (kind.type === 'choice' || field.id === 'year') {
    const choices =
      kind.type === 'choice'
        ? kind.choices.map(({ value, label: name }) => ({ value, label: name[language] }))
        : [...new Set([...years, ...(isMixed ? [] : [Number(common)])])]
            .sort((a, b) => a - b)
            .map((year) => ({ value: String(year), label: String(year) }));
    const mixed = { value: mixedChoice, label: manyTexts.mixed[language] };
    return (
      <ChoiceField
        key={isMixed ? 'mixed' : String(common)}
        label={label}
        value={isMixed ? mixedChoice : String(common)}
        choices={isMixed ? [mixed, ...choices] : choices}
        testId={testId}
        onCommit={(chosen) => {
          if (chosen !== mixedChoice)
            makeEdits(edits(kind.type === 'choice' ? chosen : Number(chosen)));
        }}
      />
    );
  }
  if (kind.type === 'number') {
    return (
      <NumberEntry
        label={label}
        hint={field.hint?.[language]}
        unit={field.unit?.[language] ?? ''}
        {...kind.range}
        value={isMixed || typeof common !== 'number' ? null : common}
        whenEmpty={
          isMixed ? { placeholder: manyTexts.mixed[language], value: Number(common) } : undefined
        }
        check={(value) => {
          if (value === null) return null;
          const { project, scenarioId } = appStore.getState();
          return findRefusal(project, scenarioId, edits(value))?.expected[language] ?? null;
        }}
        testId={testId}
        onCommit={(value) => {
          if (value !== null) makeEdits(edits(value));
        }}
      />
    );
  }
  return (
    <TextField
      label={label}
      language={language}
      value={isMixed ? '' : String(common ?? '')}
      placeholder={isMixed ? manyTexts.mixed[language] : undefined}
      optional={field.optional && !isMixed}
      testId={testId}
      onCommit={(text) => makeEdits(edits(text === '' ? null : text))}
    />
  );
}
