import type { Region } from '../../geo/region.ts';
import { packHash as hashOf } from '../pack/pack-json.ts';
import type { ReportPack } from '../pack/report-pack.ts';
import { assetsChapter } from './chapters/assets.ts';
import { bandsChapter } from './chapters/bands.ts';
import { changesChapter } from './chapters/changes.ts';
import { comparisonChapter } from './chapters/comparison.ts';
import { costChapter } from './chapters/cost.ts';
import { limitsChapter } from './chapters/limits.ts';
import { mapsChapter } from './chapters/maps.ts';
import { methodChapter } from './chapters/method.ts';
import { provenanceChapter } from './chapters/provenance.ts';
import { satellitesChapter } from './chapters/satellites.ts';
import { sitesChapter } from './chapters/sites.ts';
import { summaryChapter } from './chapters/summary.ts';
import { weakAreasChapter } from './chapters/weak-areas.ts';
import { zonesChapter } from './chapters/zones.ts';
import { counted } from './names/counted.ts';
import type { ReportDocument } from './report-document.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

/**
 * The report that a pack makes: all that HTML, PDF and annexes say. The same pack gives the same
 * document anywhere.
 *
 * @throws when the pack has no figures of the scenario it is of
 */
export function documentOf(pack: ReportPack, region: Region): ReportDocument {
  const facts = reportFacts(pack, region);
  const packHash = hashOf(pack);
  const { project, scenario, last } = facts;
  const existing = scenario.sites.filter(
    ({ status, disabled, year }) => status === 'existing' && !disabled && year <= last.year,
  ).length;
  const chapters = [
    summaryChapter(facts),
    methodChapter(facts),
    mapsChapter(facts),
    comparisonChapter(facts),
    zonesChapter(facts),
    bandsChapter(facts),
    assetsChapter(facts),
    satellitesChapter(facts),
    sitesChapter(facts),
    costChapter(facts),
    changesChapter(facts),
    weakAreasChapter(facts),
    limitsChapter(facts),
    provenanceChapter(facts, packHash),
  ];
  return {
    title: project.name,
    subtitle: {
      zh: `${scenario.name.zh} · ${last.year} 年末 ${last.sites} 个站点，其中现有 ${existing} 个`,
      en: `${scenario.name.en} · ${counted(last.sites, 'site')} at the end of ${last.year}, ${existing} of them existing`,
    },
    date: pack.request.date,
    warning: warningOf(facts),
    attribution: {
      zh: '海岸线与风机位置 © OpenStreetMap contributors（ODbL）· 领海基点：1996-05-15 中国政府声明 · 其余为示意',
      en: 'Coastline and wind turbine positions © OpenStreetMap contributors (ODbL) · base points: declaration of the Government of China, 15 May 1996 · all else schematic',
    },
    packHash,
    engine: pack.engine,
    chapters: chapters.filter((chapter) => chapter !== null),
  };
}

function warningOf({ project }: ReportFacts): ReportDocument['warning'] {
  return project.illustrative
    ? {
        zh: '示意：站点、造价与目标为演示而设，不代表任何运营商的网络或规划；不可用于审批或航行。',
        en: 'Illustrative: sites, costs and goals are made up and stand for no operator’s network or plan. Not for approval, not for navigation.',
      }
    : {
        zh: '数值为模型预测，未经实测；地图不可用于航行。',
        en: 'Figures are predictions and have not been measured. Maps are not for navigation.',
      };
}
