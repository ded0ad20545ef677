import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { useText } from '../../i18n/text.ts';
import { editSystem } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from '../inspector/choice-field.tsx';
import { NumberField } from '../inspector/number-field.tsx';
import { TextField } from '../inspector/text-field.tsx';
import { OrbitView } from './orbit-view.tsx';
import { PayloadForm } from './payload-form.tsx';
import { confidenceNames, statusNames, words } from './satellite-texts.ts';

/** Where a system's satellites fly, what a beam gives, whom it serves, and where that is from. */
export function SystemDefinition({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  return (
    <>
      <section aria-label={words.orbit[language]}>
        <OrbitView system={system} />
      </section>
      <div className="satellite-columns">
        <PayloadForm system={system} />
        <div>
          <Service system={system} />
          <About system={system} />
        </div>
      </div>
    </>
  );
}

function Service({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  const known = useApp((state) => state.project.satellites?.terminals);
  const { id, terminalIds, minimumElevationDeg } = system;
  return (
    <section aria-label={words.service[language]}>
      <h4>{words.service[language]}</h4>
      <NumberField
        label={words.minimumElevation[language]}
        unit="°"
        decimals={1}
        from={0}
        to={89}
        step={5}
        value={minimumElevationDeg}
        testId="system-minimum-elevation"
        onCommit={(value) => editSystem(id, { minimumElevationDeg: value }, words.minimumElevation)}
      />
      <fieldset className="checks">
        <legend>{words.worksWith[language]}</legend>
        {(known ?? []).map((terminal) => {
          const works = terminalIds.includes(terminal.id);
          const isLast = works && terminalIds.length === 1;
          return (
            <label key={terminal.id} title={isLast ? words.lastTerminal[language] : undefined}>
              <input
                type="checkbox"
                checked={works}
                disabled={isLast}
                data-testid={`works-with-${terminal.id}`}
                onChange={() =>
                  editSystem(
                    id,
                    {
                      terminalIds: works
                        ? terminalIds.filter((each) => each !== terminal.id)
                        : [...terminalIds, terminal.id],
                    },
                    words.worksWith,
                  )
                }
              />
              <span className="cut">{terminal.name[language]}</span>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}

function About({ system }: { system: SatelliteSystem }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const { id, name, operator, year, replacedYear, status, source, confidence } = system;
  return (
    <section aria-label={words.about[language]}>
      <h4>{words.about[language]}</h4>
      <TextField
        label={t('inspector.nameZh')}
        language="zh"
        value={name.zh}
        testId="system-name-zh"
        onCommit={(zh) => editSystem(id, { name: { ...name, zh } }, words.name)}
      />
      <TextField
        label={t('inspector.nameEn')}
        language="en"
        value={name.en}
        testId="system-name-en"
        onCommit={(en) => editSystem(id, { name: { ...name, en } }, words.name)}
      />
      <TextField
        label={words.operator[language]}
        language={language}
        value={operator ?? ''}
        optional
        testId="system-operator"
        onCommit={(typed) => editSystem(id, { operator: typed || undefined }, words.operator)}
      />
      <ChoiceField
        label={words.status[language]}
        value={status}
        choices={(['operating', 'planned', 'template'] as const).map((value) => ({
          value,
          label: statusNames[value][language],
        }))}
        testId="system-status"
        onCommit={(value) => editSystem(id, { status: value }, words.status)}
      />
      <ChoiceField
        label={words.year[language]}
        hint={words.yearHint[language]}
        value={String(year)}
        choices={yearsAround(year)}
        testId="system-year"
        onCommit={(value) => editSystem(id, { year: Number(value) }, words.year)}
      />
      <ChoiceField
        label={words.replacedYear[language]}
        hint={words.replacedHint[language]}
        value={String(replacedYear ?? '')}
        choices={[
          { value: '', label: words.never[language] },
          ...yearsAround(replacedYear ?? year),
        ]}
        testId="system-replaced-year"
        onCommit={(value) =>
          editSystem(
            id,
            { replacedYear: value === '' ? undefined : Number(value) },
            words.replacedYear,
          )
        }
      />
      <ChoiceField
        label={words.confidence[language]}
        value={confidence}
        choices={(['high', 'medium', 'low'] as const).map((value) => ({
          value,
          label: confidenceNames[value][language],
        }))}
        testId="system-confidence"
        onCommit={(value) => editSystem(id, { confidence: value }, words.confidence)}
      />
      <TextField
        label={words.source[language]}
        language={language}
        value={source}
        testId="system-source"
        onCommit={(typed) => editSystem(id, { source: typed }, words.source)}
      />
      <p className="muted source">{source}</p>
    </section>
  );
}

/** The years that a system can have, and its own. */
function yearsAround(own: number): { value: string; label: string }[] {
  const years = new Set([own, ...Array.from({ length: 31 }, (_, i) => 2010 + i)]);
  return [...years].sort((a, b) => a - b).map((year) => ({ value: `${year}`, label: `${year}` }));
}
