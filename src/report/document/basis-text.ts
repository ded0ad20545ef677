import type { Name } from '../../network/name.ts';
import { plainNumber } from './figure-text.ts';
import { seasonNames, waterNames } from './names/condition-names.ts';
import type { ReportFacts } from './report-facts.ts';

/** What all figures stand on, in one line: it stands beside every group of percentages. */
export function basisText({ result, pack }: ReportFacts): Name {
  const { name, timePercent, interferenceTimePercent, conditions } = result.model;
  const time = plainNumber(timePercent);
  const disturbed = plainNumber(interferenceTimePercent);
  const season = seasonNames[conditions.season];
  const water = waterNames[conditions.waterLevel];
  const cells = `${pack.request.cellSizeM} m`;
  return {
    zh: `${name} · 时间 ${time} %，干扰 ${disturbed} % · ${season.zh} · ${water.zh} · 格网 ${cells}`,
    en: `${name} · time ${time} %, interference ${disturbed} % · ${season.en} · ${water.en} · cells ${cells}`,
  };
}
