import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Language, Name } from '../../../network/name.ts';
import type { FieldContext, PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { Swatches } from '../fields/swatches.tsx';
import { carrierJoint, plainText } from '../fields/value-text.ts';

/** Where the cursor goes once a value is taken; `all` puts it into the whole range. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay' | 'all';

interface CellEditorProps {
  readonly row: PlanRow;
  readonly field: PlanField;
  /** What was typed to begin with; null to begin with what the cell holds. */
  readonly typed: string | null;
  readonly language: Language;
  readonly context: FieldContext;
  /** Takes a text; returns what was expected when it cannot. */
  readonly onCommit: (text: string, after: AfterEdit) => Name | null;
  readonly onCancel: () => void;
}

/** A cell while it is edited. A value that is refused stays as typed, with what is expected. */
export function CellEditor(props: CellEditorProps) {
  const { row, field, typed, language, context, onCommit, onCancel } = props;
  const own = plainText(field, field.read(row), language);
  const [text, setText] = useState(() => startOf(field, own, typed, language));
  const [expected, setExpected] = useState<Name | null>(null);
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const element = place.current?.querySelector<HTMLElement>('input, select, button');
    element?.focus();
    if (element instanceof HTMLInputElement && typed === null) element.select();
  }, [typed]);
  const commit = (value: string, after: AfterEdit) => {
    if (done.current) return;
    done.current = true;
    const refused = onCommit(value, after);
    setExpected(refused);
    done.current = refused === null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // keys of an editor are not those of the table
    event.stopPropagation();
    const after = afterKey(event);
    if (after) {
      event.preventDefault();
      commit(text, after);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      onCancel();
    }
  };
  const common = {
    'aria-label': `${field.name[language]}, ${row.site.name[language]}`,
    'aria-invalid': expected !== null,
    'aria-describedby': expected ? id : undefined,
    'data-changed': true,
    'data-testid': 'cell-editor',
  };
  return (
    <fieldset
      className={expected ? 'cell-editor invalid' : 'cell-editor'}
      ref={place}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit(text, 'stay');
      }}
    >
      {field.kind.type === 'choice' ? (
        <select {...common} value={text} onChange={(event) => setText(event.currentTarget.value)}>
          {field.kind.choices.map(({ value, label }) => (
            <option key={value} value={label[language]}>
              {label[language]}
            </option>
          ))}
        </select>
      ) : field.kind.type === 'colour' ? (
        <Swatches
          colour={text === '' ? null : text}
          language={language}
          onChoose={(colour) => commit(colour ?? '', 'stay')}
        />
      ) : (
        <input
          {...common}
          autoComplete="off"
          inputMode={field.kind.type === 'number' ? 'decimal' : 'text'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {field.kind.type === 'carriers' ? (
        <CarrierTicks
          text={text}
          context={context}
          language={language}
          onText={(changed) => {
            setText(changed);
            setExpected(null);
          }}
        />
      ) : null}
      {expected ? (
        <span className="cell-expected" id={id} role="alert">
          {expected[language]}
        </span>
      ) : null}
    </fieldset>
  );
}

interface CarrierTicksProps {
  readonly text: string;
  readonly context: FieldContext;
  readonly language: Language;
  readonly onText: (text: string) => void;
}

/** The carriers of the project, to be ticked; what is ticked is what is typed. */
function CarrierTicks({ text, context, language, onText }: CarrierTicksProps) {
  const on = text.split(carrierJoint.trim()).map((part) => part.trim());
  const toggle = (carrierId: string) => {
    const ids = context.carriers
      .map(({ id }) => id)
      .filter((id) => on.includes(id) !== (id === carrierId));
    onText(ids.join(carrierJoint));
  };
  return (
    <div className="carrier-ticks">
      {context.carriers.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={on.includes(id)} onChange={() => toggle(id)} />
          {id} <span className="muted">{name[language]}</span>
        </label>
      ))}
    </div>
  );
}

function afterKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): AfterEdit | null {
  if (key === 'Enter') return ctrlKey || metaKey ? 'all' : shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return null;
}

/** What a cell is edited from: what was typed, or the first choice that begins with it. */
function startOf(
  { kind }: PlanField,
  own: string,
  typed: string | null,
  language: Language,
): string {
  if (typed === null) return own;
  if (kind.type !== 'choice') return kind.type === 'colour' ? own : typed;
  const wanted = typed.toLowerCase();
  const found = kind.choices.find(({ label }) => label[language].toLowerCase().startsWith(wanted));
  return found?.label[language] ?? own;
}
