import type { Site } from '../../../../network/site.ts';
import { backhaulLink } from '../../../../planning/satellite-backhaul/backhaul-link.ts';
import { siteBackhaul } from '../../../../planning/satellite-backhaul/site-backhauls.ts';
import type { SatellitePlan } from '../../../../planning/satellite-plan.ts';
import { formatNumber, formatQuantity, formatRate, formatShare } from '../../../i18n/format.ts';
import { changeMany } from '../../../state/bulk-edits.ts';
import { edit } from '../../../state/edit-history.ts';
import { nameOfSiteChange } from '../../../state/step-name.ts';
import { useApp } from '../../../state/use-app.ts';
import { ChoiceField } from '../choice-field.tsx';
import { NumberEntry } from '../number-entry.tsx';
import { backhaulTexts as texts } from './backhaul-texts.ts';
import './satellite-backhaul.css';
import { useSeenAtSite } from './use-seen-at-site.ts';

const automatic = 'best';

/** By which satellites a site is backed, and what they carry for it in the year that is shown. */
export function SatelliteBackhaulFields({ site }: { site: Site }) {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  const scenarioId = useApp((state) => state.scenarioId);
  const chosen = site.satelliteBackhaul;
  const set = (satelliteBackhaul: Site['satelliteBackhaul']) =>
    edit(
      nameOfSiteChange(scenarioId, site.id, 'satelliteBackhaul', {
        zh: '卫星回传',
        en: 'satellite backhaul',
      }),
      (project) =>
        changeMany(project, scenarioId, { sites: new Map([[site.id, { satelliteBackhaul }]]) })
          .project,
    );
  if (!plan || plan.systems.length === 0) {
    return <p className="backhaul-note">{texts.noSatellites[language]}</p>;
  }
  const pairs = plan.systems.flatMap((system) =>
    plan.terminals
      .filter(({ id }) => system.terminalIds.includes(id))
      .map((terminal) => ({ system, terminal, value: `${system.id} ${terminal.id}` })),
  );
  const choices = pairs.map(({ system, terminal, value }) => ({
    value,
    label: `${system.name[language]} · ${terminal.name[language]}`,
  }));
  return (
    <>
      <ChoiceField
        label={texts.system[language]}
        value={chosen ? `${chosen.systemId} ${chosen.satelliteTerminalId}` : automatic}
        choices={[{ value: automatic, label: texts.best[language] }, ...choices]}
        testId="field-satellite-system"
        onCommit={(value) => {
          const pair = pairs.find((each) => each.value === value);
          set(
            pair && {
              ...chosen,
              systemId: pair.system.id,
              satelliteTerminalId: pair.terminal.id,
            },
          );
        }}
      />
      {chosen ? (
        <NumberEntry
          label={texts.committed[language]}
          hint={texts.committedHint[language]}
          unit="Mbps"
          decimals={1}
          from={0.1}
          to={10_000}
          step={5}
          value={chosen.committedMbps ?? null}
          whenEmpty={{ placeholder: texts.shared[language], value: 10 }}
          testId="field-committed"
          onCommit={(committedMbps) =>
            set({ ...chosen, committedMbps: committedMbps ?? undefined })
          }
        />
      ) : null}
      <BackhaulFigures plan={plan} site={site} />
    </>
  );
}

function BackhaulFigures({ plan, site }: { plan: SatellitePlan; site: Site }) {
  const language = useApp((state) => state.language);
  const shownYear = useApp((state) => state.year);
  const year = Math.max(shownYear, site.year);
  const link = backhaulLink(plan, site, year);
  const seen = useSeenAtSite(plan, site, link?.system ?? null, link?.terminal ?? null);
  const backhaul = siteBackhaul(plan, site, year, () => seen ?? undefined);
  if (!link || !backhaul) {
    return (
      <p className="backhaul-note bad" role="status" data-testid="backhaul-none">
        {texts.noLink[language]}
      </p>
    );
  }
  const { availabilityPercent, roundTripMs } = backhaul;
  const waiting = texts.computing[language];
  const rows = [
    {
      name: texts.capacity[language],
      hint: texts.capacityHint[language],
      value: `${formatRate(backhaul.downlinkMbps)} / ${formatRate(backhaul.uplinkMbps)}`,
    },
    {
      name: texts.availability[language],
      hint: texts.availabilityHint[language],
      value: availabilityPercent === null ? waiting : `${formatShare(availabilityPercent)} %`,
    },
    {
      name: texts.latency[language],
      hint: texts.latencyHint[language],
      value: roundTripMs === null ? waiting : formatQuantity(roundTripMs, 'ms', 0),
    },
    {
      name: texts.beamShare[language],
      value: `${formatNumber(backhaul.beamSharePercent, 1)} %`,
    },
  ];
  const { system, terminal } = link;
  const figures = (
    <dl className="backhaul-figures" data-testid="backhaul-figures" aria-live="polite">
      <div>
        <dt className="cut">{texts.used[language]}</dt>
        <dd className="cut" title={`${terminal.name[language]} · ${system.source}`}>
          {system.name[language]}
        </dd>
      </div>
      {rows.map(({ name, hint, value }) => (
        <div key={name} title={hint}>
          <dt className="cut">{name}</dt>
          <dd className="cut number">{value}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {figures}
      {system.confidence === 'low' ? (
        <p className="backhaul-note">{texts.lowConfidence[language]}</p>
      ) : null}
    </>
  );
}
