import { type Antenna, antennaSchema } from '../../../network/antenna.ts';
import type { Name } from '../../../network/name.ts';
import { formatNumber, unknownNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { reviseAntenna } from '../../state/antenna-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from '../inspector/choice-field.tsx';
import { NumberEntry } from '../inspector/number-entry.tsx';
import { TextField } from '../inspector/text-field.tsx';
import {
  type AntennaField,
  checkAntenna,
  fieldsOf,
  fieldValue,
  withFieldValue,
} from './antenna-fields.ts';
import { confidenceNames, designNames, formWords, words } from './antenna-texts.ts';
import { withDesign } from './new-antenna.ts';

/** What the pattern is made from, and where that comes from; each change is one step. */
export function AntennaForm({ antenna }: { antenna: Antenna }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const revise = (part: Partial<Pick<Antenna, 'name' | 'source' | 'confidence'>>, called: Name) =>
    reviseAntenna(antennaSchema.parse({ ...antenna, ...part }), called.en, called);
  return (
    <section className="antenna-form" aria-label={words.parameters[language]}>
      <h4>{words.parameters[language]}</h4>
      {antenna.kind === 'vessel' ? (
        <ChoiceField
          label={formWords.design[language]}
          value={antenna.design.type}
          choices={(['collinear', 'quadrifilar', 'axialHelix'] as const).map((value) => ({
            value,
            label: designNames[value][language],
          }))}
          testId="antenna-design"
          onCommit={(type) => reviseAntenna(withDesign(antenna, type), 'design', formWords.design)}
        />
      ) : null}
      <div className="numbers">
        {fieldsOf(antenna).map((field) => (
          // one kind of design must not show what was typed for another
          <FormNumber key={`${field.key} ${field.unit}`} antenna={antenna} field={field} />
        ))}
      </div>
      <TextField
        label={t('inspector.nameZh')}
        language="zh"
        value={antenna.name.zh}
        testId="antenna-name-zh"
        onCommit={(zh) => revise({ name: { ...antenna.name, zh } }, formWords.name)}
      />
      <TextField
        label={t('inspector.nameEn')}
        language="en"
        value={antenna.name.en}
        testId="antenna-name-en"
        onCommit={(en) => revise({ name: { ...antenna.name, en } }, formWords.name)}
      />
      <TextField
        label={formWords.source[language]}
        language={language}
        value={antenna.source}
        testId="antenna-source"
        onCommit={(source) => revise({ source }, formWords.source)}
      />
      <ChoiceField
        label={formWords.confidence[language]}
        hint={formWords.confidenceHint[language]}
        value={antenna.confidence}
        choices={(['high', 'medium', 'low'] as const).map((value) => ({
          value,
          label: confidenceNames[value][language],
        }))}
        testId="antenna-confidence"
        onCommit={(confidence) => revise({ confidence }, formWords.confidence)}
      />
    </section>
  );
}

function FormNumber({ antenna, field }: { antenna: Antenna; field: AntennaField }) {
  const language = useApp((state) => state.language);
  const { key, name, hint, unit, decimals, from, to, step, whole, whenEmpty } = field;
  const otherwise = whenEmpty?.(antenna) ?? null;
  const called = (value: number | null): Name => {
    const figure = value === null ? '—' : `${formatNumber(value, decimals)} ${unit}`.trim();
    return { zh: `${name.zh} → ${figure}`, en: `${name.en.toLowerCase()} → ${figure}` };
  };
  return (
    <NumberEntry
      label={name[language]}
      hint={hint?.[language]}
      unit={unit}
      decimals={decimals}
      from={from}
      to={to}
      step={step}
      whole={whole}
      value={fieldValue(antenna, key)}
      whenEmpty={
        whenEmpty && {
          placeholder: otherwise === null ? unknownNumber : formatNumber(otherwise, decimals),
          value: otherwise ?? from,
        }
      }
      check={(value) => {
        const checked = checkAntenna(withFieldValue(antenna, key, value));
        return 'rule' in checked ? checked.rule[language] : null;
      }}
      testId={`antenna-${key}`}
      onCommit={(value) => {
        const checked = checkAntenna(withFieldValue(antenna, key, value));
        if ('antenna' in checked) reviseAntenna(checked.antenna, key, called(value));
      }}
    />
  );
}
