import type { Terminal } from '../../../network/terminal.ts';
import { useText } from '../../i18n/text.ts';
import type { FieldName } from '../../state/step-name.ts';
import { editTerminal } from '../../state/terminal-actions.ts';
import type { TerminalFields as Fields } from '../../state/terminal-edits.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { TextField } from '../inspector/text-field.tsx';
import { GainSteps } from './gain-steps.tsx';
import { SatelliteTerminals } from './satellite-terminals.tsx';

/** Height, power, losses and antenna of one terminal. */
export function TerminalFields({ terminal }: { terminal: Terminal }) {
  const t = useText();
  const { id, name, maxPowerDbm } = terminal;
  const change = (fields: Fields, called: FieldName) => editTerminal(id, fields, called);
  const decibelField = ({ field, to, name: fieldName }: (typeof decibels)[number]) => (
    <NumberField
      key={field}
      label={t(`terminal.${field}`)}
      hint={t(`terminal.${field}Hint`)}
      unit="dB"
      value={terminal[field]}
      decimals={1}
      from={0}
      to={to}
      step={0.5}
      testId={`terminal-${field}`}
      onCommit={(value) => change({ [field]: value }, fieldName)}
    />
  );
  return (
    <div className="terminal-fields">
      <TextField
        label={t('inspector.nameZh')}
        language="zh"
        value={name.zh}
        testId="terminal-name-zh"
        onCommit={(zh) => change({ name: { ...name, zh } }, called.name)}
      />
      <TextField
        label={t('inspector.nameEn')}
        language="en"
        value={name.en}
        testId="terminal-name-en"
        onCommit={(en) => change({ name: { ...name, en } }, called.name)}
      />
      <div className="columns">
        <NumberField
          label={t('terminal.height')}
          hint={t('terminal.heightHint')}
          unit="m"
          value={terminal.heightM}
          decimals={1}
          from={0.5}
          to={500}
          step={1}
          testId="terminal-height"
          onCommit={(heightM) => change({ heightM }, called.height)}
        />
        {decibels.slice(0, 1).map(decibelField)}
        {(['FDD', 'TDD'] as const).map((duplex) => (
          <NumberField
            key={duplex}
            label={t('terminal.power', { duplex })}
            unit="dBm"
            value={maxPowerDbm[duplex]}
            decimals={1}
            from={-40}
            to={50}
            step={1}
            testId={`terminal-power-${duplex}`}
            onCommit={(dbm) =>
              change({ maxPowerDbm: { ...maxPowerDbm, [duplex]: dbm } }, called.power)
            }
          />
        ))}
        {decibels.slice(1).map(decibelField)}
        {layers.map(({ field, to, name: fieldName }) => (
          <NumberField
            key={field}
            label={t(`terminal.${field}`)}
            unit=""
            value={terminal[field]}
            decimals={0}
            from={1}
            to={to}
            step={1}
            testId={`terminal-${field}`}
            onCommit={(value) => change({ [field]: Math.round(value) }, fieldName)}
          />
        ))}
      </div>
      <label className="check">
        <input
          type="checkbox"
          data-testid="terminal-afloat"
          checked={terminal.afloat}
          onChange={(event) => change({ afloat: event.currentTarget.checked }, called.afloat)}
        />
        {t('terminal.afloat')}
      </label>
      <GainSteps
        steps={terminal.gainSteps}
        onChange={(gainSteps) => change({ gainSteps: [...gainSteps] }, called.antenna)}
      />
      <SatelliteTerminals terminal={terminal} />
      <p className="muted source">{terminal.source}</p>
    </div>
  );
}

const called = {
  name: { zh: '终端名称', en: 'terminal name' },
  height: { zh: '终端高度', en: 'terminal height', unit: 'm', decimals: 1 },
  afloat: { zh: '是否在船上', en: 'afloat or not' },
  power: { zh: '终端功率', en: 'terminal power' },
  antenna: { zh: '终端天线', en: 'terminal antenna' },
} as const satisfies Record<string, FieldName>;

const decibels = [
  {
    field: 'noiseFigureDb',
    to: 20,
    name: { zh: '噪声系数', en: 'noise figure', unit: 'dB', decimals: 1 },
  },
  {
    field: 'lossDb',
    to: 40,
    name: { zh: '馈线与人体损耗', en: 'feeder and body loss', unit: 'dB', decimals: 1 },
  },
  {
    field: 'penetrationLossDb',
    to: 60,
    name: { zh: '穿透损耗', en: 'penetration loss', unit: 'dB', decimals: 1 },
  },
] as const;

const layers = [
  { field: 'downlinkLayers', to: 8, name: { zh: '下行流数', en: 'downlink layers', decimals: 0 } },
  { field: 'uplinkLayers', to: 4, name: { zh: '上行流数', en: 'uplink layers', decimals: 0 } },
] as const;
