import { useId } from 'react';
import type { Carrier } from '../../../network/carrier.ts';
import type { CellSettings, Sector } from '../../../network/site.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { told } from '../../shell/explained.ts';
import { Icon } from '../../shell/icons.tsx';
import { showAntenna } from '../../state/actions.ts';
import { chooseAntenna, chooseCellValue } from '../../state/antenna-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from './choice-field.tsx';
import { cellEirp } from './eirp.ts';
import { InspectButton } from './inspect-button.tsx';
import { NumberEntry } from './number-entry.tsx';

interface CarrierRowProps {
  readonly sector: Sector;
  readonly carrier: Carrier;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A cell: its EIRP and what that is made of; opened, its antenna and what is set for it alone. */
export function CarrierRow({ sector, carrier, open, onToggle }: CarrierRowProps) {
  const t = useText();
  const language = useApp((state) => state.language);
  const antennas = useApp((state) => state.project.antennas);
  const id = useId();
  const settings = sector.cells?.[carrier.id] ?? {};
  const { powerDbm, gainDbi, lossDb, eirpDbm } = cellEirp(carrier, antennas, sector);
  const antenna = antennas?.find((one) => one.id === carrier.antennaId);
  const isOwn = cellFields.some(({ field }) => settings[field] !== undefined);
  return (
    <div className="carrier">
      <button
        type="button"
        className="carrier-line"
        aria-expanded={open}
        aria-controls={id}
        data-testid={`cell-${carrier.id}`}
        {...told({ of: 'eirp', sectorId: sector.id, carrierId: carrier.id })}
        onClick={onToggle}
      >
        <Icon name={open ? 'up' : 'down'} size={11} />
        <span className="cut">
          {carrier.nrBand} {carrier.name[language]}
        </span>
        {isOwn ? <span className="tag small">{t('inspector.ownValues')}</span> : null}
        <b className="number">{formatQuantity(eirpDbm, 'dBm', 1)}</b>
      </button>
      <p className="cut">
        {t('inspector.power')} {formatQuantity(powerDbm, 'dBm', 1)} + {t('inspector.gain')}{' '}
        {formatQuantity(gainDbi, 'dBi', 1)} − {t('inspector.loss')}{' '}
        {formatQuantity(lossDb, 'dB', 1)}
      </p>
      <p className="antenna-line">
        <button
          type="button"
          className="cut"
          data-testid={`antenna-of-${carrier.id}`}
          title={t('inspector.openAntenna')}
          onClick={() => showAntenna(antenna?.id ?? null)}
        >
          {antenna ? antenna.name[language] : t('inspector.ownSector')}
        </button>
        {antenna?.confidence === 'low' ? (
          <span className="tag illustrative small" title={t('inspector.lowConfidenceHint')}>
            {t('schematic.short')}
          </span>
        ) : null}
        <InspectButton sector={sector} carrier={carrier} />
      </p>
      <div id={id}>
        {open ? <CellFields sector={sector} carrier={carrier} settings={settings} /> : null}
      </div>
    </div>
  );
}

/** Ids begin with a letter or a digit, so none is like this. */
const noAntenna = ':own';

const cellFields = [
  { field: 'powerW', unit: 'W', decimals: 1, scale: 1, from: 0.1, to: 10_000, step: 10 },
  { field: 'downlinkLoad', unit: '%', decimals: 1, scale: 100, from: 0, to: 100, step: 5 },
  { field: 'uplinkLoad', unit: '%', decimals: 1, scale: 100, from: 0, to: 100, step: 5 },
] as const;

const stepNames = {
  powerW: { zh: '功率', en: 'power' },
  downlinkLoad: { zh: '下行负荷', en: 'downlink load' },
  uplinkLoad: { zh: '上行负荷', en: 'uplink load' },
} as const;

interface CellFieldsProps {
  readonly sector: Sector;
  readonly carrier: Carrier;
  readonly settings: CellSettings;
}

function CellFields({ sector, carrier, settings }: CellFieldsProps) {
  const t = useText();
  const language = useApp((state) => state.language);
  const antennas = useApp((state) => state.project.antennas);
  const choices = [
    { value: noAntenna, label: t('inspector.ownSector') },
    ...(antennas ?? []).map(({ id, name }) => ({ value: id, label: name[language] })),
  ];
  return (
    <div className="cell-fields">
      <ChoiceField
        label={t('inspector.antenna')}
        hint={t('inspector.antennaHint')}
        value={carrier.antennaId ?? noAntenna}
        choices={choices}
        testId={`choose-antenna-${carrier.id}`}
        onCommit={(chosen) => chooseAntenna(carrier.id, chosen === noAntenna ? null : chosen)}
      />
      <p>{t('inspector.antennaNote')}</p>
      {cellFields.map(({ field, unit, decimals, scale, from, to, step }) => {
        const own = settings[field];
        return (
          <NumberEntry
            key={field}
            label={t(`inspector.cell.${field}`)}
            hint={t('inspector.cellHint')}
            unit={unit}
            decimals={decimals}
            from={from}
            to={to}
            step={step}
            value={own === undefined ? null : own * scale}
            whenEmpty={{
              placeholder: formatNumber(carrier[field] * scale, decimals),
              value: carrier[field] * scale,
            }}
            testId={`cell-${field}-${carrier.id}`}
            onCommit={(value) =>
              chooseCellValue(
                sector,
                carrier.id,
                field,
                value === null ? null : Number((value / scale).toFixed(6)),
                stepNames[field],
              )
            }
          />
        );
      })}
      <p>{t('inspector.cellNote')}</p>
    </div>
  );
}
