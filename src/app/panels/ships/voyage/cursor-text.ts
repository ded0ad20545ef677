import type { Language } from '../../../../network/name.ts';
import type { Project } from '../../../../planning/project.ts';
import type { VoyagePoint } from '../../../../planning/ships/voyage-profile.ts';
import { formatNumber, formatQuantity, formatRate } from '../../../i18n/format.ts';
import { shortTime } from '../departures.ts';
import { serverName } from './server-name.ts';
import { serverId } from './server-stretches.ts';
import { words } from './voyage-texts.ts';

/** One moment of the voyage in words: when, how far, who serves and how well. */
export function cursorText(
  point: VoyagePoint,
  project: Pick<Project, 'satellites'>,
  language: Language,
): string {
  const { timeMs, km, server, downlinkMbps, uplinkMbps, roundTripMs, terrestrial } = point;
  const isUnknown = server === null && !point.isInside;
  const who = isUnknown
    ? words.outside[language]
    : server?.kind === 'terrestrial'
      ? `${words.cells[language]} ${server.siteId}`
      : serverName(serverId(server), project, language).split(' · ')[0];
  const parts = [shortTime(timeMs), formatQuantity(km, 'km', 1), who];
  if (server) {
    parts.push(`↓ ${formatRate(downlinkMbps)} ↑ ${formatRate(uplinkMbps)}`);
    if (roundTripMs !== null) parts.push(formatQuantity(roundTripMs, 'ms', 0));
  }
  if (terrestrial) parts.push(`RSRP ${formatNumber(terrestrial.rsrpDbm, 1)}\u00a0dBm`);
  return parts.join(' · ');
}
