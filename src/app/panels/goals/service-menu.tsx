import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { setService } from '../../state/actions.ts';
import { currentService } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';

/** Chooses the service, and by it the terminal, that goals and map speak of. */
export function ServiceMenu() {
  const t = useText();
  const language = useApp((state) => state.language);
  const current = useApp(currentService);
  const services = useApp((state) => state.project.services);
  const terminals = useApp((state) => state.project.terminals);
  return (
    <Menu
      position="bottom-end"
      offset={4}
      classNames={{ dropdown: 'menu', item: 'menu-item', label: 'menu-label' }}
    >
      <Menu.Target>
        <button
          type="button"
          className="service-button"
          data-testid="service"
          title={t('goals.service')}
          aria-label={`${t('goals.service')}: ${current?.name[language] ?? ''}`}
        >
          <span className="cut">{current?.name[language]}</span>
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {terminals.map((terminal) => (
          <Fragment key={terminal.id}>
            <Menu.Label>
              {terminal.name[language]} {formatQuantity(terminal.heightM, 'm', 1)}
            </Menu.Label>
            {services
              .filter((service) => service.terminalId === terminal.id)
              .map((service) => (
                <Menu.Item
                  key={service.id}
                  role="menuitemradio"
                  aria-checked={service.id === current?.id}
                  data-testid={`service-${service.id}`}
                  onClick={() => setService(service.id)}
                >
                  {service.name[language]}
                </Menu.Item>
              ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
