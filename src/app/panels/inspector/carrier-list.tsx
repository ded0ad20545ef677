import { Menu } from '@mantine/core';
import type { Sector } from '../../../network/site.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { edit } from '../../state/edit-history.ts';
import { changeSector } from '../../state/site-edits.ts';
import { nameOfCarrierChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { CarrierRow } from './carrier-row.tsx';

interface CarrierListProps {
  readonly sector: Sector;
  /** The carrier whose fields are open; null for none. */
  readonly openId: string | null;
  readonly onOpen: (carrierId: string | null) => void;
}

/** The carriers a sector is on, each with its EIRP and what that is made of. */
export function CarrierList({ sector, openId, onOpen }: CarrierListProps) {
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
          <CarrierRow
            key={carrier.id}
            sector={sector}
            carrier={carrier}
            open={carrier.id === openId}
            onToggle={() => onOpen(carrier.id === openId ? null : carrier.id)}
          />
        ))}
    </section>
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
