import { useMemo } from 'react';
import { geodesicBetween, geodesicDestination } from '../../../geo/geodesic.ts';
import { kmPerNauticalMile } from '../../../units/constants.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { appStore } from '../../state/app-store.ts';
import { currentTerminal } from '../../state/current.ts';
import { profileCarrier, profileCarriers, profileSite } from '../../state/current-profile.ts';
import { startLink } from '../../state/link-actions.ts';
import {
  closeProfile,
  moveProfileEnd,
  setProfileCarrier,
  setProfileHeight,
  startPosition,
  swapProfile,
} from '../../state/profile-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { saveProfileCsv } from './profile-csv.ts';
import { WaterTag } from './water-tag.tsx';

/** Longer paths lie outside every map of the region. */
const longestPathKm = 400;

/** Names the path, its length and bearing, and lets them be typed. */
export function ProfileHead() {
  const t = useText();
  const study = useApp((state) => state.profile?.study ?? null);
  return (
    <header className="profile-head">
      <h2>{t('profile.tool')}</h2>
      <PathNames />
      <PathFields />
      {study ? <GroundTag isImported={study.ground === 'imported'} /> : null}
      {study && study.waterLevelM !== 0 ? <WaterTag waterLevelM={study.waterLevelM} /> : null}
      <span className="end">
        {study ? (
          <>
            <Tip label={t('profile.swap')} side="top">
              <button
                type="button"
                className="icon-button"
                aria-label={t('profile.swap')}
                onClick={swapProfile}
              >
                <Icon name="swap" size={16} />
              </button>
            </Tip>
            <Tip label={t('link.tool')} keys="L" side="top">
              <button
                type="button"
                className="icon-button"
                aria-label={t('link.tool')}
                data-testid="profile-link"
                onClick={startLink}
              >
                <Icon name="link" size={15} />
              </button>
            </Tip>
            <Tip label={t('profile.csv')} side="top">
              <button
                type="button"
                className="icon-button"
                aria-label={t('profile.csv')}
                onClick={() => saveProfileCsv(study)}
              >
                CSV
              </button>
            </Tip>
          </>
        ) : null}
        <Tip label={t('profile.close')} keys="Esc" side="top">
          <button
            type="button"
            className="icon-button"
            aria-label={t('profile.close')}
            data-testid="profile-close"
            onClick={closeProfile}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

function PathNames() {
  const t = useText();
  const language = useApp((state) => state.language);
  const start = useApp((state) => state.profile?.start ?? null);
  const site = useApp(profileSite);
  const terminal = useApp(currentTerminal);
  if (!start) return null;
  const names = `${site?.name[language] ?? t('profile.startSite')} → ${terminal?.name[language] ?? ''}`;
  return (
    <span className="names cut" title={names}>
      {names}
    </span>
  );
}

/** Distance and bearing of the far end, height of a mast outside the plan, carrier. */
function PathFields() {
  const t = useText();
  const language = useApp((state) => state.language);
  const profile = useApp((state) => state.profile);
  const project = useApp((state) => state.project);
  const carrier = useApp(profileCarrier);
  const start = profile?.start ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the list is made from
  const carriers = useMemo(() => profileCarriers(appStore.getState()), [project, start]);
  const from = profile && startPosition(profile);
  if (!profile?.end || !from || !start) return null;
  const { distanceM, bearingDeg } = geodesicBetween(from, profile.end);
  const place = (km: number, bearing: number) =>
    moveProfileEnd('end', geodesicDestination(from, 1000 * km, bearing));
  return (
    <span className="profile-fields">
      <NumberField
        label={t('profile.distance')}
        unit="km"
        value={distanceM / 1000}
        decimals={1}
        from={0.2}
        to={longestPathKm}
        step={1}
        testId="profile-distance"
        onCommit={(km) => place(km, bearingDeg)}
      />
      <span className="miles">{formatQuantity(distanceM / 1000 / kmPerNauticalMile, 'NM', 1)}</span>
      <NumberField
        label={t('profile.bearing')}
        unit="° T"
        value={bearingDeg}
        decimals={1}
        from={0}
        to={360}
        step={1}
        testId="profile-bearing"
        onCommit={(bearing) => place(distanceM / 1000, bearing)}
      />
      {'position' in start ? (
        <NumberField
          label={t('profile.height')}
          unit="m"
          value={start.heightAmslM}
          decimals={1}
          from={1}
          to={500}
          step={5}
          testId="profile-height"
          onCommit={setProfileHeight}
        />
      ) : null}
      <select
        aria-label={t('profile.carrier')}
        data-testid="profile-carrier"
        value={carrier?.id}
        onChange={(event) => setProfileCarrier(event.currentTarget.value)}
      >
        {carriers.map(({ id, name, downlinkMhz }) => (
          <option key={id} value={id} title={name[language]}>
            {formatNumber(downlinkMhz, 0)} MHz
          </option>
        ))}
      </select>
    </span>
  );
}

/** Whose heights lie under the path. */
function GroundTag({ isImported }: { isImported: boolean }) {
  const t = useText();
  if (isImported) return <span className="tag">{t('profile.imported')}</span>;
  return (
    <Tip label={t('profile.illustrative')} side="top">
      <span className="tag illustrative">{t('schematic.short')}</span>
    </Tip>
  );
}
