import { hostSchema, type Site, siteSchema } from '../../../network/site.ts';
import { siteYears } from '../../../planning/site-years.ts';
import { useText } from '../../i18n/text.ts';
import { lazily } from '../../shell/lazily.tsx';
import { edit } from '../../state/edit-history.ts';
import { changeSite, type SiteFields } from '../../state/site-edits.ts';
import { type FieldName, nameOfMove, nameOfSiteChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { ChoiceField } from './choice-field.tsx';
import { CoordinateField } from './coordinate-field.tsx';
import { HeightField } from './height-field.tsx';
import { SiteExtras } from './site-extras.tsx';
import { TextField } from './text-field.tsx';

const statuses = siteSchema.shape.status.options;
const hosts = hostSchema.options;
const backhauls = siteSchema.shape.backhaul.options;

const SatelliteBackhaul = lazily(
  async () =>
    (await import('./satellite-backhaul/satellite-backhaul-fields.tsx')).SatelliteBackhaulFields,
);

/** What a site is called, where it stands, on what, and since when. */
export function SiteTab({ site }: { site: Site }) {
  const t = useText();
  const scenarioId = useApp((state) => state.scenarioId);
  const projectYears = useApp((state) => state.project.years);
  const years = [...new Set([...projectYears, site.year])].sort((a, b) => a - b);
  const change = (field: keyof SiteFields, called: FieldName, fields: SiteFields) =>
    edit(nameOfSiteChange(scenarioId, site.id, field, called), (project) =>
      changeSite(project, scenarioId, site.id, fields),
    );
  const move = (fields: SiteFields) =>
    edit(
      nameOfMove(scenarioId, site.id),
      (project) => changeSite(project, scenarioId, site.id, fields),
      `move ${site.id}`,
    );
  const renamed = (part: Partial<Site['name']>) =>
    change('name', { zh: '改名', en: 'renamed' }, { name: { ...site.name, ...part } });
  return (
    <>
      <TextField
        label={t('inspector.nameZh')}
        language="zh"
        value={site.name.zh}
        testId="field-name-zh"
        onCommit={(zh) => renamed({ zh })}
      />
      <TextField
        label={t('inspector.nameEn')}
        language="en"
        value={site.name.en}
        testId="field-name-en"
        onCommit={(en) => renamed({ en })}
      />
      <CoordinateField
        axis="latitude"
        value={site.latitudeDeg}
        testId="field-latitude"
        onCommit={(latitudeDeg) => move({ latitudeDeg })}
        onPosition={move}
      />
      <CoordinateField
        axis="longitude"
        value={site.longitudeDeg}
        testId="field-longitude"
        onCommit={(longitudeDeg) => move({ longitudeDeg })}
        onPosition={move}
      />
      <HeightField site={site} />
      <ChoiceField
        label={t('inspector.year')}
        hint={t('inspector.yearHint')}
        value={String(site.year)}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        testId="field-year"
        onCommit={(year) =>
          change('year', { zh: '投用', en: 'in service' }, { year: Number(year) })
        }
      />
      <ChoiceField
        label={t('inspector.status')}
        value={site.status}
        choices={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        testId="field-status"
        onCommit={(status) =>
          change(
            'status',
            { zh: '状态', en: 'status' },
            { status, year: yearFor(status, site.year, projectYears) },
          )
        }
      />
      <ChoiceField
        label={t('inspector.host')}
        value={site.host}
        choices={hosts.map((value) => ({ value, label: t(`host.${value}`) }))}
        testId="field-host"
        onCommit={(host) => change('host', { zh: '载体', en: 'host' }, { host })}
      />
      <ChoiceField
        label={t('inspector.backhaul')}
        value={site.backhaul}
        choices={backhauls.map((value) => ({ value, label: t(`backhaul.${value}`) }))}
        testId="field-backhaul"
        onCommit={(backhaul) => change('backhaul', { zh: '回传', en: 'backhaul' }, { backhaul })}
      />
      {site.backhaul === 'satellite' ? <SatelliteBackhaul site={site} /> : null}
      <SiteExtras site={site} />
    </>
  );
}

/** The year itself, or the nearest in which a site of that status may begin. */
function yearFor(status: Site['status'], year: number, projectYears: readonly number[]): number {
  const { from, to } = siteYears(status, projectYears);
  return Math.min(to, Math.max(from, year));
}
