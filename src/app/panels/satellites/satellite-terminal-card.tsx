import type { Name } from '../../../network/name.ts';
import type { SatelliteTerminal } from '../../../network/satellite-terminal.ts';
import { gainOverTemperatureDb } from '../../../orbit/link/gain-over-temperature.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import {
  chooseBoardTerminals,
  deleteSatelliteTerminal,
  duplicateSatelliteTerminal,
  editSatelliteTerminal,
} from '../../state/satellite-actions.ts';
import {
  mostSystems,
  type SatelliteTerminalFields,
  systemsOnlyWith,
} from '../../state/satellite-edits.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from '../inspector/choice-field.tsx';
import { TextField } from '../inspector/text-field.tsx';
import { RecordNumber } from './record-number.tsx';
import { satelliteTerminalFields } from './satellite-fields.ts';
import { confidenceNames, terminalKindNames, words } from './satellite-texts.ts';

/** One satellite terminal: its figures, who has it aboard, and where they are from. */
export function SatelliteTerminalCard({ terminal }: { terminal: SatelliteTerminal }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const { id, name, kind, source, confidence } = terminal;
  const eirpDbw = terminal.transmitPowerDbm - 30 + terminal.transmitGainDbi - terminal.lossDb;
  const change = (fields: SatelliteTerminalFields, called: Name) =>
    editSatelliteTerminal(id, fields, called);
  return (
    <>
      <TerminalHead terminal={terminal} />
      <div className="satellite-view scroll">
        <div className="satellite-columns">
          <section aria-label={words.definition[language]}>
            <h4>{words.definition[language]}</h4>
            <ChoiceField
              label={words.kind[language]}
              value={kind}
              choices={(['handset', 'iot', 'vsat', 'vessel'] as const).map((value) => ({
                value,
                label: terminalKindNames[value][language],
              }))}
              testId="satellite-terminal-kind"
              onCommit={(value) => change({ kind: value }, words.kind)}
            />
            {satelliteTerminalFields.map((field) => (
              <RecordNumber
                key={field.key}
                field={field}
                value={terminal[field.key]}
                testId={`satellite-terminal-${field.key}`}
                onCommit={(value, called) => {
                  if (value !== null) change({ [field.key]: value }, called);
                }}
              />
            ))}
            <dl className="derived">
              <div>
                <dt>
                  {words.eirp[language]} <span className="muted">{words.derived[language]}</span>
                </dt>
                <dd>{formatQuantity(eirpDbw, 'dBW', 1)}</dd>
              </div>
              <div>
                <dt>
                  {words.figureOfMerit[language]}{' '}
                  <span className="muted">{words.derived[language]}</span>
                </dt>
                <dd>{formatQuantity(gainOverTemperatureDb(terminal), 'dB/K', 1)}</dd>
              </div>
            </dl>
          </section>
          <div>
            <Boards terminalId={id} />
            <section aria-label={words.about[language]}>
              <h4>{words.about[language]}</h4>
              <TextField
                label={t('inspector.nameZh')}
                language="zh"
                value={name.zh}
                testId="satellite-terminal-name-zh"
                onCommit={(zh) => change({ name: { ...name, zh } }, words.name)}
              />
              <TextField
                label={t('inspector.nameEn')}
                language="en"
                value={name.en}
                testId="satellite-terminal-name-en"
                onCommit={(en) => change({ name: { ...name, en } }, words.name)}
              />
              <ChoiceField
                label={words.confidence[language]}
                value={confidence}
                choices={(['high', 'medium', 'low'] as const).map((value) => ({
                  value,
                  label: confidenceNames[value][language],
                }))}
                testId="satellite-terminal-confidence"
                onCommit={(value) => change({ confidence: value }, words.confidence)}
              />
              <TextField
                label={words.source[language]}
                language={language}
                value={source}
                testId="satellite-terminal-source"
                onCommit={(typed) => change({ source: typed }, words.source)}
              />
              <p className="muted source">{source}</p>
            </section>
          </div>
        </div>
      </div>
    </>
  );
}

function TerminalHead({ terminal }: { terminal: SatelliteTerminal }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const readOnly = useApp((state) => state.readOnly !== null);
  const { id, name, kind, confidence, source } = terminal;
  const others = project.satellites?.terminals ?? [];
  const needed = systemsOnlyWith(project, id);
  const reason = needed.length
    ? filled(words.onlyFor[language], {
        systems: needed.map((system) => system.name[language]).join(', '),
      })
    : words.remove[language];
  const remove = () => {
    const at = others.indexOf(terminal);
    const next = others[at + 1] ?? others[at - 1];
    deleteSatelliteTerminal(id);
    showSatellite(next ? { kind: 'terminal', id: next.id } : null);
  };
  return (
    <header>
      <h3 className="cut">{name[language]}</h3>
      <span className="tag">{terminalKindNames[kind][language]}</span>
      <span className={confidence === 'high' ? 'tag' : 'tag illustrative'} title={source}>
        {`${words.confidence[language]} · ${confidenceNames[confidence][language]}`}
      </span>
      <span className="end">
        <button
          type="button"
          className="icon-button"
          data-testid="copy-satellite-terminal"
          disabled={readOnly || others.length >= mostSystems}
          onClick={() => {
            const copied = duplicateSatelliteTerminal(id);
            if (copied !== null) showSatellite({ kind: 'terminal', id: copied });
          }}
        >
          <Icon name="copy" size={14} />
          {words.copy[language]}
        </button>
        <Tip label={reason}>
          <button
            type="button"
            className="icon-button delete"
            data-testid="delete-satellite-terminal"
            aria-label={reason}
            aria-disabled={readOnly || needed.length > 0}
            onClick={() => {
              if (!readOnly && needed.length === 0) remove();
            }}
          >
            <Icon name="bin" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

/** The plan's own terminals, each with or without this one beside it. */
function Boards({ terminalId }: { terminalId: string }) {
  const language = useApp((state) => state.language);
  const terminals = useApp((state) => state.project.terminals);
  return (
    <section aria-label={words.boards[language]}>
      <h4>{words.boards[language]}</h4>
      <fieldset className="checks" aria-label={words.boardsHint[language]}>
        {terminals.map(({ id, name, satelliteTerminalIds = [] }) => {
          const has = satelliteTerminalIds.includes(terminalId);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={has}
                data-testid={`board-${id}`}
                onChange={() =>
                  chooseBoardTerminals(
                    id,
                    has
                      ? satelliteTerminalIds.filter((each) => each !== terminalId)
                      : [...satelliteTerminalIds, terminalId],
                  )
                }
              />
              <span className="cut">{name[language]}</span>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}
