import type { VoyagePoint, VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { serverId } from './server-stretches.ts';

const columns = [
  'time_utc',
  'km',
  'longitude_deg',
  'latitude_deg',
  'heading_deg',
  'speed_kn',
  'server',
  'satellite',
  'site',
  'sector',
  'rsrp_dbm',
  'sinr_db',
  'downlink_mbps',
  'uplink_mbps',
  'round_trip_ms',
  'satellites_above',
] as const;

/** The voyage as comma-separated values, a line a step, with what it is of as comments above. */
export function voyageCsv(profile: VoyageProfile, ship: string): string {
  const { serviceId, year, terminalId, stepMin, totals } = profile;
  const { percentOfTime, percentOfWay, handovers, longestGapMin } = totals;
  const head = [
    `# ship ${ship}, terminal ${terminalId}, service ${serviceId}, end of ${year}, steps of ${stepMin} min`,
    `# served: ${percentOfTime.toFixed(2)} % of time, ${percentOfWay.toFixed(2)} % of way; handovers: ${handovers}; longest gap: ${longestGapMin.toFixed(1)} min`,
    '# rates of satellites are those of a clear sky',
  ];
  return `${[...head, columns.join(','), ...profile.points.map(row)].join('\n')}\n`;
}

function row(point: VoyagePoint): string {
  const { terrestrial, server, satellites } = point;
  const fixed = (value: number | undefined, decimals: number) =>
    value === undefined || !Number.isFinite(value) ? '' : value.toFixed(decimals);
  return [
    new Date(point.timeMs).toISOString().replace('.000Z', 'Z'),
    fixed(point.km, 3),
    fixed(point.longitudeDeg, 5),
    fixed(point.latitudeDeg, 5),
    fixed(point.headingDeg, 0),
    fixed(point.speedKn, 1),
    serverId(server) ?? 'none',
    server?.kind === 'satellite' ? quoted(server.satellite) : '',
    terrestrial?.siteId ?? '',
    terrestrial?.sectorId ?? '',
    fixed(terrestrial?.rsrpDbm, 1),
    fixed(terrestrial?.sinrDb, 1),
    fixed(point.downlinkMbps, 3),
    fixed(point.uplinkMbps, 3),
    fixed(point.roundTripMs ?? undefined, 0),
    satellites.reduce((sum, { above }) => sum + above, 0),
  ].join(',');
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
