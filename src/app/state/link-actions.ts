import type { Position } from '../../geo/position.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import { setTool } from './actions.ts';
import type { AppState, LinkState } from './app-state.ts';
import { appStore } from './app-store.ts';
import { profileCarrier } from './current-profile.ts';
import { emptyProfile } from './profile-actions.ts';

/**
 * Takes up the link inspector: at the end of the path under study, else at the place last pressed
 * on the chart, else at one that is yet to be picked. When it is open, another place is picked.
 */
export function startLink(): void {
  const state = appStore.getState();
  const place = state.link ? null : (state.profile?.end ?? state.pressedPlace);
  if (!state.link) openLink(place, cellOfProfile(state));
  if (!place) setTool('link');
}

/** Inspects a cell at a place, or at the one that is inspected already. */
export function inspectCell(cell: CellName, place: Position): void {
  const { link, pressedPlace } = appStore.getState();
  openLink(link?.place ?? pressedPlace ?? place, cell);
}

/** Inspects the link from whichever cell serves a place. */
export function openLinkAt(place: Position): void {
  openLink(place, null);
}

/** Shows the path of the link in the profile tool. */
export function profileLink({ cell, place }: LinkInspection): void {
  const { siteId, carrierId } = cell;
  appStore.setState({
    link: null,
    profile: { ...emptyProfile, start: { siteId }, end: place, carrierId },
    tool: 'select',
  });
}

export function closeLink(): void {
  appStore.setState({ link: null });
  if (appStore.getState().tool === 'link') setTool('select');
}

/** Inspects another place; the cell stays the one that was asked for. */
export function putLinkPlace(place: Position): void {
  const { link } = appStore.getState();
  if (link) amendLink({ place });
  else openLink(place, null);
  if (appStore.getState().tool === 'link') setTool('select');
}

/** Asks for a cell, or for the one that serves the place. */
export function setLinkCell(cell: CellName | null): void {
  amendLink({ cell });
}

export function setLinkInspection(inspection: LinkInspection): void {
  amendLink({ inspection, failure: null });
}

export function setLinkFailure(failure: string | null): void {
  amendLink({ failure });
}

/** Notes a press on the chart where there is nothing: an open inspector goes there. */
export function pressPlace(pressedPlace: Position): void {
  appStore.setState({ pressedPlace });
  if (appStore.getState().link) putLinkPlace(pressedPlace);
  else appStore.setState({ selection: null, ownShape: null, markedPlace: null });
}

function openLink(place: Position | null, cell: CellName | null): void {
  appStore.setState({
    link: { place, cell, inspection: null, failure: null },
    profile: null,
    tool: 'select',
  });
}

/** The cell whose budget the profile tool shows. */
function cellOfProfile(state: AppState): CellName | null {
  const sectorId = state.profile?.study?.budget?.sectorId;
  const carrier = profileCarrier(state);
  return state.profile?.end && sectorId && carrier ? { sectorId, carrierId: carrier.id } : null;
}

function amendLink(part: Partial<LinkState>): void {
  const { link } = appStore.getState();
  if (link) appStore.setState({ link: { ...link, ...part } });
}
