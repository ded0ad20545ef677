import { Tabs } from '@mantine/core';
import '../fields/fields.css';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Site } from '../../../network/site.ts';
import { useText } from '../../i18n/text.ts';
import { HostSymbol } from '../../shell/host-symbol.tsx';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { select, setTool } from '../../state/actions.ts';
import { currentScenario, sectorsOf, selectedSector, selectedSite } from '../../state/current.ts';
import { selectedSites, selectSector } from '../../state/selection.ts';
import { useApp } from '../../state/use-app.ts';
import { SiteTools } from '../fields/site-tools.tsx';
import { ManyInspector } from './many-inspector.tsx';
import { SectorTab } from './sector-tab.tsx';
import { LockedBar, SiteMarks } from './site-marks.tsx';
import { SiteTab } from './site-tab.tsx';

const siteTab = 'site';

/** The selected site and its sectors, to see and to edit. */
export function Inspector() {
  const t = useText();
  const site = useApp(selectedSite);
  const many = useApp(useShallow(selectedSites));
  return (
    <section className="inspector" aria-label={t('inspector.title')} data-testid="inspector">
      {many.length > 1 ? (
        <ManyInspector sites={many} />
      ) : site ? (
        <SiteInspector key={site.id} site={site} />
      ) : (
        <EmptyInspector />
      )}
    </section>
  );
}

function EmptyInspector() {
  const t = useText();
  return (
    <div className="section-body">
      <p className="empty" style={{ marginTop: 12 }}>
        {t('inspector.empty')}
        <br />
        <button type="button" onClick={() => setTool('addSite')}>
          {t('inspector.emptyAction')} <kbd>S</kbd>
        </button>
      </p>
    </div>
  );
}

function SiteInspector({ site }: { site: Site }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const scenario = useApp(currentScenario);
  const sector = useApp(selectedSector);
  const sectors = useMemo(
    () => (scenario ? sectorsOf(scenario, site.id) : []),
    [scenario, site.id],
  );
  return (
    <>
      <header className="inspector-head">
        <span className="host">
          <HostSymbol host={site.host} />
        </span>
        <h2 className="cut" title={site.name[language]}>
          {site.name[language]}
        </h2>
        <SiteMarks site={site} />
        <span className="tag">
          {t(`status.${site.status}`)} {site.year}
        </span>
        <Tip label={t('inspector.close')} keys="Esc" side="left">
          <button
            type="button"
            className="icon-button"
            aria-label={t('inspector.close')}
            onClick={() => select(null)}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </header>
      <div className="section-body scroll">
        <LockedBar site={site} />
        <Tabs
          unstyled
          value={sector?.id ?? siteTab}
          onChange={(value) => selectSector(value === siteTab ? null : value)}
          classNames={{ list: 'tab-list', tab: 'tab' }}
        >
          <Tabs.List aria-label={t('inspector.tabs')}>
            {sectors.map(({ id, azimuthDeg }, index) => (
              <Tabs.Tab key={id} value={id} data-testid={`tab-s${index + 1}`}>
                S{index + 1} {String(Math.round(azimuthDeg) % 360).padStart(3, '0')}°
              </Tabs.Tab>
            ))}
            <Tabs.Tab value={siteTab} data-testid="tab-site">
              {t('inspector.site')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value={sector?.id ?? siteTab}>
            <fieldset className="guard" disabled={site.locked === true}>
              {sector ? (
                <SectorTab key={sector.id} site={site} sector={sector} />
              ) : (
                <SiteTab site={site} />
              )}
            </fieldset>
            {sector ? null : <SiteTools sites={[site]} language={language} side="top" />}
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}
