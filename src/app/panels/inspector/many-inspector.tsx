import { useMemo } from 'react';
import type { Site } from '../../../network/site.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { select, toggleSiteTable } from '../../state/actions.ts';
import { lockSites } from '../../state/bulk-actions.ts';
import { currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { fieldOf } from '../fields/all-fields.ts';
import { countedText } from '../fields/edit-name.ts';
import { type PlanRow, planRows } from '../fields/plan-row.ts';
import { SelectMenu } from '../fields/select-menu.tsx';
import { SiteTools } from '../fields/site-tools.tsx';
import { ManyCarriers } from './many-carriers.tsx';
import { ManyField } from './many-field.tsx';
import { manyTexts } from './many-texts.ts';
import { TiltBy } from './tilt-by.tsx';

const siteFieldIds = ['height', 'year', 'status', 'host', 'backhaul', 'owner'] as const;
const sectorFieldIds = ['mechanicalTilt', 'electricalTilt'] as const;

/** Many selected sites: what they have in common, and what can be done to all in one step. */
export function ManyInspector({ sites }: { sites: readonly Site[] }) {
  const language = useApp((state) => state.language);
  const tableOpen = useApp((state) => state.siteTableOpen);
  const { siteRows, sectorRows } = useRows(sites);
  const locked = sites.filter((site) => site.locked);
  return (
    <>
      <header className="inspector-head" data-testid="many-sites">
        <span className="host">
          <Icon name="table" size={16} />
        </span>
        <h2 className="cut">{countedText('site', sites.length)[language]}</h2>
        <SelectMenu language={language} className="tool-button" />
        <Tip label={manyTexts.close[language]} keys="Esc" side="left">
          <button
            type="button"
            className="icon-button"
            aria-label={manyTexts.close[language]}
            onClick={() => select(null)}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </header>
      <div className="section-body scroll">
        <SiteTools sites={sites} language={language} side="top" />
        {locked.length > 0 ? (
          <p className="guarded">
            <Icon name="lock" size={13} />
            <span>
              {countedText('site', locked.length)[language]}
              {manyTexts.someLocked[language]}
            </span>
            <button
              type="button"
              onClick={() =>
                lockSites(
                  locked.map(({ id }) => id),
                  false,
                )
              }
            >
              {manyTexts.unlock[language]}
            </button>
          </p>
        ) : null}
        {siteFieldIds.map((id) => (
          <ManyField key={id} field={fieldOf(id)} rows={siteRows} />
        ))}
        {sectorFieldIds.map((id) => (
          <ManyField key={id} field={fieldOf(id)} rows={sectorRows} />
        ))}
        <TiltBy rows={sectorRows} />
        <ManyCarriers rows={sectorRows} />
        {tableOpen ? null : (
          <button type="button" className="open-table" onClick={toggleSiteTable}>
            {manyTexts.table[language]} <kbd>G</kbd>
          </button>
        )}
      </div>
    </>
  );
}

function useRows(sites: readonly Site[]): {
  readonly siteRows: readonly PlanRow[];
  readonly sectorRows: readonly PlanRow[];
} {
  const sectors = useApp((state) => currentScenario(state)?.sectors);
  const carriers = useApp((state) => state.project.carriers);
  return useMemo(() => {
    const scenario = { sites: [...sites], sectors: sectors ?? [] };
    return {
      siteRows: planRows(scenario, carriers, 'site'),
      sectorRows: planRows(scenario, carriers, 'sector'),
    };
  }, [sites, sectors, carriers]);
}
