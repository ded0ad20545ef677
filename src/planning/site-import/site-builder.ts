import type { Carrier } from '../../network/carrier.ts';
import { nameSchema } from '../../network/name.ts';
import { type Sector, type Site, sectorSchema, siteSchema } from '../../network/site.ts';
import type { SiteColumnId } from '../../network/site-list/site-column.ts';
import type { Scenario } from '../project.ts';
import type { RowGroup } from './group-rows.ts';
import type { ImportColumns } from './import-columns.ts';
import { freeId, idFrom } from './import-ids.ts';
import type { ImportLog } from './import-log.ts';
import { sectorsBySite } from './sectors-by-site.ts';
import { type FilledIn, sectorIdsOfSeveral, sectorsOfGroup } from './sectors-of-group.ts';
import type { ImportRowState, SiteImportOptions } from './site-import.ts';

/** A site of a list as it will stand in the scenario, or why it will not. */
export interface BuiltSite {
  readonly group: RowGroup;
  readonly siteId: string;
  readonly state: ImportRowState;
  /** Null where the site is skipped. */
  readonly site: Site | null;
  readonly sectors: readonly Sector[];
}

/** What a new site is where neither the list nor the scenario says. */
const usual = {
  host: 'coast',
  antennaHeightAmslM: 40,
  status: 'planned',
  backhaul: 'fibre',
} as const;

export type FilledField = keyof typeof usual | 'year' | FilledIn;

/** Builds the sites of a list one after another, against those of a scenario. */
export class SiteBuilder {
  /** How many sites each of these was filled in for. */
  readonly filled = new Map<FilledField, number>();
  readonly #carriers: readonly Carrier[];
  readonly #columns: ImportColumns;
  readonly #options: SiteImportOptions;
  readonly #year: number;
  readonly #log: ImportLog;
  readonly #siteIds = new Set<string>();
  readonly #sectorIds: Set<string>;
  readonly #sharedSectorIds: ReadonlySet<string>;
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #siteByName: ReadonlyMap<string, Site | null>;
  readonly #sectorsOf: ReadonlyMap<string, readonly Sector[]>;

  constructor(
    scenario: Scenario,
    carriers: readonly Carrier[],
    columns: ImportColumns,
    options: SiteImportOptions & { readonly year: number },
    groups: readonly RowGroup[],
    log: ImportLog,
  ) {
    this.#sharedSectorIds = sectorIdsOfSeveral(groups);
    this.#carriers = carriers;
    this.#columns = columns;
    this.#options = options;
    this.#year = options.year;
    this.#log = log;
    this.#sites = new Map(scenario.sites.map((site) => [site.id, site]));
    this.#siteByName = byName(scenario.sites);
    this.#sectorsOf = sectorsBySite(scenario.sectors);
    this.#sectorIds = new Set(scenario.sectors.map(({ id }) => id));
  }

  build(group: RowGroup): BuiltSite {
    const wanted = this.#wantedId(group);
    const existing = this.#sites.get(wanted);
    const { onDuplicate = 'replace' } = this.#options;
    const nothing = { group, siteId: wanted, site: null, sectors: [] };
    if (existing && onDuplicate === 'skip') return { ...nothing, state: 'skip' };
    if (existing?.locked && onDuplicate === 'replace') {
      this.#log.tell('warning', group.rows[0].row, 'siteId', {
        zh: `站点 ${wanted} 已锁定，保持不变`,
        en: `site ${wanted} is locked and stays as it is`,
      });
      return { ...nothing, state: 'skip' };
    }
    const renamed = existing !== undefined && onDuplicate === 'rename';
    const siteId = renamed ? freeId(wanted, (id) => this.#isTaken(id)) : wanted;
    this.#siteIds.add(siteId);
    const old = renamed ? undefined : existing;
    const before = old ? (this.#sectorsOf.get(old.id) ?? []) : [];
    for (const { id } of before) this.#sectorIds.delete(id);
    const site = this.#siteOf(group, siteId, old);
    const sectors = sectorsOfGroup(group, {
      columns: this.#columns,
      carriers: this.#carriers,
      before,
      siteId,
      log: this.#log,
      sharedSectorIds: this.#sharedSectorIds,
      uniqueId: (id) => this.#sectorId(id, siteId),
      filled: (what) => this.#count(what),
    });
    this.#check(group, site, sectors);
    return { group, siteId, state: renamed ? 'rename' : old ? 'replace' : 'new', site, sectors };
  }

  /** The id that the file asks for, made valid; that of the scenario's site of the same name. */
  #wantedId(group: RowGroup): string {
    const { siteId, name, rows } = group;
    if (siteId === '') {
      const known = this.#siteByName.get(name);
      if (known && !this.#siteIds.has(known.id)) return known.id;
    }
    const made = idFrom(siteId === '' ? name : siteId);
    // an id of our own making means none of the scenario's sites
    const own = made ?? freeId(`site-${rows[0].row.line}`, (id) => this.#isTaken(id));
    const id = freeId(own, (candidate) => this.#siteIds.has(candidate));
    if (id !== siteId) {
      this.#log.tell('note', rows[0].row, siteId === '' ? null : 'siteId', {
        zh: siteId === '' ? `没有站点编号，取为 ${id}` : `编号只能用字母、数字、. _ -，取为 ${id}`,
        en:
          siteId === ''
            ? `no site id; it gets ${id}`
            : `ids are letters, digits, ".", "_" and "-"; it gets ${id}`,
      });
    }
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#siteIds.has(id) || this.#sites.has(id);
  }

  #sectorId(wanted: string, siteId: string): string {
    const isTaken = (id: string) => this.#sectorIds.has(id);
    const own = isTaken(wanted) && !wanted.startsWith(siteId) ? `${siteId}-${wanted}` : wanted;
    const id = freeId(own, isTaken);
    this.#sectorIds.add(id);
    return id;
  }

  #siteOf({ values, position }: RowGroup, id: string, old: Site | undefined): Site {
    const kept = <T>(field: SiteColumnId, before: T | undefined) =>
      (values[field] as T | undefined) ?? (this.#columns.has(field) ? undefined : before);
    const { nameZh, nameEn, noteZh, noteEn } = values;
    const name = pairOf(nameZh, nameEn) ?? old?.name ?? { zh: id, en: id };
    const hasNote = (['note', 'noteZh', 'noteEn'] as const).some((field) =>
      this.#columns.has(field),
    );
    const optional = {
      owner: kept('owner', old?.owner),
      capexKcny: kept('capexKcny', old?.capexKcny),
      note: pairOf(noteZh, noteEn) ?? (hasNote ? undefined : old?.note),
      disabled: kept('disabled', old?.disabled) || undefined,
      locked: kept('locked', old?.locked) || undefined,
      colour: kept('colour', old?.colour),
      // lists have no column for it
      satelliteBackhaul: old?.satelliteBackhaul,
    };
    const site = {
      id,
      name,
      host: this.#orUsual('host', values.host, old?.host, usual.host),
      longitudeDeg: position.longitudeDeg,
      latitudeDeg: position.latitudeDeg,
      antennaHeightAmslM: this.#orUsual(
        'antennaHeightAmslM',
        values.antennaHeightAmslM,
        old?.antennaHeightAmslM,
        usual.antennaHeightAmslM,
      ),
      year: this.#orUsual('year', values.year, old?.year, this.#year),
      status: this.#orUsual('status', values.status, old?.status, usual.status),
      backhaul: this.#orUsual('backhaul', values.backhaul, old?.backhaul, usual.backhaul),
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
    // values come from checked columns; the schema has the last word
    return site as Site;
  }

  #orUsual<T>(field: FilledField, said: unknown, before: T | undefined, otherwise: T): T {
    if (said !== undefined) return said as T;
    if (before !== undefined) return before;
    this.#count(field);
    return otherwise;
  }

  #count(what: FilledField): void {
    this.filled.set(what, (this.filled.get(what) ?? 0) + 1);
  }

  #check(group: RowGroup, site: Site, sectors: readonly Sector[]): void {
    // what is told already needs no second sentence
    if (group.rows.some(({ row }) => this.#log.badLines.has(row.line))) return;
    const checks = [siteSchema.safeParse(site), ...sectors.map((s) => sectorSchema.safeParse(s))];
    for (const { error } of checks) {
      const issue = error?.issues[0];
      if (!issue) continue;
      const field = issue.path.join('.');
      this.#log.tell('error', group.rows[0].row, null, {
        zh: `${field}：${issue.message}`,
        en: `${field}: ${issue.message}`,
      });
    }
  }
}

/** Both languages of a name, of which one may stand for the other. */
function pairOf(zh: unknown, en: unknown): { zh: string; en: string } | undefined {
  const parsed = nameSchema.safeParse({ zh: zh ?? en, en: en ?? zh });
  return parsed.success ? parsed.data : undefined;
}

/** Sites by either name; null where several share one. */
function byName(sites: readonly Site[]): Map<string, Site | null> {
  const known = new Map<string, Site | null>();
  for (const site of sites) {
    for (const name of new Set([site.name.zh, site.name.en])) {
      known.set(name, known.has(name) ? null : site);
    }
  }
  return known;
}
