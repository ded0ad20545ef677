import type { Language } from '../../network/name.ts';
import { formatBearing, formatNumber, formatQuantity } from '../i18n/format.ts';
import type { SatelliteSight } from './satellite-sight.ts';
import { words } from './sky-texts.ts';

/** What is told of a satellite as a place sees it. */
export function sightLines(
  sight: SatelliteSight,
  language: Language,
): { label: string; value: string }[] {
  return [
    { label: words.elevation[language], value: `${formatNumber(sight.elevationDeg, 1)}°` },
    { label: words.azimuth[language], value: formatBearing(sight.azimuthDeg) },
    { label: words.range[language], value: formatQuantity(sight.rangeKm, 'km', 0) },
    { label: words.doppler[language], value: formatDoppler(sight.dopplerHz) },
    { label: words.delay[language], value: formatQuantity(sight.delayMs, 'ms', 1) },
  ];
}

/** A shift in kHz with its sign. */
function formatDoppler(hz: number): string {
  const khz = hz / 1000;
  const decimals = Math.abs(khz) < 10 ? 2 : Math.abs(khz) < 100 ? 1 : 0;
  const written = formatQuantity(khz, 'kHz', decimals);
  return khz > 0 ? `+${written}` : written;
}
