import type { ElementsNote } from '../../../orbit/elements/elements-note.ts';
import type { ElementsReading } from '../../../orbit/read-elements.ts';
import { filled } from '../../palette/filled.ts';
import { useApp } from '../../state/use-app.ts';
import { ElementsTable } from './elements-table.tsx';
import { newSystemWords } from './new-system-texts.ts';

/** So many notes are listed; the others are counted. */
const mostListed = 40;

const formatNames = { tle: 'TLE', ommJson: 'OMM JSON', ommCsv: 'OMM CSV', ommKvn: 'OMM KVN' };

/** What would be added, what was left out and why, and what is to be known of what would. */
export function ElementsPreview({
  reading,
  startMs,
}: {
  readonly reading: ElementsReading;
  readonly startMs: number;
}) {
  const language = useApp((state) => state.language);
  const { format, satellites, problems, warnings } = reading;
  const count = satellites.length;
  const told = count === 1 ? newSystemWords.readOne : newSystemWords.read;
  return (
    <div className="elements-preview" data-testid="elements-preview">
      <Notes kind="problems" notes={problems} />
      <Notes kind="warnings" notes={warnings} />
      {format !== null && Number.isFinite(startMs) ? (
        <p className="muted">
          {filled(newSystemWords.judgedAt[language], {
            date: new Date(startMs).toISOString().slice(0, 10),
          })}
        </p>
      ) : null}
      {count > 0 ? (
        <>
          <p className="ok">
            {`✓ ${filled(told[language], { count })}${format ? ` · ${formatNames[format]}` : ''}`}
          </p>
          <ElementsTable satellites={satellites} startMs={startMs} />
        </>
      ) : null}
    </div>
  );
}

function Notes({
  kind,
  notes,
}: {
  readonly kind: 'problems' | 'warnings';
  readonly notes: readonly ElementsNote[];
}) {
  const language = useApp((state) => state.language);
  if (notes.length === 0) return null;
  const isBad = kind === 'problems';
  const more = notes.length - mostListed;
  return (
    <section className={isBad ? 'notes bad' : 'notes warn'} role={isBad ? 'alert' : 'status'}>
      <h4>
        {`${isBad ? '✕' : '△'} ${filled(newSystemWords[kind][language], { count: notes.length })}`}
      </h4>
      <ul className="scroll">
        {notes.slice(0, mostListed).map(({ line, object, text }) => (
          <li key={`${line} ${text.en}`}>
            {line === null ? null : <b>{filled(newSystemWords.line[language], { line })}</b>}
            {object === null ? null : <span className="object">{object}</span>}
            <span>{text[language]}</span>
          </li>
        ))}
        {more > 0 ? <li>{filled(newSystemWords.moreNotes[language], { count: more })}</li> : null}
      </ul>
    </section>
  );
}
