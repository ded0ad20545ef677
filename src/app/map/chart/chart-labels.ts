import {
  featuresOfKind,
  type Region,
  type RegionFeature,
  type RegionProperties,
} from '../../../geo/region.ts';
import type { Language } from '../../../network/name.ts';
import type { Host } from '../../../network/site.ts';
import type { AppState } from '../../state/app-state.ts';
import { type PortMark, portReachPx } from '../ports/port-marks.ts';
import { isInService, type SiteMark } from '../sites/site-marks.ts';
import { detailZoom, toMercator } from '../viewport.ts';
import { type ChartTheme, chartFont } from './chart-theme.ts';
import type { LabelRequest, LabelStyle } from './label-placement.ts';
import { mercatorLines, mercatorVertex } from './limit-lines.ts';

/** What decides which names stand on the chart. */
export interface LabelScene {
  readonly region: Region;
  readonly zoom: number;
  readonly language: Language;
  readonly overlays: AppState['overlays'];
  readonly theme: ChartTheme;
  /** Sites to be named, without the selected one. */
  readonly marks: readonly SiteMark[];
  /** Ports and border stations that are drawn. */
  readonly ports: readonly PortMark[];
}

const seaNames = [
  { zh: '黄 海', en: 'YELLOW SEA', longitudeDeg: 122.75, latitudeDeg: 34.15, sizePx: 19 },
  { zh: '黄 海', en: 'YELLOW SEA', longitudeDeg: 122.62, latitudeDeg: 33.1, sizePx: 17 },
  { zh: '海州湾', en: 'Haizhou Bay', longitudeDeg: 119.47, latitudeDeg: 34.93, sizePx: 11.5 },
  { zh: '长江口', en: 'Changjiang Kou', longitudeDeg: 122.35, latitudeDeg: 31.42, sizePx: 11.5 },
] as const;

/** All names of the chart, the most important first. */
export function labelRequests(scene: LabelScene): LabelRequest[] {
  const sites = scene.overlays.sites ? siteNames(scene) : [];
  const said = new Set(sites.map(({ text }) => text));
  return [
    ...limitNames(scene),
    ...waterNames(scene),
    ...distanceNames(scene),
    ...townNames(scene),
    ...sites,
    ...portNames(scene).filter(({ text }) => !said.has(text)),
    ...placeNames(scene),
  ];
}

function limitNames({ region, language, overlays, theme }: LabelScene): LabelRequest[] {
  const magenta = style(theme.magenta, theme.halo, 10.5, 400, false, 0.42);
  const along = (kind: string, text: string): LabelRequest[] =>
    featuresOfKind(region, kind).map(({ geometry }) =>
      request(text, magenta, { kind: 'along', lines: mercatorLines(geometry) }),
    );
  const zh = language === 'zh';
  return [
    ...(overlays.territorialSea
      ? along(
          'territorialSeaLimit',
          zh ? '领海外部界限 12 海里' : 'OUTER LIMIT OF TERRITORIAL SEA 12 NM',
        )
      : []),
    ...(overlays.territorialSea
      ? along(
          'contiguousZoneLimit',
          zh ? '毗连区外部界限 24 海里' : 'OUTER LIMIT OF CONTIGUOUS ZONE 24 NM',
        )
      : []),
    ...(overlays.baseline ? along('baseline', zh ? '领海基线' : 'TERRITORIAL SEA BASELINE') : []),
    ...(overlays.territorialSea
      ? along('lateralLimit', zh ? '海域分界 示意' : 'limit, schematic')
      : []),
  ];
}

function waterNames({ zoom, language, theme, overlays, region }: LabelScene): LabelRequest[] {
  const near = zoom >= detailZoom;
  const names = seaNames.filter(({ sizePx }) => sizePx !== (near ? 19 : 17));
  const requests = names.map(({ zh, en, longitudeDeg, latitudeDeg, sizePx }) => {
    const spacing = sizePx > 12 ? 6 : 1.5;
    const inks = style(theme.seaInk, theme.halo, sizePx, 400, true, spacing);
    const at = toMercator(longitudeDeg, latitudeDeg);
    return request(language === 'zh' ? zh : en, inks, { kind: 'centred', at });
  });
  if (!overlays.sands) return requests;
  const inks = style(theme.seaInk, theme.halo, 11, 400, true, 1);
  const text = language === 'zh' ? '辐射沙洲 示意' : 'Radial sands (schematic)';
  const at = toMercator(121.24, 33.2);
  const sands = featuresOfKind(region, 'sands').slice(0, 1);
  return [...requests, ...sands.map(() => request(text, inks, { kind: 'centred', at }))];
}

function distanceNames({ region, theme, overlays }: LabelScene): LabelRequest[] {
  if (!overlays.distanceBands) return [];
  const inks = style(theme.seaInk, theme.halo, 10, 400, true, 0);
  return featuresOfKind(region, 'distanceLine').map(({ geometry, properties }) => {
    const lines = mercatorLines(geometry);
    return request(`${properties.distanceKm} km`, inks, { kind: 'upright', lines });
  });
}

const townRank: Readonly<Record<string, number>> = {
  city: 0,
  county: 1,
  district: 1,
  'county-level city': 1,
  'new area': 2,
};

function townNames({ region, zoom, language, theme }: LabelScene): LabelRequest[] {
  const city = style(theme.ink, theme.land, 12, 500);
  const town = style(theme.landInk, theme.land, 11);
  return featuresOfKind(region, 'town')
    .map((feature) => ({ feature, rank: townRank[String(feature.properties.level)] ?? 2 }))
    .filter(({ rank }) => zoom >= detailZoom || rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ feature, rank }) =>
      pointName(feature, language, rank === 0 ? city : town, rank === 0 ? 2.4 : 1.7),
    );
}

/** Ports, and the smaller ones closer by. */
function portNames({ ports, zoom, language, theme }: LabelScene): LabelRequest[] {
  const inks = style(theme.landInk, theme.halo, 11);
  return ports
    .filter(({ nameZoom }) => zoom >= nameZoom)
    .map(({ feature, at }) => {
      const text = portName(feature.properties, language);
      const place = { kind: 'beside', at, distancePx: portReachPx + 3 } as const;
      return { ...request(text, inks, place), names: feature.properties };
    });
}

/** The name of a port on the chart: what goes without saying is left out. */
export function portName(port: Pick<RegionProperties, 'nameZh' | 'nameEn'>, language: Language) {
  return shortName(language === 'zh' ? port.nameZh : port.nameEn)
    .replace(/^\S+港 (?=\S+港区$)/u, '')
    .replace('出入境边防检查站', '边检站')
    .replace(/ port area$/u, ' port')
    .replace('border inspection station', 'border station');
}

/** Islands and peaks, where nothing stands on them already. */
function placeNames({ region, zoom, language, theme }: LabelScene): LabelRequest[] {
  if (zoom < detailZoom + 0.5) return [];
  const inks = style(theme.landInk, theme.halo, 11);
  const places = ['island', 'peak'].flatMap((kind) => featuresOfKind(region, kind));
  return places.map((feature) =>
    pointName(feature, language, inks, feature.properties.kind === 'island' ? 0 : 1.7),
  );
}

function siteNames({ zoom, language, theme, marks }: LabelScene): LabelRequest[] {
  const near = zoom >= detailZoom;
  const inks = style(theme.ink, theme.halo, 11);
  const faint = style(theme.ink3, theme.halo, 11);
  const order = { existing: 0, planned: 0, later: 1, off: 1 };
  const names = siteNamesOnChart(marks, language);
  return [...marks]
    .filter((mark) => near || (isInService(mark) && farNamed.includes(mark.site.host)))
    .sort((a, b) => order[a.state] - order[b.state] || rank(b) - rank(a))
    .map(({ site, state, at }) =>
      request(names.get(site.id) ?? '', order[state] > 0 ? faint : inks, {
        kind: 'beside',
        at,
        distancePx: near ? 12 : 6,
      }),
    );
}

/** Names without the words that the symbol says already, unless two would then be the same. */
export function siteNamesOnChart(
  marks: readonly SiteMark[],
  language: Language,
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { site } of marks) {
    const brief = briefName(site.name[language]);
    uses.set(brief, (uses.get(brief) ?? 0) + 1);
  }
  return new Map(
    marks.map(({ site }) => {
      const full = shortName(site.name[language]);
      const brief = briefName(site.name[language]);
      return [site.id, brief !== '' && uses.get(brief) === 1 ? brief : full];
    }),
  );
}

const hostWords =
  /(?: (?:booster station|turbine platform|turbine tower))|(?:(?:海上)?(?:风电场)?(?:升压站|风机平台站|风机塔筒站|风机塔站))|(?<![岸平])站(?=$| \d)/gu;

function briefName(name: string): string {
  return shortName(name).replace(hostWords, ' ').replace(/ +/gu, ' ').trim();
}

/** Hosts whose sites are named at the scale of the whole coast, the least important first. */
const farNamed: readonly Host[] = ['port', 'boosterStation', 'island'];

function rank({ site }: SiteMark): number {
  return farNamed.indexOf(site.host);
}

function pointName(
  { geometry, properties }: RegionFeature,
  language: Language,
  inks: LabelStyle,
  dotPx: number,
): LabelRequest {
  const at =
    geometry.type === 'Point'
      ? mercatorVertex(geometry.coordinates)
      : (mercatorLines(geometry)[0]?.[0] ?? toMercator(0, 0));
  const name = shortName(language === 'zh' ? properties.nameZh : properties.nameEn);
  const text = properties.kind === 'peak' ? `${name} ${properties.heightM}` : name;
  const place = { kind: 'beside', at, distancePx: 6 } as const;
  return { ...request(text, inks, place), dotPx, names: properties };
}

/** A name without what stands in brackets. */
export function shortName(name: string): string {
  return name.replace(/\s*[(（][^)）]*[)）]/gu, '').trim();
}

function request(text: string, inks: LabelStyle, place: LabelRequest['place']): LabelRequest {
  return { text, style: inks, place, dotPx: 0, names: null };
}

function style(
  fill: string,
  halo: string,
  sizePx: number,
  weight = 400,
  italic = false,
  letterSpacingPx = 0,
): LabelStyle {
  return { font: chartFont(sizePx, weight, italic), sizePx, letterSpacingPx, fill, halo };
}
