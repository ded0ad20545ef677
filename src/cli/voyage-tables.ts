import type { Project } from '../planning/project.ts';
import type { CellName } from '../planning/reception-plan.ts';
import type { Server, VoyageProfile } from '../planning/ships/voyage-profile.ts';
import { plainTable } from './plain-table.ts';
import { shareText } from './result-basis.ts';

/** Rows of the table of what happens; the rest is in the JSON. */
const shownEvents = 60;

/** A voyage's service as tables for a terminal. @param cells the engine's names of cells, by their index */
export function voyageTables(
  profile: VoyageProfile,
  project: Project,
  cells: readonly CellName[],
): string {
  const { totals, gaps } = profile;
  const name = profile.name ? ` ${profile.name.en}` : '';
  const ends = endsOf(profile);
  const lines = [
    `ship ${profile.shipId}${name} · ${profile.terminalId} · ${profile.serviceId} · end of ${profile.year}`,
    ...(project.illustrative ? ['illustrative: sites and figures are made up'] : []),
    ends
      ? `${totals.km.toFixed(1)} km in ${totals.hours.toFixed(1)} h from ${clock(ends.departureMs)} to ${clock(ends.arrivalMs)} UTC · steps of ${profile.stepMin.toFixed(1)} min`
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
    ...eventTable(profile, project, cells),
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
function eventTable(
  profile: VoyageProfile,
  project: Project,
  cells: readonly CellName[],
): string[] {
  const { events, points } = profile;
  const told = events.filter(({ kind }) => kind !== 'satellite');
  const ends = endsOf(profile);
  if (!ends) return [];
  const table = plainTable(
    ['time (UTC)', 'km', 'what', 'from', 'to'],
    ['left', 'right', 'left', 'left', 'left'],
  );
  const start = serverOf(points[0].server, project, cells);
  table.push([clock(ends.departureMs), '0.0', 'departure', '–', start]);
  for (const { timeMs, km, kind, from, to } of told.slice(0, shownEvents)) {
    table.push([
      clock(timeMs),
      km.toFixed(1),
      kind,
      serverOf(from, project, cells),
      serverOf(to, project, cells),
    ]);
  }
  const rest = told.length - shownEvents;
  return [table.toString(), ...(rest > 0 ? [`and ${rest} more: --json has all`] : []), ''];
}

/** When it departs and arrives, half a step before its first point and after its last; null for no time at sea. */
function endsOf({ points, stepMin }: VoyageProfile) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const halfMs = (stepMin / 2) * 60_000;
  return {
    departureMs: Math.round(first.timeMs - halfMs),
    arrivalMs: Math.round(last.timeMs + halfMs),
  };
}

/** Cells by sector and carrier: those of one site hand over to each other too. */
function serverOf(server: Server | null, project: Project, cells: readonly CellName[]): string {
  if (!server) return '–';
  if (server.kind === 'terrestrial') {
    const { sectorId, carrierId } = cells[server.cellIndex];
    return `cell ${sectorId}/${carrierId}`;
  }
  return nameOf(server.systemId, project);
}

function nameOf(id: string, { satellites }: Project): string {
  if (id === 'terrestrial') return 'cells';
  return satellites?.systems.find((system) => system.id === id)?.name.en ?? id;
}

function clock(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ');
}
