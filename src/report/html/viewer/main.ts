import { drawSmallMaps } from './draw-small-maps.ts';
import { embeddedPack } from './embedded-pack.ts';
import { mapsOnPage } from './map-on-page.ts';
import { openExplorer } from './open-explorer.ts';
import { startReview } from './review/start-review.ts';
import { showTips } from './show-tips.ts';
import { sortableTables } from './sortable-tables.ts';

// what a report's page does in the reader's browser; figures and tables stand without it
sortableTables();
showTips();
const pack = embeddedPack();
if (pack) {
  const maps = mapsOnPage(pack);
  const explorer = openExplorer(pack, maps);
  drawSmallMaps(maps, explorer);
  startReview(pack, explorer);
}
