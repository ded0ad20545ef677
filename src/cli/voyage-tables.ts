import type { Project } from '../planning/project.ts';
import type { Server, VoyageProfile } from '../planning/ships/voyage-profile.ts';
import { plainTable } from './plain-table.ts';
import { shareText } from './result-basis.ts';

/** Rows of the table of what happens; the rest is in the JSON. */
const shownEvents = 60;

/** A voyage's service as tables for a terminal. */
export function voyageTables(profile: VoyageProfile, project: Project): string {
  const { totals, points, gaps } = profile;
  const name = profile.name ? ` ${profile.name.en}` : '';
  const first = points[0];
  const lines = [
    `ship ${profile.shipId}${name} · ${profile.terminalId} · ${profile.serviceId} · end of ${profile.year}`,
    ...(project.illustrative ? ['illustrative: sites and figures are made up'] : []),
    first
      ? `${totals.km.toFixed(1)} km in ${totals.hours.toFixed(1)} h from ${clock(first.timeMs)} · steps of ${profile.stepMin.toFixed(1)} min`
      : 'no time at sea: it departs and arrives at once',
    `served ${shareText(totals.percentOfTime)} % of the time, ${shareText(totals.percentOfWay)} % of the way`,
    `${totals.handovers} handovers, ${totals.handoversPerHour.toFixed(1)} per hour · ${totals.changesOfSatellite} changes of satellite`,
    `longest gap ${totals.longestGapMin.toFixed(0)} min, ${totals.longestGapKm.toFixed(1)} km · ${gaps.length} gaps`,
    ...(totals.outsideHours > 0
      ? [`${totals.outsideHours.toFixed(1)} h where nothing is known of cells: satellites alone`]
      : []),
    '',
    shareTable(profile, project),
    '',
    ...eventTable(profile, project),
  ];
  return lines.join('\n');
}

function shareTable({ totals }: VoyageProfile, project: Project): string {
  const table = plainTable(['served by', 'hours', 'km', 'of time %'], ['left']);
  const unserved = totals.hours - totals.servedHours;
  const rows = totals.shares.map(({ id, hours, km, percentOfTime }) => ({
    ...{ name: nameOf(id, project), hours, km, percent: percentOfTime },
  }));
  const nobody = {
    ...{ name: 'nobody', hours: unserved, km: totals.km - totals.servedKm },
    percent: 100 - totals.percentOfTime,
  };
  for (const { name, hours, km, percent } of [...rows, ...(unserved > 0 ? [nobody] : [])]) {
    table.push([name, hours.toFixed(2), km.toFixed(1), shareText(percent)]);
  }
  return table.toString();
}

/** Changes of satellite within a system are left to the JSON: there are hundreds in low orbits. */
function eventTable({ events }: VoyageProfile, project: Project): string[] {
  const told = events.filter(({ kind }) => kind !== 'satellite');
  if (told.length === 0) return [];
  const table = plainTable(
    ['time', 'km', 'what', 'from', 'to'],
    ['left', 'right', 'left', 'left', 'left'],
  );
  for (const { timeMs, km, kind, from, to } of told.slice(0, shownEvents)) {
    table.push([
      clock(timeMs),
      km.toFixed(1),
      kind,
      serverOf(from, project),
      serverOf(to, project),
    ]);
  }
  const rest = told.length - shownEvents;
  return [table.toString(), ...(rest > 0 ? [`and ${rest} more: --json has all`] : []), ''];
}

function serverOf(server: Server | null, project: Project): string {
  if (!server) return '–';
  if (server.kind === 'terrestrial') return `site ${server.siteId}`;
  return nameOf(server.systemId, project);
}

function nameOf(id: string, { satellites }: Project): string {
  if (id === 'terrestrial') return 'cells';
  return satellites?.systems.find((system) => system.id === id)?.name.en ?? id;
}

function clock(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ');
}
