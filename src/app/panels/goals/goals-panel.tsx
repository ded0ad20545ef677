import { useText } from '../../i18n/text.ts';
import { IllustrativeTag } from '../../shell/illustrative-tag.tsx';
import { lazily } from '../../shell/lazily.tsx';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../section.tsx';
import { TerminalSwitch } from '../terminals/terminal-switch.tsx';
import { BasisLines } from './basis-lines.tsx';
import { LastEditStrip } from './last-edit-strip.tsx';
import { SatelliteKey } from './lazy-satellites.tsx';
import { ServiceMenu } from './service-menu.tsx';
import { ZoneGoal } from './zone-goal.tsx';
import { mainZones } from './zone-groups.ts';

const GoalsSummary = lazily(
  async () => (await import('./goals-summary.tsx')).GoalsSummary,
  <div className="goals-summary" />,
);

const OuterShares = lazily(async () => (await import('./outer-shares.tsx')).OuterShares);

/** How much of each zone is served by the end of each year, against its goals. */
export function GoalsPanel() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  const illustrative = useApp((state) => state.project.illustrative);
  const hasSatellites = useApp((state) => (state.project.satellites?.systems.length ?? 0) > 0);
  const zones = useApp((state) => mainZones(state.project));
  if (!ready) {
    return (
      <Section title={t('goals.title')}>
        <p className="empty">{t('goals.empty')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('goals.title')}
      tag={illustrative ? <IllustrativeTag /> : null}
      aside={<ServiceMenu />}
    >
      <TerminalSwitch />
      <BasisLines />
      <LastEditStrip />
      <GoalsSummary />
      {hasSatellites ? <SatelliteKey /> : null}
      {zones.map((zone) => (
        <ZoneGoal key={zone.id} zone={zone} />
      ))}
      <OuterShares />
    </Section>
  );
}
