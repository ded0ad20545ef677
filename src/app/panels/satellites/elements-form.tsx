import { type DragEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { readElements } from '../../../orbit/read-elements.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { filled } from '../../palette/filled.ts';
import { mostElements, readElementFiles } from '../../satellites/element-files.ts';
import { newSystem } from '../../satellites/new-systems.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { editSystem, takeSystems } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { BasisChoice, chosenBasis } from './basis-choice.tsx';
import { ElementsPreview } from './elements-preview.tsx';
import { newSystemWords } from './new-system-texts.ts';
import { words } from './satellite-texts.ts';

interface ElementsFormProps {
  readonly plan: SatellitePlan;
  /** Dropped on the page. */
  readonly files: readonly File[];
}

/** A system from orbital elements that are pasted, chosen or dropped; they are looked at before they are added. */
export function ElementsForm({ plan, files }: ElementsFormProps) {
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly !== null);
  const year = useApp((state) => state.year);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [like, setLike] = useState('');
  const [into, setInto] = useState('');
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [dragging, setDragging] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const own = plan.systems.filter(({ orbit }) => orbit.type === 'elements');
  // a large paste must not hold up the typing
  const read = useDeferredValue(text);
  const startMs = Date.parse(plan.period.startUtc);
  const reading = useMemo(
    () => (read.trim() === '' ? null : readElements(read, startMs)),
    [read, startMs],
  );

  const take = async (taken: readonly File[]) => {
    if (taken.length === 0) return;
    const found = await readElementFiles(taken, language);
    setFailures(found.failures);
    if (found.text === '') return;
    setText((before) => (before.trim() === '' ? found.text : `${before.trimEnd()}\n${found.text}`));
    setName((before) => (before === '' ? found.name : before));
  };
  // those that were dropped on the page, once
  const dropped = useRef(files);
  useEffect(() => {
    const left = dropped.current;
    dropped.current = [];
    void take(left);
  });

  const satellites = reading?.satellites ?? [];
  const fits = satellites.length > 0 && satellites.length <= mostElements;
  const isNamed = into !== '' || name.trim() !== '';
  const add = () => {
    setAsked(true);
    if (!fits || !isNamed || read !== text) return;
    const orbit = { type: 'elements' as const, satellites: [...satellites] };
    if (into !== '') {
      editSystem(into, { orbit }, words.elements);
      showSatellite({ kind: 'system', id: into });
      return;
    }
    const basis = chosenBasis(plan, like, orbit, language);
    const origin = newSystemWords.pasted[language];
    const [id] = takeSystems([newSystem({ name: name.trim(), orbit, basis, year, origin })]);
    if (id !== undefined) showSatellite({ kind: 'system', id });
  };
  const refused = (reading?.problems.length ?? 0) > 0;
  const count = satellites.length;
  return (
    <section
      className="new-system elements"
      aria-label={newSystemWords.elementsTitle[language]}
      onDragOver={(event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event: DragEvent) => {
        const towards = event.relatedTarget;
        if (!(towards instanceof Node && event.currentTarget.contains(towards))) setDragging(false);
      }}
      onDrop={(event: DragEvent) => {
        if (!holdsFiles(event)) return;
        // the browser would open the file in place of the page
        event.preventDefault();
        setDragging(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      <div className="paste-head">
        <label htmlFor="elements-text">{newSystemWords.paste[language]}</label>
        <button
          type="button"
          className="tool-button bordered"
          data-testid="choose-elements"
          onClick={() => input.current?.click()}
        >
          {newSystemWords.choose[language]}
        </button>
        <input
          ref={input}
          id="elements-files"
          type="file"
          accept=".txt,.tle,.3le,.json,.csv,.omm,.kvn"
          multiple
          hidden
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void take(chosen);
          }}
        />
      </div>
      <textarea
        id="elements-text"
        className="hash"
        rows={9}
        spellCheck={false}
        data-autofocus
        data-testid="elements-text"
        placeholder={newSystemWords.pasteHint[language]}
        value={text}
        aria-invalid={refused && count === 0}
        aria-describedby="elements-preview"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAsked(false);
        }}
      />
      {failures.map((failure) => (
        <p key={failure} className="bad" role="alert">
          {failure}
        </p>
      ))}
      <div id="elements-preview">
        {reading ? <ElementsPreview reading={reading} startMs={startMs} /> : null}
      </div>
      {count > mostElements ? (
        <p className="bad" role="alert">
          {filled(newSystemWords.tooMany[language], { count, most: mostElements })}
        </p>
      ) : null}
      {own.length > 0 ? (
        <label className="line">
          <span>{newSystemWords.into[language]}</span>
          <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
            <option value="">{newSystemWords.intoNew[language]}</option>
            {own.map((system) => (
              <option key={system.id} value={system.id}>
                {filled(newSystemWords.intoOld[language], { name: system.name[language] })}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {into === '' ? (
        <>
          <label className="line">
            <span>{newSystemWords.name[language]}</span>
            <input
              className="text"
              data-testid="new-system-name"
              value={name}
              aria-invalid={isAsked && !isNamed}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          {isAsked && !isNamed ? (
            <p className="bad" role="alert">
              {newSystemWords.nameRule[language]}
            </p>
          ) : null}
          <BasisChoice plan={plan} orbitType="elements" value={like} onChange={setLike} />
        </>
      ) : null}
      <p className="acts">
        <button
          type="button"
          className="icon-button bordered main"
          data-testid="add-system"
          disabled={!fits || readOnly}
          onClick={add}
        >
          {filled((refused ? newSystemWords.addRest : newSystemWords.addCount)[language], {
            count,
          })}
        </button>
      </p>
      {refused && count > 0 ? <p className="warn">{newSystemWords.refused[language]}</p> : null}
      {dragging ? <div className="elements-drop">{newSystemWords.drop[language]}</div> : null}
    </section>
  );
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
