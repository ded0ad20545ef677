import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Site } from '../../network/site.ts';
import { filled } from '../palette/filled.ts';
import type { SessionPort } from '../shell/session-port.ts';
import { openPalette, setYear } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentScenario } from '../state/current.ts';
import { edit } from '../state/edit-history.ts';
import { offerUndo } from '../state/offer-undo.ts';
import { selectSite } from '../state/selection.ts';
import { nameOfMove } from '../state/step-name.ts';
import type { FirstStep } from './first-steps-store.ts';
import { words } from './first-texts.ts';

const yearStepMs = 1400;
const letterMs = 160;
/** Five km to the east, at this coast. */
const eastDeg = 0.0535;

/** Does a step for the user to see. */
export async function showStep(step: FirstStep, session: SessionPort): Promise<void> {
  if (step === 'drag') await moveSite(session);
  else if (step === 'year') turnYears();
  else typeIsland();
}

/** Moves the site that stands farthest from others, where most is gained or lost; an undo takes it back. */
async function moveSite(session: SessionPort): Promise<void> {
  const state = appStore.getState();
  const site = loneliest(state);
  if (!site) return;
  selectSite(site.id);
  session.bringIntoView(site);
  const { changeSite } = await import('../state/site-edits.ts');
  const { scenarioId } = state;
  const longitudeDeg = site.longitudeDeg + eastDeg;
  edit(nameOfMove(scenarioId, site.id), (project) =>
    changeSite(project, scenarioId, site.id, { longitudeDeg }),
  );
  offerUndo({
    zh: filled(words.moved.zh, { site: site.name.zh }),
    en: filled(words.moved.en, { site: site.name.en }),
  });
}

function loneliest(state: AppState): Site | null {
  const sites = (currentScenario(state)?.sites ?? []).filter(
    (site) => site.year <= state.year && !site.locked && !site.disabled,
  );
  let best: Site | null = null;
  let farthestM = -1;
  for (const site of sites) {
    const nearestM = Math.min(
      ...sites.filter((other) => other !== site).map((o) => geodesicBetween(site, o).distanceM),
    );
    if (nearestM > farthestM) [best, farthestM] = [site, nearestM];
  }
  return best;
}

/** Goes through the years from the first to the last. */
function turnYears(): void {
  const { years } = appStore.getState().project;
  for (const [index, year] of years.entries()) setTimeout(() => setYear(year), index * yearStepMs);
}

/** Types the name of an island into the palette, letter by letter. */
function typeIsland(): void {
  const name = words.island[appStore.getState().language];
  openPalette('');
  for (let length = 1; length <= name.length; length++) {
    setTimeout(() => openPalette(name.slice(0, length)), 400 + length * letterMs);
  }
}
