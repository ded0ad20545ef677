import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import { shortestPathKm } from '../../planning/path-study/path-question.ts';
import type { PathStudy } from '../../planning/path-study.ts';
import { setTool } from './actions.ts';
import type { ProfileState } from './app-state.ts';
import { appStore } from './app-store.ts';
import { selectedSite } from './current.ts';

/** Of a mast that is not in the plan, above mean sea level, until another height is asked for. */
const assumedMastM = 50;

export const emptyProfile: ProfileState = {
  start: null,
  end: null,
  carrierId: null,
  cursorKm: null,
  study: null,
  failure: null,
};

/** Takes up the profile tool: a new path, from the selected site when there is one. */
export function startProfile(): void {
  const site = selectedSite(appStore.getState());
  const start = site ? { siteId: site.id } : null;
  appStore.setState({ profile: { ...emptyProfile, start }, link: null });
  setTool('profile');
}

/** Studies the path to a place: from the selected site, or from one that is yet to be picked. */
export function openProfileTo(end: Position): void {
  startProfile();
  amendProfile({ end });
  if (appStore.getState().profile?.start) setTool('select');
}

export function closeProfile(): void {
  appStore.setState({ profile: null });
  if (appStore.getState().tool === 'profile') setTool('select');
}

/** Takes the next point of the path: its start, then its end, which completes it. */
export function putProfilePoint(position: Position, siteId: string | null): void {
  const profile = appStore.getState().profile ?? emptyProfile;
  if (profile.start === null) {
    const start = siteId ? { siteId } : { position, heightAmslM: assumedMastM };
    amendProfile({ ...profile, start });
    if (profile.end) setTool('select');
    return;
  }
  const from = startPosition(profile);
  // a second press on the same place is not an end
  if (from && geodesicBetween(from, position).distanceM < 1000 * shortestPathKm) return;
  amendProfile({ ...profile, end: position });
  setTool('select');
}

/** Moves an end of the path; a site of the plan stays where it is, and the path leaves it. */
export function moveProfileEnd(end: 'start' | 'end', position: Position): void {
  const { profile } = appStore.getState();
  if (!profile) return;
  if (end === 'end') {
    amendProfile({ end: position });
    return;
  }
  amendProfile({ start: { position, heightAmslM: startHeightAmslM(profile) } });
}

/** Exchanges the ends; what was the start is a place without a mast of the plan then. */
export function swapProfile(): void {
  const { profile } = appStore.getState();
  const from = profile && startPosition(profile);
  if (!profile?.end || !from) return;
  amendProfile({
    start: { position: profile.end, heightAmslM: startHeightAmslM(profile) },
    end: from,
    cursorKm: null,
  });
}

/** Height of a mast that is not in the plan. */
export function setProfileHeight(heightAmslM: number): void {
  const start = appStore.getState().profile?.start;
  if (start && 'position' in start) amendProfile({ start: { ...start, heightAmslM } });
}

export function setProfileCarrier(carrierId: string): void {
  amendProfile({ carrierId });
}

export function setProfileCursor(cursorKm: number | null): void {
  if (appStore.getState().profile?.cursorKm !== cursorKm) amendProfile({ cursorKm });
}

export function setProfileStudy(study: PathStudy): void {
  amendProfile({ study, failure: null });
}

export function setProfileFailure(failure: string | null): void {
  amendProfile({ failure });
}

/** Where the path begins; null when that is not picked, or the site is gone. */
export function startPosition(profile: ProfileState): Position | null {
  const { start } = profile;
  if (!start) return null;
  if ('position' in start) return start.position;
  const { project, scenarioId } = appStore.getState();
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  const site = scenario?.sites.find(({ id }) => id === start.siteId);
  return site ? { longitudeDeg: site.longitudeDeg, latitudeDeg: site.latitudeDeg } : null;
}

function startHeightAmslM({ start, study }: ProfileState): number {
  if (start && 'position' in start) return start.heightAmslM;
  return study ? study.geometry.transmitterAmslM + study.waterLevelM : assumedMastM;
}

function amendProfile(part: Partial<ProfileState>): void {
  const { profile } = appStore.getState();
  if (profile) appStore.setState({ profile: { ...profile, ...part } });
}
