import { clearShare } from '../../../planning/path-study/path-geometry.ts';
import type { PathStudy } from '../../../planning/path-study.ts';
import { seaZone } from '../../../radio/propagation/path-profile.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { type Text, useText } from '../../i18n/text.ts';
import { currentTerminal } from '../../state/current.ts';
import { profileSite } from '../../state/current-profile.ts';
import { useApp } from '../../state/use-app.ts';
import type { ProfileScale } from './profile-scale.ts';
import { sampleAtKm } from './sample-at.ts';

interface ChartPart {
  readonly study: PathStudy;
  readonly scale: ProfileScale;
}

/** Names and figures on the profile: ends, horizons, bulge, Fresnel zone, tightest place. */
export function ProfileNotes({ study, scale }: ChartPart) {
  return (
    <>
      <Horizons study={study} scale={scale} />
      <Figures study={study} scale={scale} />
      <Tightest study={study} scale={scale} />
      <Ends study={study} scale={scale} />
    </>
  );
}

/** Antennas with their heights. */
function Ends({ study, scale }: ChartPart) {
  const t = useText();
  const language = useApp((state) => state.language);
  const site = useApp(profileSite);
  const terminal = useApp(currentTerminal);
  const { x, y, distanceKm } = scale;
  const { heightsM } = study.profile;
  const { transmitterAmslM, receiverAmslM } = study.geometry;
  const [x0, x1] = [x(0), x(distanceKm)];
  const [y0, y1] = [y(transmitterAmslM), y(receiverAmslM)];
  const startName = site?.name[language] ?? t('profile.startSite');
  return (
    <g className="ends">
      <path d={`M${x0} ${y(heightsM[0])}V${y0}`} stroke="var(--ink)" strokeWidth="2" />
      <path
        d={`M${x1} ${y(heightsM[heightsM.length - 1])}V${y1}`}
        stroke="var(--ink)"
        strokeWidth="2"
      />
      <circle cx={x0} cy={y0} r="4" fill="var(--accent)" stroke="var(--paper)" strokeWidth="1.5" />
      <circle cx={x1} cy={y1} r="4" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.6" />
      <text className="name" x={x0 + 9} y={y0 - 7}>
        {`${startName} · ${formatQuantity(transmitterAmslM, 'm', 1)}`}
      </text>
      <text className="name" x={x1 - 2} y={y1 - 11} textAnchor="end">
        {`${terminal?.name[language] ?? ''} · ${formatQuantity(study.receiverHeightM, 'm', 1)}`}
      </text>
    </g>
  );
}

/** Widest Fresnel zone and highest bulge. */
function Figures({ study, scale }: ChartPart) {
  const t = useText();
  const { x, y, left, distanceKm } = scale;
  const { fresnelRadiusM, tightest, transmitterAmslM, receiverAmslM } = study.geometry;
  const share = tightest.distanceKm < 0.5 * distanceKm ? 0.66 : 0.34;
  const radiusM = Math.max(...fresnelRadiusM);
  const rayM = transmitterAmslM + (receiverAmslM - transmitterAmslM) * share;
  const text = t('profile.fresnel', { radius: formatQuantity(radiusM, 'm', 1) });
  const width = textWidthPx(text);
  const zoneM = 2 * radiusM * Math.sqrt(share * (1 - share));
  return (
    <>
      <text
        className="note zone-name"
        x={Math.max(left + 4, Math.min(scale.right - width, x(share * distanceKm) - width / 2))}
        y={Math.max(y(rayM + zoneM) + 15, scale.top + 14)}
      >
        {text}
      </text>
      <Bulge study={study} scale={scale} />
    </>
  );
}

/** How high the earth bulges, said of the longest stretch of sea where the words fit there. */
function Bulge({ study, scale }: ChartPart) {
  const t = useText();
  const { x, left, bottom } = scale;
  const { bulgeM, zones } = study.geometry;
  const height = formatQuantity(bulgeM[bulgeM.length >> 1], 'm', 1);
  const ofSea = t('profile.bulge', { height });
  const sea = zones.find(
    ({ zone, fromKm, toKm }) => zone === seaZone && x(toKm) - x(fromKm) > textWidthPx(ofSea) + 16,
  );
  return (
    <text
      className={sea ? 'note sea-name' : 'note land-name'}
      x={8 + (sea ? x(sea.fromKm) : left)}
      y={bottom - 8}
    >
      {sea ? ofSea : t('profile.earthBulge', { height })}
    </text>
  );
}

/** Where the smooth sea hides either end, when that is before the other and there is sea. */
function Horizons({ study, scale }: ChartPart) {
  const t = useText();
  const { x, y, distanceKm, bottom } = scale;
  const [startKm, endKm] = study.geometry.horizonsKm;
  const bulgeAt = (km: number) => study.geometry.bulgeM[sampleAtKm(study, km).index];
  const marks = [
    { id: 'start', km: startKm, lengthKm: startKm, key: 'profile.horizonStart', row: 36 },
    { id: 'end', km: distanceKm - endKm, lengthKm: endKm, key: 'profile.horizonEnd', row: 22 },
  ] as const;
  return marks
    .filter(({ km }) => km > 0 && km < distanceKm && isSea(study, km))
    .map(({ id, km, lengthKm, key, row }) => {
      const isRight = km > 0.55 * distanceKm;
      return (
        <g key={id}>
          <path
            d={`M${x(km)} ${y(bulgeAt(km))}V${bottom - row}`}
            stroke="var(--sea-ink)"
            strokeDasharray="2 2"
          />
          <path d={`M${x(km) - 3.5} ${y(bulgeAt(km)) - 5}h7l-3.5 5Z`} fill="var(--sea-ink)" />
          <text
            className="note sea-name"
            x={x(km) + (isRight ? -4 : 4)}
            y={bottom - row}
            textAnchor={isRight ? 'end' : 'start'}
          >
            {t(key, { at: formatQuantity(lengthKm, 'km', 1) })}
          </text>
        </g>
      );
    });
}

/** The place where least of the first Fresnel zone is free. */
function Tightest({ study, scale }: ChartPart) {
  const t = useText();
  const { x, y, top, left, right } = scale;
  const { tightest, bulgeM } = study.geometry;
  const { heightsM, clutterM } = study.profile;
  const { index, distanceKm } = tightest;
  const isClear = tightest.share >= clearShare;
  const ink = isClear ? 'var(--ink2)' : 'var(--bad)';
  const at = x(distanceKm);
  const groundY = y(bulgeM[index] + heightsM[index] + clutterM[index]);
  const text = tightestText(study, t);
  const width = textWidthPx(text);
  const start = Math.max(left, Math.min(right + 10 - width, at - width / 2));
  return (
    <>
      <path d={`M${at} ${groundY}V${top - 3}`} stroke={ink} />
      <circle cx={at} cy={groundY} r="3" fill={ink} stroke="var(--paper)" strokeWidth="1.2" />
      <text className="note" x={start} y={top - 7} style={{ fill: ink }}>
        {text}
      </text>
    </>
  );
}

function isSea(study: PathStudy, km: number): boolean {
  return study.profile.zones[sampleAtKm(study, km).index] === seaZone;
}

/** About as wide as a text of 11 px is drawn. */
function textWidthPx(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 11 : 6), 0);
}

function tightestText({ geometry, profile }: PathStudy, t: Text): string {
  const { index, distanceKm, clearanceM, share } = geometry.tightest;
  const what = t(profile.zones[index] === 1 ? 'profile.blocksSea' : 'profile.blocksLand');
  const key = share >= clearShare ? 'clear' : clearanceM < 0 ? 'blocked' : 'narrow';
  return t(`profile.${key}`, {
    what,
    at: formatQuantity(distanceKm, 'km', 1),
    clearance: formatQuantity(clearanceM, 'm', 1),
    share: formatNumber(share, 2),
  });
}

/** The place pointed at. */
export function CursorLine({ study, scale, km }: ChartPart & { readonly km: number }) {
  const { x, y, top, bottom } = scale;
  const { index } = sampleAtKm(study, km);
  const { bulgeM } = study.geometry;
  return (
    <>
      <path d={`M${x(km)} ${top}V${bottom}`} stroke="var(--ink3)" strokeDasharray="2 2" />
      <circle
        cx={x(km)}
        cy={y(bulgeM[index] + study.profile.heightsM[index])}
        r="3.4"
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.6"
      />
    </>
  );
}
