import type { Payload, SatelliteSystem } from '../../../network/satellite-system.ts';
import { editSystem } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from '../inspector/choice-field.tsx';
import { RecordNumber } from './record-number.tsx';
import { payloadFields } from './satellite-fields.ts';
import { gatewayNames, waveformNames, words } from './satellite-texts.ts';

const bands = ['UHF', 'L', 'S', 'C', 'Ku', 'Ka'] as const;
const band = { zh: '频段', en: 'band' };
const waveform = { zh: '波形', en: 'waveform' };
const gateway = { zh: '转发方式', en: 'relay' };

/** What one beam gives; each change is one step. */
export function PayloadForm({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  const { id, payload, confidence } = system;
  const change = (part: Partial<Payload>, called: { zh: string; en: string }) =>
    editSystem(id, { payload: { ...payload, ...part } }, called);
  return (
    <section className="payload" aria-label={words.payload[language]}>
      <h4>
        {words.payload[language]}
        {confidence === 'high' ? null : (
          <span className="tag illustrative small" title={words.assumedHint[language]}>
            {words.assumed[language]}
          </span>
        )}
      </h4>
      <ChoiceField
        label={language === 'zh' ? band.zh : 'Band'}
        value={payload.band}
        choices={bands.map((value) => ({ value, label: value }))}
        testId="payload-band"
        onCommit={(value) => change({ band: value }, band)}
      />
      <ChoiceField
        label={language === 'zh' ? waveform.zh : 'Waveform'}
        value={payload.waveform}
        choices={(['nr', 'dvbS2x', 'narrowband'] as const).map((value) => ({
          value,
          label: waveformNames[value][language],
        }))}
        testId="payload-waveform"
        onCommit={(value) => change({ waveform: value }, waveform)}
      />
      <ChoiceField
        label={language === 'zh' ? gateway.zh : 'Relay'}
        value={payload.gateway}
        choices={(['bentPipe', 'regenerative'] as const).map((value) => ({
          value,
          label: gatewayNames[value][language],
        }))}
        testId="payload-gateway"
        onCommit={(value) => change({ gateway: value }, gateway)}
      />
      {payloadFields.map((field) => (
        <RecordNumber
          key={field.key}
          field={field}
          value={payload[field.key] ?? null}
          testId={`payload-${field.key}`}
          onCommit={(value, called) => change({ [field.key]: value ?? undefined }, called)}
        />
      ))}
    </section>
  );
}
