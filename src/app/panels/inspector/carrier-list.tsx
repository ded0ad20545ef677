import { Menu } from '@mantine/core';
import { geodesicDestination } from '../../../geo/geodesic.ts';
import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { dbmFromWatts } from '../../../units/decibel.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { selectedSite } from '../../state/current.ts';
import { edit } from '../../state/edit-history.ts';
import { inspectCell } from '../../state/link-actions.ts';
import { changeSector } from '../../state/site-edits.ts';
import { nameOfCarrierChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { eirpDbm } from './eirp.ts';

/** How far off a place is taken when none has been pressed. */
const assumedDistanceM = 20_000;

/** The carriers a sector is on, each with its EIRP and what that is made of. */
export function CarrierList({ sector }: { sector: Sector }) {
  const t = useText();
  const carriers = useApp((state) => state.project.carriers);
  return (
    <section className="carriers" aria-label={t('inspector.carriers')}>
      <div className="head">
        <span>{t('inspector.carriers')}</span>
        <CarrierMenu sector={sector} />
        <span className="computed" title={t('inspector.eirpHint')}>
          EIRP <span className="muted">{t('inspector.computed')}</span>
        </span>
      </div>
      {carriers
        .filter((carrier) => sector.carrierIds.includes(carrier.id))
        .map((carrier) => (
          <CarrierRow key={carrier.id} sector={sector} carrier={carrier} />
        ))}
    </section>
  );
}

function CarrierRow({ sector, carrier }: { sector: Sector; carrier: Carrier }) {
  const t = useText();
  const language = useApp((state) => state.language);
  return (
    <div className="carrier" title={t('inspector.eirpHint')}>
      <div>
        <span className="cut">
          {carrier.nrBand} {carrier.name[language]}
        </span>
        <InspectButton sector={sector} carrier={carrier} />
        <b className="number">{formatQuantity(eirpDbm(carrier), 'dBm', 1)}</b>
      </div>
      <p className="cut">
        {t('inspector.power')} {formatQuantity(dbmFromWatts(carrier.powerW), 'dBm', 1)} +{' '}
        {t('inspector.gain')} {formatQuantity(carrier.antennaGainDbi, 'dBi', 1)} −{' '}
        {t('inspector.loss')} {formatQuantity(carrier.feederLossDb, 'dB', 1)}
      </p>
    </div>
  );
}

/** Takes the cell to the link inspector: at the place that is inspected, or some way off along its axis. */
function InspectButton({ sector, carrier }: { sector: Sector; carrier: Carrier }) {
  const t = useText();
  const site = useApp(selectedSite);
  if (!site) return null;
  const inspect = () =>
    inspectCell(
      { sectorId: sector.id, carrierId: carrier.id },
      geodesicDestination(site, assumedDistanceM, sector.azimuthDeg),
    );
  return (
    <Tip label={t('link.inspect')} side="left">
      <button
        type="button"
        className="inspect"
        aria-label={t('link.inspect')}
        data-testid={`inspect-${carrier.id}`}
        onClick={inspect}
      >
        <Icon name="link" size={13} />
      </button>
    </Tip>
  );
}

/** Puts the sector on carriers and takes it off; one must remain. */
function CarrierMenu({ sector }: { sector: Sector }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const scenarioId = useApp((state) => state.scenarioId);
  const carriers = useApp((state) => state.project.carriers);
  const toggle = (carrierId: string) => {
    const carrierIds = carriers
      .map((carrier) => carrier.id)
      .filter((id) => sector.carrierIds.includes(id) !== (id === carrierId));
    edit(nameOfCarrierChange(scenarioId, sector.id), (project) =>
      changeSector(project, scenarioId, sector.id, { carrierIds }),
    );
  };
  return (
    <Menu
      position="top-start"
      offset={4}
      closeOnItemClick={false}
      classNames={{ dropdown: 'menu', item: 'menu-item' }}
    >
      <Menu.Target>
        <button
          type="button"
          className="carrier-menu"
          data-testid="carriers"
          aria-label={t('inspector.chooseCarriers')}
          title={t('inspector.chooseCarriers')}
        >
          <Icon name="plus" size={13} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {carriers.map((carrier) => {
          const on = sector.carrierIds.includes(carrier.id);
          const only = on && sector.carrierIds.length === 1;
          return (
            <Menu.Item
              key={carrier.id}
              role="menuitemcheckbox"
              aria-checked={on}
              data-testid={`carrier-${carrier.id}`}
              disabled={only}
              title={only ? t('inspector.lastCarrier') : undefined}
              rightSection={on ? '✓' : null}
              onClick={() => toggle(carrier.id)}
            >
              {carrier.nrBand} {carrier.name[language]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
