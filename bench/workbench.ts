import { siteHitAt } from '../src/app/map/sites/site-picking.ts';
import { noSites, siteScene } from '../src/app/map/sites/site-scene.ts';
import { coastView, toMercator, type Viewport } from '../src/app/map/viewport.ts';
import { SceneMaker } from '../src/app/session/map-scene-of.ts';
import { openProject } from '../src/app/state/actions.ts';
import { appStore } from '../src/app/state/app-store.ts';
import { amendEdit, beginEdit, commitEdit, redo, undo } from '../src/app/state/edit-history.ts';
import { selectSite } from '../src/app/state/selection.ts';
import { moveSite } from '../src/app/state/site-edits.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import { median } from './median.ts';
import { thousandSites } from './thousand-sites.ts';

const rounds = 25;

/**
 * What do the page's own steps cost with 1,000 sites of three sectors, without drawing: opening the
 * project, a step of a drag with its scene, the site under the pointer, undo and redo?
 */
export async function benchWorkbench(): Promise<Record<string, number>> {
  const project = thousandSites();
  const text = JSON.stringify(project);
  const openMs = timesOf(5, () => {
    const check = parseProject(text);
    if (!check.valid) throw new Error(check.reason);
  });
  openProject(project);
  const { scenarioId } = appStore.getState();
  const [site] = project.scenarios[0].sites;

  selectSite(site.id);
  const scenes = new SceneMaker();
  const sceneNow = () => scenes.scene(appStore.getState(), [])!;
  let [scene, sites] = [sceneNow(), siteScene(sceneNow(), null, noSites)];
  const follow = () => {
    const next = sceneNow();
    sites = siteScene(next, scene, sites);
    scene = next;
  };
  const dragMs: number[] = [];
  const undoMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    beginEdit({ zh: '移动', en: 'move' });
    for (let step = 1; step <= 5; step++) {
      const place = {
        longitudeDeg: site.longitudeDeg + 0.001 * step,
        latitudeDeg: site.latitudeDeg + 0.0001 * round,
      };
      dragMs.push(
        timeOf(() => {
          amendEdit((before) => moveSite(before, scenarioId, site.id, place));
          follow();
        }),
      );
    }
    commitEdit();
    for (const go of [undo, redo]) {
      undoMs.push(
        timeOf(() => {
          go();
          follow();
        }),
      );
    }
  }
  const viewport = viewOf();
  let hits = 0;
  const hoverMs = timesOf(rounds, () => {
    for (let x = 0; x < 700; x += 7) {
      if (siteHitAt(viewport, { x, y: (x * 7) % 600 }, sites)) hits++;
    }
  }).map((ms) => ms / 100);
  return {
    openMs: median(openMs),
    dragStepMs: median(dragMs),
    worstDragStepMs: Math.max(...dragMs),
    undoMs: median(undoMs),
    worstUndoMs: Math.max(...undoMs),
    hoverMs: median(hoverMs),
    hits,
  };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timesOf(count: number, work: () => void): number[] {
  return Array.from({ length: count }, () => timeOf(work));
}

/** The whole coast in a window of 1280 × 800. */
function viewOf(): Viewport {
  const [widthPx, heightPx] = [720, 608];
  const { centre, zoom } = coastView(widthPx, heightPx);
  return { centre: toMercator(centre.longitudeDeg, centre.latitudeDeg), zoom, widthPx, heightPx };
}
