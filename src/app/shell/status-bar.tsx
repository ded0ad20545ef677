import {
  formatDistance,
  formatNumber,
  formatPosition,
  formatQuantity,
  formatRate,
} from '../i18n/format.ts';
import { useText } from '../i18n/text.ts';
import { LazySavingState } from '../panels/projects/lazy-projects.tsx';
import { currentResult } from '../state/current.ts';
import type { Readout } from '../state/readout.ts';
import { useApp } from '../state/use-app.ts';
import { explained, told } from './explained.ts';
import { lazily } from './lazily.tsx';

const SatelliteItem = lazily(async () => (await import('./satellite-item.tsx')).SatelliteItem);

const tiers = ['none', 'reach', 'basic', 'good', 'best'] as const;

/** The place under the pointer; zoom, cell size and the inputs that the figures stand on. */
export function StatusBar() {
  const t = useText();
  const readout = useApp((state) => state.readout);
  const zoom = useApp((state) => state.mapZoom);
  const cellM = useApp((state) => state.rasterCellM);
  const reason = useApp((state) => (state.run.phase === 'failed' ? state.run.reason : null));
  const hash = useApp((state) => currentResult(state)?.inputsHash ?? null);
  return (
    <footer className="status">
      <section className="place" aria-label={t('readout.label')}>
        {reason ? <span className="item bad">{`${t('run.failed')}: ${reason}`}</span> : null}
        {readout ? (
          <PlaceItems readout={readout} />
        ) : (
          <span className="item muted">{t('readout.hint')}</span>
        )}
      </section>
      <div className="fixed">
        <LazySavingState />
        <span className="item" {...explained({ of: 'rasterCell' })}>
          {t('readout.zoom', { zoom: formatNumber(zoom, 1), cell: formatNumber(cellM, 0) })}
        </span>
        {hash ? (
          <span className="item" {...explained({ of: 'inputs' })}>
            {t('readout.inputs')} <b className="hash">{shortHash(hash)}</b>
          </span>
        ) : null}
      </div>
    </footer>
  );
}

/** The most important first: what finds no room is left to the card at the pointer. */
function PlaceItems({ readout }: { readout: Readout }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const ofSatellites = useApp((state) => state.satelliteLayer !== null);
  const { server, tier, cause, probabilityPercent } = readout;
  return (
    <>
      <span className="item" {...told({ of: 'position' })}>
        <b className="number">{formatPosition(readout.position)}</b>
      </span>
      {ofSatellites && !Number.isNaN(readout.shoreDistanceKm) ? (
        <SatelliteItem position={readout.position} />
      ) : null}
      <span className="item" {...told({ of: 'layer', layer: 'rsrp' })}>
        RSRP <b>{formatQuantity(readout.rsrpDbm, 'dBm', 1)}</b>
      </span>
      <span className="item" {...told({ of: 'layer', layer: 'sinr' })}>
        SINR <b>{formatQuantity(readout.sinrDb, 'dB', 1)}</b>
      </span>
      {Number.isNaN(readout.downlinkMbps) ? null : (
        <span className="item" {...told({ of: 'layer', layer: 'downlink' })}>
          ↓ <b>{formatRate(readout.downlinkMbps)}</b> ↑ <b>{formatRate(readout.uplinkMbps)}</b>
        </span>
      )}
      {tier === null ? null : (
        <span className="item" {...told({ of: 'tier' })}>
          {t(`tier.${tiers[tier] ?? 'none'}`)}
          {cause && cause !== 'none' ? <b>✕ {t(`cause.${cause}`)}</b> : null}
        </span>
      )}
      {Number.isNaN(probabilityPercent) ? null : (
        <span className="item" {...told({ of: 'layer', layer: 'probability' })}>
          {t('readout.probability')} <b>{formatQuantity(probabilityPercent, '%', 0)}</b>
        </span>
      )}
      {server ? (
        <span className="item" {...told({ of: 'server' })}>
          <b className="cut server-name">{server.siteName[language]}</b>
          {server.cell} · {formatQuantity(server.distanceKm, 'km', 1)}
        </span>
      ) : null}
      {readout.zone ? <span className="item">{readout.zone[language]}</span> : null}
      {Number.isNaN(readout.shoreDistanceKm) ? null : (
        <span className="item" {...told({ of: 'shoreDistance' })}>
          {t('readout.shore')} <b>{formatDistance(readout.shoreDistanceKm)}</b>
        </span>
      )}
    </>
  );
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}·${hash.slice(4, 8)}`;
}
