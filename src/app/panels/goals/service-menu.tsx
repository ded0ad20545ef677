import { Menu } from '@mantine/core';
import { servicesOf } from '../../../planning/services-of.ts';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { setService } from '../../state/actions.ts';
import { currentService } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';

/** Chooses which service of the current terminal goals and map speak of, the hardest first. */
export function ServiceMenu() {
  const t = useText();
  const language = useApp((state) => state.language);
  const current = useApp(currentService);
  const project = useApp((state) => state.project);
  const services = current ? servicesOf(project, current.terminalId).toReversed() : [];
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
        {services.map((service) => (
          <Menu.Item
            key={service.id}
            role="menuitemradio"
            aria-checked={service.id === current?.id}
            data-testid={`service-${service.id}`}
            onClick={() => setService(service.id)}
          >
            {service.name[language]}
            <span className="unit">
              ↓ {formatExact(service.downlinkMbps)} ↑ {formatExact(service.uplinkMbps)} Mbps
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
