import type { LinkInspection } from '../../../planning/link-inspection.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';

/** The scale of the bars goes so far past the distance, unless no limit lies there. */
const beyond = 1.6;

/** How far each limit of attaching and the horizon lie, against the distance of the place. */
export function LinkLimits({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const { limits, ownUplink } = inspection;
  const { distanceKm, bars, horizonKm, limitedBy } = limits;
  const rows = [
    ...bars.flatMap(({ id, rangeKm }) => (rangeKm === null ? [] : [{ id, rangeKm }])),
    { id: 'horizon' as const, rangeKm: horizonKm },
  ];
  const nearest = Math.min(...rows.map(({ rangeKm }) => rangeKm));
  const scaleKm = Math.max(beyond * distanceKm, beyond * nearest);
  const share = (km: number) => `${Math.min(100, (100 * km) / scaleKm)}%`;
  const distance = formatQuantity(distanceKm, 'km', 1);
  return (
    <section className="link-limits" aria-label={t('link.limits')}>
      <h4>{t('link.limits')}</h4>
      <ul>
        {rows.map(({ id, rangeKm }) => {
          const name = t(`link.limit.${id}`);
          const range = formatQuantity(rangeKm, 'km', 1);
          const isPast = rangeKm < distanceKm;
          return (
            <li
              key={id}
              className={id === limitedBy ? 'least' : ''}
              title={t('link.limitHint', { name, range, distance })}
            >
              <span className="cut">{name}</span>
              <span className="track">
                <u style={{ left: share(distanceKm) }} />
                <i className={isPast ? 'past' : ''} style={{ width: share(rangeKm) }} />
              </span>
              <span className={isPast ? 'number bad' : 'number'}>{formatNumber(rangeKm, 1)}</span>
              <span className="unit">km</span>
            </li>
          );
        })}
      </ul>
      <p className="note">
        {t('link.shadowing', {
          sigma: formatQuantity(limits.shadowSigmaDb, 'dB', 1),
          zone: t(`link.shadowZone.${limits.shadowZone}`),
          margin: formatQuantity(limits.shadowMarginDb, 'dB', 1),
        })}
      </p>
      <p className="note" title={t('link.ownUplinkHint')}>
        {t('link.ownUplink', {
          frequency: formatQuantity(ownUplink.frequencyMhz, 'MHz', 0),
          loss: formatQuantity(ownUplink.lossDb, 'dB', 1),
          margin: Number.isFinite(ownUplink.marginDb)
            ? formatQuantity(ownUplink.marginDb, 'dB', 1)
            : t('link.noMargin'),
        })}
      </p>
    </section>
  );
}
