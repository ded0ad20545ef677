import './profile.css';
import { useElementSize } from '@mantine/hooks';
import { geodesicDestination } from '../../../geo/geodesic.ts';
import { shortestPathKm } from '../../../planning/path-study/path-question.ts';
import type { PathStudy } from '../../../planning/path-study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { appStore } from '../../state/app-store.ts';
import { currentScenario, selectedSector } from '../../state/current.ts';
import { profileSite } from '../../state/current-profile.ts';
import { putProfilePoint } from '../../state/profile-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { LossPanel } from './loss-panel.tsx';
import { ProfileChart } from './profile-chart.tsx';
import { ProfileHead } from './profile-head.tsx';
import { ProfileTable } from './profile-table.tsx';

/** Taken for the far end when it is not picked with the pointer. */
const assumedLengthKm = 30;

/** The profile of the path under study and what it loses, in the place of the time bar. */
export function ProfileDrawer() {
  const t = useText();
  return (
    <section className="profile-drawer" aria-label={t('profile.tool')} data-testid="profile">
      <ProfileHead />
      <ProfileBody />
    </section>
  );
}

function ProfileBody() {
  const t = useText();
  const isPicked = useApp(({ profile }) => profile?.start != null && profile.end !== null);
  const study = useApp((state) => state.profile?.study ?? null);
  const failure = useApp((state) => state.profile?.failure ?? null);
  if (!isPicked) return <PickingHint />;
  if (failure !== null) {
    const isShort = failure.startsWith('path of');
    return (
      <p className="profile-message failed" role="alert">
        {isShort
          ? t('profile.tooShort', { metres: formatNumber(1000 * shortestPathKm, 0) })
          : `${t('profile.failed')}: ${failure}`}
      </p>
    );
  }
  if (!study) return <p className="profile-message">{t('profile.computing')}</p>;
  return (
    <div className="profile-body" data-testid="profile-ready">
      <ProfileView study={study} />
      <LossPanel study={study} />
      <ProfileTable study={study} />
    </div>
  );
}

/** The chart as large as its place; that is measured from when it is there. */
function ProfileView({ study }: { study: PathStudy }) {
  const { ref, width, height } = useElementSize();
  return (
    <div className="profile-view" ref={ref}>
      {width > 0 ? <ProfileChart study={study} widthPx={width} heightPx={height} /> : null}
    </div>
  );
}

/** Says which point is wanted next, and takes one without a pointer. */
function PickingHint() {
  const t = useText();
  const start = useApp((state) => state.profile?.start ?? null);
  const site = useApp(profileSite);
  return (
    <div className="profile-message">
      <p className="empty">
        {t(start ? 'profile.chooseEnd' : 'profile.chooseStart')}
        {start ? null : <SiteChoice />}
        {site ? (
          <>
            <br />
            <button
              type="button"
              data-testid="profile-along-axis"
              onClick={() => goAlongAxis(site)}
            >
              {t('profile.alongAxis')}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The sites of the plan by name, for those who do not point. */
function SiteChoice() {
  const t = useText();
  const language = useApp((state) => state.language);
  const sites = useApp((state) => currentScenario(state)?.sites);
  const begin = (siteId: string) => {
    const site = sites?.find(({ id }) => id === siteId);
    if (site) putProfilePoint(site, site.id);
  };
  return (
    <>
      <br />
      <select
        aria-label={t('profile.orSite')}
        data-testid="profile-site"
        value=""
        onChange={(event) => begin(event.currentTarget.value)}
      >
        <option value="">{t('profile.orSite')}</option>
        {sites?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </>
  );
}

function goAlongAxis(site: { id: string; longitudeDeg: number; latitudeDeg: number }): void {
  const sector = selectedSector(appStore.getState());
  const azimuthDeg = sector?.siteId === site.id ? sector.azimuthDeg : 90;
  putProfilePoint(geodesicDestination(site, 1000 * assumedLengthKm, azimuthDeg), null);
}
