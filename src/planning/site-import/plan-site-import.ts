import type { Bounds } from '../../geo/tile-grid.ts';
import type { Site } from '../../network/site.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import type { Project } from '../project.ts';
import { groupRows, type PlacedRow, type RowGroup } from './group-rows.ts';
import { type ImportColumn, type ImportColumns, importColumns } from './import-columns.ts';
import { ImportLog } from './import-log.ts';
import { tellFilledIn, tellMeanings } from './import-notes.ts';
import {
  datumProposal,
  fromGcj02,
  isInside,
  swapProposal,
  swappedPosition,
} from './position-proposals.ts';
import { powerUnitOf } from './power-unit.ts';
import { type ReadRow, readRows } from './read-rows.ts';
import { type BuiltSite, SiteBuilder } from './site-builder.ts';
import type {
  ImportCounts,
  ImportProposal,
  ImportRow,
  KnownPosition,
  SiteImport,
  SiteImportOptions,
  SiteImportRequest,
} from './site-import.ts';

/**
 * Works out what a table would bring into a scenario, and tells of everything that is wrong,
 * doubtful or filled in. Changes nothing; `applySiteImport` takes it.
 *
 * @throws when the project has no such scenario
 */
export function planSiteImport(table: SiteTable, request: SiteImportRequest): SiteImport {
  const { project, scenarioId, scope, options = {}, references = [] } = request;
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) throw new Error(`project ${project.id} has no scenario ${scenarioId}`);
  // where commas part the values they part no decimals
  const decimalComma = table.kind === 'csv' && table.delimiter !== ',';

  const found = importColumns(table, options);
  const power = powerUnitOf(table, found.columns, options, decimalComma);
  const columns = withPowerUnit(found.columns, power.unit);
  const log = new ImportLog(columns, found.problems);
  const year = options.year ?? project.years[0];
  if (!columns.has('longitudeDeg') || !columns.has('latitudeDeg')) {
    return summed(table, [], [], [], found.unused, log, options);
  }

  const read = readRows(table, columns, decimalComma, project.carriers, log);
  const proposals = [
    ...positionProposals(read, scope, options, [...sitesAsKnown(scenario.sites), ...references]),
    ...(power.proposal ? [power.proposal] : []),
  ];
  const groups = groupRows(placed(read, scope, options, log), log);
  tellMeanings(columns, log);
  tellChoices(read, log);
  const builder = new SiteBuilder(
    scenario,
    project.carriers,
    columns,
    { ...options, year },
    groups,
    log,
  );
  const built = groups.map((group) => builder.build(group));
  tellYears(built, project, log);
  tellFilledIn(builder.filled, year, project.carriers[0].id, log);
  return summed(table, read, built, proposals, found.unused, log, options);
}

/** A power column without a unit is of the one that was found out. */
function withPowerUnit(columns: ImportColumns, unit: 'W' | 'dBm' | null): ImportColumns {
  const column: ImportColumn | undefined = columns.get('power');
  if (!column) return columns;
  const changed = new Map(columns);
  changed.delete('power');
  return changed.set(unit === 'W' ? 'powerW' : 'powerDbm', column);
}

function positionProposals(
  rows: readonly ReadRow[],
  scope: Bounds,
  options: SiteImportOptions,
  references: readonly KnownPosition[],
): ImportProposal[] {
  const named = rows.flatMap(({ values: { siteId, nameZh, nameEn }, position }) =>
    position === null
      ? []
      : [
          {
            id: String(siteId ?? ''),
            names: [String(nameZh ?? ''), String(nameEn ?? '')].filter((name) => name !== ''),
            position,
          },
        ],
  );
  const swap = swapProposal(
    named.map(({ position }) => position),
    scope,
    options,
  );
  const datum = datumProposal(named, references, options);
  return [swap, datum].filter((proposal) => proposal !== null);
}

function sitesAsKnown(sites: readonly Site[]): KnownPosition[] {
  return sites.map(({ id, name, longitudeDeg, latitudeDeg }) => ({
    id,
    names: [name.zh, name.en],
    longitudeDeg,
    latitudeDeg,
  }));
}

/** Rows with their places in WGS 84; those outside the region are errors. */
function placed(
  rows: readonly ReadRow[],
  scope: Bounds,
  options: SiteImportOptions,
  log: ImportLog,
): PlacedRow[] {
  const box = {
    zh: `东经 ${scope.west}° 至 ${scope.east}°、北纬 ${scope.south}° 至 ${scope.north}°`,
    en: `longitude ${scope.west}° to ${scope.east}°, latitude ${scope.south}° to ${scope.north}°`,
  };
  return rows.flatMap((read) => {
    if (read.position === null) return [];
    const inside = isInside(read.position, scope);
    const position = options.datum === 'gcj02' && inside ? fromGcj02(read.position) : read.position;
    if (!isInside(position, scope)) {
      const swapped = isInside(swappedPosition(position), scope);
      log.tell('error', read.row, 'longitudeDeg', {
        zh: `位置 ${position.longitudeDeg}, ${position.latitudeDeg} 在区域之外（${box.zh}）${swapped ? '，经纬度似乎互换了' : ''}`,
        en: `${position.longitudeDeg}, ${position.latitudeDeg} is outside the region (${box.en})${swapped ? '; longitude and latitude look swapped' : ''}`,
      });
    }
    return [{ ...read, position }];
  });
}

/** Tells which of several carriers was taken. */
function tellChoices(rows: readonly ReadRow[], log: ImportLog): void {
  const told = new Set<string>();
  for (const { row, carrier } of rows) {
    if (carrier.found !== 'several' || told.has(carrier.choices.en)) continue;
    told.add(carrier.choices.en);
    const { id } = carrier.carrier;
    log.tell('warning', row, 'nrBand', {
      zh: `有多个载波符合：${carrier.choices.zh}；各行均取 ${id}，可用“载波编号”列指定`,
      en: `several carriers fit: ${carrier.choices.en}; rows like this get ${id}, a column Carrier ID would tell`,
    });
  }
}

/** The project's years bind sites that are not there yet; existing ones may be older. */
function tellYears(built: readonly BuiltSite[], { years }: Project, log: ImportLog): void {
  const first = years[0];
  const last = years[years.length - 1];
  for (const { site, group } of built) {
    if (!site || (site.year <= last && (site.status === 'existing' || site.year >= first)))
      continue;
    log.tell('error', group.rows[0].row, 'year', {
      zh:
        site.status === 'existing'
          ? `应不晚于项目的最后一年 ${last}`
          : `应为项目年份 ${first} 至 ${last}`,
      en:
        site.status === 'existing'
          ? `expected a year up to ${last}, the project's last`
          : `expected a year from ${first} to ${last}, the project's years`,
    });
  }
}

function summed(
  table: SiteTable,
  read: readonly ReadRow[],
  built: readonly BuiltSite[],
  proposals: readonly ImportProposal[],
  unusedColumns: readonly string[],
  log: ImportLog,
  { leaveOutBad = false }: SiteImportOptions,
): SiteImport {
  const isBad = ({ rows }: RowGroup) => rows.some(({ row }) => log.badLines.has(row.line));
  const taken = built.filter(({ site, group }) => site !== null && !isBad(group));
  const badRows = new Set(log.badLines);
  const byLine = new Map<number, ImportRow>();
  for (const { group, siteId, state } of built) {
    const bad = isBad(group);
    for (const { row, position } of group.rows) {
      if (bad) badRows.add(row.line);
      byLine.set(row.line, { line: row.line, siteId, position, state: bad ? 'bad' : state });
    }
  }
  const unplaced = new Map(read.map(({ row, values }) => [row.line, values.siteId ?? '']));
  const rows = table.rows.map(
    ({ line }): ImportRow =>
      byLine.get(line) ?? {
        line,
        siteId: String(unplaced.get(line) ?? ''),
        position: null,
        state: 'bad',
      },
  );
  const sites = taken.flatMap(({ site }) => (site ? [site] : []));
  const sectors = taken.flatMap((entry) => entry.sectors);
  const problems = log.problems.toSorted((a, b) => a.line - b.line);
  const with_ = (severity: string) => problems.filter((p) => p.severity === severity).length;
  const states = (state: string) => taken.filter((entry) => entry.state === state).length;
  const badSites = built.filter(({ group }) => isBad(group)).length;
  const counts: ImportCounts = {
    rows: table.rows.length,
    badRows: rows.filter(({ state }) => state === 'bad').length,
    sites: sites.length,
    sectors: sectors.length,
    cells: sectors.reduce((sum, { carrierIds }) => sum + carrierIds.length, 0),
    newSites: states('new'),
    replacedSites: states('replace'),
    renamedSites: states('rename'),
    skippedSites: built.filter(({ site, group }) => site === null && !isBad(group)).length,
    badSites,
    errors: with_('error'),
    warnings: with_('warning'),
    notes: with_('note'),
  };
  const ofList = problems.some(({ line, severity }) => line === 0 && severity === 'error');
  const ready = sites.length > 0 && !ofList && (leaveOutBad || counts.errors === 0);
  return { ready, sites, sectors, problems, counts, proposals, unusedColumns, rows };
}
