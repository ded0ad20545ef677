import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { dbmFromWatts } from '../../../units/decibel.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { edit } from '../../state/edit-history.ts';
import { changeSector } from '../../state/site-edits.ts';
import { nameOfCarrierChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { eirpDbm } from './eirp.ts';

/** The carriers a sector is on, each with its power, gain, loss and the EIRP they make. */
export function CarrierList({ sector }: { sector: Sector }) {
  const t = useText();
  const carriers = useApp((state) => state.project.carriers);
  return (
    <fieldset className="choices carriers" aria-label={t('inspector.carriers')}>
      <div className="head">
        <span>{t('inspector.carriers')}</span>
        <span className="number">{t('inspector.power')}</span>
        <span className="number">{t('inspector.gain')}</span>
        <span className="number">{t('inspector.loss')}</span>
        <span className="number">{t('inspector.eirp')}</span>
      </div>
      {carriers.map((carrier) => (
        <CarrierRow key={carrier.id} carrier={carrier} sector={sector} />
      ))}
      <p className="caption" title={t('inspector.eirpHint')}>
        dBm · dBi · dB · EIRP dBm ({t('inspector.computed')})
      </p>
    </fieldset>
  );
}

function CarrierRow({ carrier, sector }: { carrier: Carrier; sector: Sector }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const scenarioId = useApp((state) => state.scenarioId);
  const on = sector.carrierIds.includes(carrier.id);
  const only = on && sector.carrierIds.length === 1;
  const toggle = () => {
    const carrierIds = on
      ? sector.carrierIds.filter((id) => id !== carrier.id)
      : [...sector.carrierIds, carrier.id];
    edit(nameOfCarrierChange(scenarioId, sector.id), (project) =>
      changeSector(project, scenarioId, sector.id, { carrierIds }),
    );
  };
  return (
    <div className={on ? 'carrier' : 'carrier off'}>
      <label title={only ? t('inspector.lastCarrier') : carrier.name[language]}>
        <input
          type="checkbox"
          data-testid={`carrier-${carrier.id}`}
          checked={on}
          disabled={only}
          onChange={toggle}
        />
        <span className="cut">{carrier.name[language]}</span>
      </label>
      <span className="number">{formatNumber(dbmFromWatts(carrier.powerW), 1)}</span>
      <span className="number">{formatNumber(carrier.antennaGainDbi, 1)}</span>
      <span className="number">{formatNumber(carrier.feederLossDb, 1)}</span>
      <b className="number" title={t('inspector.eirpHint')}>
        {formatNumber(eirpDbm(carrier), 1)}
      </b>
    </div>
  );
}
