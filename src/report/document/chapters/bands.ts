import { basisText } from '../basis-text.ts';
import type { Block, Chapter } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';
import { zonesOfGroup } from '../zone-groups.ts';
import { causeTable, coverageTable } from '../zone-tables.ts';

/** Distance bands and counties; null when the project has neither. */
export function bandsChapter(facts: ReportFacts): Chapter | null {
  const bands = zonesOfGroup(facts, 'band');
  const counties = zonesOfGroup(facts, 'county');
  if (bands.length + counties.length === 0) return null;
  const blocks: Block[] = [{ kind: 'text', text: basisText(facts) }];
  if (bands.length > 0) {
    blocks.push(
      coverageTable(facts, bands, 'bands', {
        zh: '离岸距离带：近岸重体验，中距求稳定，远海求可达',
        en: 'Distance bands: best near shore, stable further out, reachable in the far sea',
      }),
      causeTable(facts, bands, 'band-causes'),
    );
  }
  if (counties.length > 0) {
    blocks.push(
      coverageTable(facts, counties, 'counties', {
        zh: '沿海县（市、区）所辖海域',
        en: 'Waters of the coastal counties',
      }),
    );
  }
  const title =
    counties.length === 0
      ? { zh: '离岸距离带', en: 'Distance bands' }
      : bands.length === 0
        ? { zh: '沿海县区', en: 'Coastal counties' }
        : { zh: '离岸距离带与沿海县区', en: 'Distance bands and counties' };
  return { id: 'bands', title, blocks };
}
