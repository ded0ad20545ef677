import type { Language } from '../../network/name.ts';
import {
  formatBearing,
  formatDistance,
  formatNumber,
  formatQuantity,
  formatRate,
} from '../i18n/format.ts';
import { textIn } from '../i18n/text.ts';
import type { AppState, LayerId } from '../state/app-state.ts';
import { currentService } from '../state/current.ts';
import type { BarredCell, Readout } from '../state/readout.ts';

/** One line of the card at the pointer. */
export interface PlaceLine {
  readonly label: string;
  readonly value: string;
}

/** What the card at the pointer says of a place. */
export interface PlaceTold {
  /** Everything that is known, when it is asked for. */
  readonly lines: readonly PlaceLine[];
  /** Why a signal that shows on the map cannot be used. */
  readonly warning: string | null;
}

/** Layers that tell apart what a terminal is too far off to attach to. */
const barredLayers: readonly LayerId[] = ['rsrp', 'service', 'cause'];

/** Tells of the place under the pointer. */
export function placeTold(state: AppState): PlaceTold {
  const { readout, placeCard, layer, language } = state;
  if (!readout) return { lines: [], warning: null };
  const { barred } = readout;
  const warns = barred !== null && (placeCard || barredLayers.includes(layer));
  return {
    lines: placeCard ? placeLines(readout, state) : [],
    warning: warns ? barredSentence(barred, language) : null,
  };
}

/** One line for each quantity. */
function placeLines(place: Readout, state: AppState): PlaceLine[] {
  const { language } = state;
  const t = textIn(language);
  const service = currentService(state);
  const { server, servers, tier, cause } = place;
  const lines: (PlaceLine | null)[] = [
    line('RSRP', formatQuantity(place.rsrpDbm, 'dBm', 1)),
    line('SS-SINR', formatQuantity(place.sinrDb, 'dB', 1)),
    line(t('layer.downlink'), formatRate(place.downlinkMbps)),
    line(t('layer.uplink'), formatRate(place.uplinkMbps)),
    server && line(t('layer.server'), `${server.siteName[language]} ${server.cell}`),
    server &&
      line('', `${formatDistance(server.distanceKm)} · ${formatBearing(server.bearingDeg)}`),
    servers === null ? null : line(t('layer.servers'), formatNumber(servers, 0)),
    tier === null ? null : line(t('layer.service'), t(tierKeys[tier] ?? 'tier.none')),
    cause && service && line(service.name[language], t(`cause.${cause}`)),
    Number.isNaN(place.probabilityPercent)
      ? null
      : line(t('layer.probability'), formatQuantity(place.probabilityPercent, '%', 0)),
    Number.isNaN(place.noiseRiseDb)
      ? null
      : line(t('layer.noiseRise'), formatQuantity(place.noiseRiseDb, 'dB', 1)),
    Number.isNaN(place.shoreDistanceKm)
      ? null
      : line(t('readout.shore'), formatDistance(place.shoreDistanceKm)),
    place.zone && line('', place.zone[language]),
  ];
  return lines.filter((each) => each !== null);
}

/** Why a terminal cannot attach to a cell that it hears: which cell, how strong, how far, and what ends its range. */
function barredSentence(barred: BarredCell, language: Language): string {
  const t = textIn(language);
  return t('place.barred', {
    cell: `${barred.siteName[language]} ${barred.cell}`,
    level: formatQuantity(barred.rsrpDbm, 'dBm', 1),
    distance: formatQuantity(barred.distanceKm, 'km', 1),
    range: formatQuantity(barred.rangeKm, 'km', 1),
    limit: t(`attachLimit.${barred.limitedBy}`),
  });
}

const tierKeys = ['tier.none', 'tier.reach', 'tier.basic', 'tier.good', 'tier.best'] as const;

function line(label: string, value: string): PlaceLine {
  return { label, value };
}
