import { packCells, unpackCells } from '../../../src/report/pack/map-cells.ts';
import type { ReportPack } from '../../../src/report/pack/report-pack.ts';

/** One change to a pack, and where it must be found. */
export interface Alteration {
  readonly what: string;
  readonly pack: ReportPack;
  /** Beginning of a path that must be named. */
  readonly where: string;
}

/** Random numbers from 0 to below 1, the same for the same seed. [mulberry32] */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Single alterations of a pack, each of another kind than the one before. */
export function alterations(pack: ReportPack, count: number, seed: number): Alteration[] {
  const random = seededRandom(seed);
  const kinds = [
    digitOfFigure,
    azimuth,
    position,
    threshold,
    pixels,
    goal,
    hash,
    label,
    budget,
    area,
  ];
  return Array.from({ length: count }, (_, i) => {
    const altered = structuredClone(pack) as Pack;
    const { what, where } = kinds[i % kinds.length](altered, random);
    return { what, where, pack: altered as ReportPack };
  });
}

/** A value with nothing protected, free to be spoilt. */
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

type Pack = Writable<ReportPack>;

type Random = () => number;

interface Altered {
  readonly what: string;
  readonly where: string;
}

function digitOfFigure(pack: Pack, random: Random): Altered {
  const year = one(pack.results[0].years, random);
  const zone = one(year.zones, random);
  const service = one(Object.entries(zone.services), random);
  const field = one(['percent', 'coveredKm2', 'expectedPercent', 'expectedKm2'] as const, random);
  const was = service[1][field];
  service[1][field] = otherDigit(was, random);
  const path = `results/plan/years/${year.year}/zones/${zone.id}/services/${service[0]}/${field}`;
  return { what: `${path} ${was} → ${service[1][field]}`, where: path };
}

function azimuth(pack: Pack, random: Random): Altered {
  const sector = one(pack.inputs.project.scenarios[0].sectors, random);
  sector.azimuthDeg = (sector.azimuthDeg + 1 + Math.floor(359 * random())) % 360;
  return named(`inputs/project/scenarios/plan/sectors/${sector.id}`);
}

function position(pack: Pack, random: Random): Altered {
  const site = one(pack.inputs.project.scenarios[0].sites, random);
  site.longitudeDeg += 1e-4 * (1 + random());
  return named(`inputs/project/scenarios/plan/sites/${site.id}`);
}

function threshold(pack: Pack, random: Random): Altered {
  const service = one(pack.inputs.project.services, random);
  service.ssRsrpDbm.fddBelow1Ghz -= 1 + Math.floor(5 * random());
  return named(`inputs/project/services/${service.id}`);
}

/** A block of at most 3 × 3 pixels, at least one of which becomes another class. */
function pixels(pack: Pack, random: Random): Altered {
  const map = one(pack.maps, random);
  const cells = unpackCells(map);
  if (!cells) throw new Error(`${map.id} cannot be read`);
  const { columns, rows } = map.window;
  const column = Math.floor((columns - 3) * random());
  const row = Math.floor((rows - 3) * random());
  for (let y = row; y < row + 3; y++) {
    for (let x = column; x < column + 3; x++)
      cells[y * columns + x] = (cells[y * columns + x] + 1) % 5;
  }
  map.data = packCells(cells);
  return named(`maps/${map.id}`);
}

function goal(pack: Pack, random: Random): Altered {
  const year = one(pack.results[0].years, random);
  const found = one(year.goals, random);
  found.met = !found.met;
  return named(`results/plan/years/${year.year}/goals/${found.id}/met`);
}

function hash(pack: Pack, random: Random): Altered {
  const path = one(Object.keys(pack.hashes), random);
  pack.hashes[path] = pack.hashes[path].replace(/^./, (sign: string) => (sign === '0' ? '1' : '0'));
  return { what: `hash of ${path}`, where: path };
}

function label(pack: Pack, random: Random): Altered {
  const zone = one(pack.inputs.project.zones, random);
  zone.name.en = `${zone.name.en}.`;
  return named(`inputs/project/zones/${zone.id}`);
}

function budget(pack: Pack, random: Random): Altered {
  const found = one(pack.linkBudgets, random);
  const line = one(found.uplink, random);
  line.value = otherDigit(line.value ?? 0, random);
  return named(`linkBudgets/${found.id}/uplink/${line.id}/value`);
}

function area(pack: Pack, random: Random): Altered {
  const found = one(pack.weakAreas, random);
  found.areaKm2 = otherDigit(found.areaKm2, random);
  return named(`weakAreas/${found.id}/areaKm2`);
}

function named(path: string): Altered {
  return { what: path, where: path };
}

function one<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(list.length * random())];
}

/** The number with one of its first nine digits changed: those beyond may differ between machines. */
function otherDigit(value: number, random: Random): number {
  const text = String(value);
  const places = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  for (;;) {
    const at = places[Math.floor(places.length * random())];
    const digit = (Number(text[at]) + 1 + Math.floor(9 * random())) % 10;
    const other = Number(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
    if (Math.abs(other - value) > 1e-9 * Math.max(Math.abs(other), Math.abs(value))) return other;
  }
}
