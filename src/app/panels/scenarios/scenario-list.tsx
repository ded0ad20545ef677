import type { Scenario } from '../../../planning/project.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { explained } from '../../shell/explained.ts';
import { Icon } from '../../shell/icons.tsx';
import { lazily } from '../../shell/lazily.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { openDialog, setScenario } from '../../state/actions.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CompareButton } from '../compare/compare-button.tsx';
import { mainZones } from '../goals/zone-groups.ts';
import { IdentitiesButton } from '../identities/identities-button.tsx';
import { ReportButton } from '../report/report-button.tsx';
import { Section } from '../section.tsx';
import { SiteTableButton } from './site-table-button.tsx';

/** What the first picture does without. */
const ChangeCount = lazily(async () => (await import('./change-count.tsx')).ChangeCount);

const SkyAndSeaButtons = lazily(
  async () => (await import('./sky-and-sea-buttons.tsx')).SkyAndSeaButtons,
  <span style={{ height: 26, width: '100%' }} />,
);

/** The project's scenarios; the one chosen is the one on the map. */
export function ScenarioList() {
  const t = useText();
  const scenarios = useApp((state) => state.project.scenarios);
  const ready = useApp((state) => state.ready);
  return (
    <Section title={t('left.scenarios')} aside={ready ? <Aside /> : undefined}>
      {ready ? (
        <>
          <fieldset className="choices" aria-label={t('left.scenarios')}>
            {scenarios.map((scenario) => (
              <ScenarioRow key={scenario.id} scenario={scenario} />
            ))}
          </fieldset>
          <div className="scenario-tools">
            <SiteTableButton />
            <IdentitiesButton />
            <CompareButton />
            <ReportButton />
            <SkyAndSeaButtons />
          </div>
        </>
      ) : (
        <p className="empty">{t('left.noScenario')}</p>
      )}
    </Section>
  );
}

/** The year that counts are of, and what makes another scenario. */
function Aside() {
  const t = useText();
  const year = useApp((state) => state.year);
  return (
    <>
      {year}
      <Tip label={t('left.newScenario')} side="right">
        <button
          type="button"
          className="new-scenario"
          data-testid="new-scenario"
          aria-label={t('left.newScenario')}
          onClick={() => openDialog('branch')}
        >
          <Icon name="plus" size={14} />
        </button>
      </Tip>
    </>
  );
}

function ScenarioRow({ scenario }: { scenario: Scenario }) {
  const language = useApp((state) => state.language);
  const chosen = useApp((state) => state.scenarioId === scenario.id);
  return (
    <div className={chosen ? 'scenario selected' : 'scenario'}>
      <label>
        <span className="title">
          <input
            type="radio"
            name="scenario"
            checked={chosen}
            onChange={() => setScenario(scenario.id)}
          />
          <span className="cut">{scenario.name[language]}</span>
        </span>
        {chosen ? <ZoneShares /> : <SiteCount scenario={scenario} />}
      </label>
      {scenario.basis ? <ChangeCount scenarioId={scenario.id} /> : null}
      {chosen ? <EditButton /> : null}
    </div>
  );
}

function EditButton() {
  const t = useText();
  return (
    <Tip label={t('left.editScenario')} side="right">
      <button
        type="button"
        className="edit-scenario"
        data-testid="edit-scenario"
        aria-label={t('left.editScenario')}
        onClick={() => openDialog('scenario')}
      >
        <Icon name="pencil" size={13} />
      </button>
    </Tip>
  );
}

/** Shares of internal waters and territorial sea that the current service has. */
function ZoneShares() {
  const t = useText();
  const zones = useApp((state) => mainZones(state.project));
  const serviceId = useApp((state) => state.serviceId);
  const year = useApp((state) => state.year);
  const figures = useApp((state) => yearResult(state, state.year));
  const names = [t('left.internalShort'), t('left.territorialShort')];
  return (
    <span className="figures">
      {zones.slice(0, 2).map((zone, index) => {
        const result = figures?.zones.find((candidate) => candidate.id === zone.id);
        const percent = result?.services[serviceId]?.percent ?? Number.NaN;
        return (
          <span key={zone.id}>
            {names[index]}{' '}
            <span className="number" {...explained({ of: 'goalShare', zoneId: zone.id, year })}>
              {formatShare(percent)} %
            </span>
          </span>
        );
      })}
    </span>
  );
}

function SiteCount({ scenario }: { scenario: Scenario }) {
  const t = useText();
  const year = useApp((state) => state.year);
  const count = scenario.sites.filter((site) => site.year <= year).length;
  return (
    <span className="figures">
      <span>{t('time.sites', { count, n: formatNumber(count, 0) })}</span>
    </span>
  );
}
