import { useMemo } from 'react';
import type { LinkInspection } from '../../../planning/link-inspection.ts';
import { formatBearing, formatDistance, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon, type IconName } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import {
  closeLink,
  profileLink,
  putLinkPlace,
  setLinkCell,
  startLink,
} from '../../state/link-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { CoordinateField } from '../inspector/coordinate-field.tsx';
import { saveLinkCsv } from './link-csv.ts';
import { cellShort, isSameCell } from './link-sentences.ts';

/** Names the link, and lets its place and its cell be chosen. */
export function LinkHead() {
  const t = useText();
  const inspection = useApp((state) => state.link?.inspection ?? null);
  const isStale = useApp((state) => state.draft !== null);
  return (
    <header className="link-head">
      <h2>{t('link.tool')}</h2>
      {inspection ? <CellChoice inspection={inspection} /> : null}
      <PlaceFields />
      {inspection ? (
        <span className="way">
          {`${formatDistance(inspection.distanceKm)} · ${formatBearing(inspection.bearingDeg)}`}
        </span>
      ) : null}
      {isStale && inspection ? <span className="tag">{t('link.stale')}</span> : null}
      {inspection?.onLand ? (
        <Tip label={t('link.onLandHint')} side="top">
          <span className="tag">{t('link.onLand')}</span>
        </Tip>
      ) : null}
      {inspection?.path.ground === 'illustrative' ? (
        <Tip label={t('link.illustrativeHint')} side="top">
          <span className="tag illustrative">{t('schematic.short')}</span>
        </Tip>
      ) : null}
      <span className="end">
        <HeadButton label={t('link.pick')} keys="L" icon="cursor" onPress={startLink} />
        {inspection ? (
          <>
            <HeadButton
              label={t('link.toProfile')}
              icon="profile"
              testId="link-profile"
              onPress={() => profileLink(inspection)}
            />
            <CsvButton inspection={inspection} />
          </>
        ) : null}
        <HeadButton
          label={t('link.close')}
          keys="Esc"
          icon="close"
          testId="link-close"
          onPress={closeLink}
        />
      </span>
    </header>
  );
}

interface HeadButtonProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: IconName;
  readonly testId?: string;
  readonly onPress: () => void;
}

function HeadButton({ label, keys, icon, testId, onPress }: HeadButtonProps) {
  return (
    <Tip label={label} side="top" {...(keys && { keys })}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        data-testid={testId}
        onClick={onPress}
      >
        <Icon name={icon} size={15} />
      </button>
    </Tip>
  );
}

function CsvButton({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  return (
    <Tip label={t('link.csv')} side="top">
      <button
        type="button"
        className="icon-button"
        aria-label={t('link.csv')}
        data-testid="link-csv"
        onClick={() => saveLinkCsv(inspection, t)}
      >
        CSV
      </button>
    </Tip>
  );
}

/** The cells that are heard at the place, the strongest first; the best server unless one is chosen. */
function CellChoice({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const asked = useApp((state) => state.link?.cell ?? null);
  const { heard, cell, chosen, budget } = inspection;
  const cells = useMemo(() => {
    const listed = heard.map(({ cell: one, rsrpDbm }) => ({ cell: one, rsrpDbm }));
    if (listed.some((one) => isSameCell(one.cell, cell))) return listed;
    const rsrp = budget.downlink.find(({ id }) => id === 'rsrp');
    return [...listed, { cell, rsrpDbm: rsrp?.value ?? Number.NaN }];
  }, [heard, cell, budget]);
  const best = asked === null ? ` · ${t(`link.chosen.${chosen}`)}` : '';
  return (
    <select
      aria-label={t('link.cell')}
      data-testid="link-cell"
      value={asked ? `${asked.sectorId} ${asked.carrierId}` : ''}
      onChange={(event) => {
        const [sectorId, carrierId] = event.currentTarget.value.split(' ');
        setLinkCell(carrierId === undefined ? null : { sectorId, carrierId });
      }}
    >
      <option value="">
        {asked === null
          ? `${cell.siteName[language]} ${cellShort(cell)}${best}`
          : t('link.bestServer')}
      </option>
      {cells.map(({ cell: one, rsrpDbm }) => (
        <option key={`${one.sectorId} ${one.carrierId}`} value={`${one.sectorId} ${one.carrierId}`}>
          {t('link.heardCell', {
            cell: cellShort(one),
            site: one.siteName[language],
            rsrp: formatQuantity(rsrpDbm, 'dBm', 1),
          })}
        </option>
      ))}
    </select>
  );
}

/** The place, to be typed. */
function PlaceFields() {
  const place = useApp((state) => state.link?.place ?? null);
  if (!place) return null;
  return (
    <span className="place-fields">
      <CoordinateField
        axis="longitude"
        value={place.longitudeDeg}
        decimals={4}
        from={118}
        to={125}
        step={0.01}
        testId="link-longitude"
        onCommit={(longitudeDeg) => putLinkPlace({ ...place, longitudeDeg })}
        onPosition={putLinkPlace}
      />
      <CoordinateField
        axis="latitude"
        value={place.latitudeDeg}
        decimals={4}
        from={30}
        to={37}
        step={0.01}
        testId="link-latitude"
        onCommit={(latitudeDeg) => putLinkPlace({ ...place, latitudeDeg })}
        onPosition={putLinkPlace}
      />
    </span>
  );
}
