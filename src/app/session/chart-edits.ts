import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { Site } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import {
  assetHosts,
  mastHosts,
  nearestHost,
  regionHosts,
  type SnapHost,
} from '../map/edit/snap-hosts.ts';
import type { DragKeys, DragPhase } from '../map/map-interaction.ts';
import type { MapView } from '../map/map-view.ts';
import { pixelOf, toMercator } from '../map/viewport.ts';
import type { Selection, StepName } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { setBeamwidth } from '../state/beamwidth-edits.ts';
import { currentScenario, selectedSector, selectedSite } from '../state/current.ts';
import { amendEdit, commitEdit } from '../state/edit-history.ts';
import { sayLocked } from '../state/locked-notice.ts';
import { nameOfRotation, unlockedSelection } from '../state/many-site-actions.ts';
import { addCopies, moveSites, offsetWithin, siteGroup, turnSites } from '../state/many-sites.ts';
import { nameOfMany } from '../state/many-sites-names.ts';
import { showNotice } from '../state/notice.ts';
import { sectorBeam } from '../state/sector-beam.ts';
import { selectedSites, selectSite, selectSites } from '../state/selection.ts';
import { addSiteAt } from '../state/site-actions.ts';
import { changeSite, turnSector } from '../state/site-edits.ts';
import { nameOfBeamwidth, nameOfMove, nameOfTurn } from '../state/step-name.ts';
import type { MoveController } from './move-controller.ts';

/** What is in the hand, from the first move to the release. */
type Held =
  | { readonly kind: 'one'; readonly site: Site; readonly hosts: readonly SnapHost[] }
  | { readonly kind: 'many'; readonly grabbed: Site; readonly sites: readonly Site[] }
  | {
      readonly kind: 'copies';
      readonly grabbed: Site;
      readonly sites: readonly Site[];
      readonly selectionBefore: Selection | null;
    };

/** Edits by hand on the chart: moving, copying, turning and widening, each drag one step. */
export class ChartEdits {
  readonly #region: Region;
  readonly #map: MapView;
  readonly #moves: MoveController;
  readonly #hosts: readonly SnapHost[];
  #held: Held | null = null;
  #snapped: SnapHost | null = null;
  /** What turns together; empty while a single sector does. */
  #turning: readonly Site[] = [];

  constructor(region: Region, map: MapView, moves: MoveController) {
    this.#region = region;
    this.#map = map;
    this.#moves = moves;
    this.#hosts = regionHosts(region);
  }

  /** Moves a site, or with it all that are selected; with Alt their copies. */
  moveSite(siteId: string, position: Position, phase: DragPhase, keys: DragKeys): void {
    if (phase === 'start') this.#takeUp(siteId, keys.copies);
    const held = this.#held;
    if (!held) return;
    if (phase === 'cancel') {
      this.#letGo();
      this.#moves.cancel();
      if (held.kind === 'copies') appStore.setState({ selection: held.selectionBefore });
      return;
    }
    if (held.kind === 'one') this.#moveOne(held.site, held.hosts, position, keys.command);
    else this.#moveMany(held, position);
    if (phase !== 'end') return;
    if (held.kind === 'copies') commitEdit();
    else this.#moves.end();
    this.#letGo();
  }

  /** Turns a sector, or with Ctrl all sectors of the selected sites. */
  turnSector(sectorId: string, azimuthDeg: number, phase: DragPhase, keys: DragKeys): void {
    if (phase === 'start') this.#takeUpSector(sectorId, keys.command);
    if (phase === 'cancel') {
      this.#moves.cancel();
      return;
    }
    const { scenarioId } = appStore.getState();
    const ids = this.#turning.map(({ id }) => id);
    this.#moves.change((before) => {
      const from = azimuthIn(before, scenarioId, sectorId);
      return ids.length > 0 && from !== null
        ? turnSites(before, scenarioId, ids, azimuthDeg - from)
        : turnSector(before, scenarioId, sectorId, azimuthDeg);
    });
    if (phase === 'end') this.#moves.end();
  }

  #takeUpSector(sectorId: string, together: boolean): void {
    const state = appStore.getState();
    const site = selectedSite(state);
    this.#turning = [];
    if (!site) return;
    if (together) {
      this.#turning = unlockedSelection(state);
      const ids = this.#turning.map(({ id }) => id);
      if (ids.length > 0) this.#moves.start(ids, this.#rotationName(sectorId, state.scenarioId));
    } else if (site.locked) sayLocked(1, 0);
    else this.#moves.start([site.id], nameOfTurn(state.scenarioId, sectorId));
  }

  /** Gives a sector a beamwidth of its own. */
  widenSector(sectorId: string, beamwidthDeg: number, phase: DragPhase): void {
    if (phase === 'start') this.#takeUpEdge(sectorId);
    if (phase === 'cancel') {
      this.#moves.cancel();
      return;
    }
    const { scenarioId } = appStore.getState();
    this.#moves.change((before) => setBeamwidth(before, scenarioId, sectorId, beamwidthDeg));
    if (phase === 'end') this.#moves.end();
  }

  #takeUpEdge(sectorId: string): void {
    const state = appStore.getState();
    const [site, sector] = [selectedSite(state), selectedSector(state)];
    if (!site || !sector) return;
    if (site.locked) sayLocked(1, 0);
    else if (sectorBeam(state.project, sector).widthDeg === null) sayFixedBeam();
    else this.#moves.start([site.id], nameOfBeamwidth(state.scenarioId, sectorId));
  }

  /** Adds a site, on the host that attracts it. */
  addSite(position: Position, free: boolean): void {
    const host = free ? null : this.#hostNear(position, this.#hostsNow(), null);
    appStore.setState({ snap: null });
    addSiteAt(this.#within(host?.position ?? position), host?.host);
    if (host) showNotice({ zh: `立于 ${host.name.zh}`, en: `On ${host.name.en}` });
  }

  /** Shows where a site would go that is about to be added. */
  aim(position: Position | null): void {
    const { tool, snap } = appStore.getState();
    const aims = tool === 'addSite' && position;
    if (!aims && !(snap && this.#held === null)) return;
    const host = aims ? this.#hostNear(position, this.#hostsNow(), null) : null;
    if (host?.position === snap?.position) return;
    appStore.setState({ snap: host && { name: host.name, position: host.position } });
  }

  #takeUp(siteId: string, copies: boolean): void {
    this.#held = null;
    const state = appStore.getState();
    const { selection, scenarioId } = state;
    if (!selection?.siteIds.includes(siteId)) selectSite(siteId);
    const sites = selectedSites(appStore.getState());
    const grabbed = sites.find(({ id }) => id === siteId);
    if (!grabbed) return;
    if (copies) {
      this.#takeUpCopies(grabbed, sites, selection);
      return;
    }
    const free = unlockedSelection();
    if (free.length === 0) return;
    const ids = free.map(({ id }) => id);
    if (free.length === 1 && sites.length === 1) {
      this.#held = { kind: 'one', site: grabbed, hosts: this.#hostsNow() };
      this.#moves.start(ids, this.#moveName(scenarioId, siteId));
      return;
    }
    this.#held = { kind: 'many', grabbed, sites: free };
    this.#moves.start(ids, nameOfMany({ zh: '移动', en: 'move' }, free));
  }

  #takeUpCopies(grabbed: Site, sites: readonly Site[], selectionBefore: Selection | null): void {
    this.#moves.start([], nameOfMany({ zh: '复制', en: 'copy' }, sites));
    if (!appStore.getState().draft) return;
    this.#held = { kind: 'copies', grabbed, sites, selectionBefore };
    const ids = this.#copyTo(sites, { longitudeDeg: 0, latitudeDeg: 0 });
    selectSites(ids);
  }

  #copyTo(sites: readonly Site[], offset: Position): readonly string[] {
    const { scenarioId } = appStore.getState();
    let ids: readonly string[] = [];
    amendEdit((before) => {
      const scenario = before.scenarios.find(({ id }) => id === scenarioId);
      if (!scenario) return before;
      const group = siteGroup(
        scenario,
        sites.map(({ id }) => id),
      );
      const added = addCopies(before, scenarioId, group, offset);
      ids = added.siteIds;
      return added.project;
    });
    return ids;
  }

  #moveOne(site: Site, hosts: readonly SnapHost[], position: Position, free: boolean): void {
    const { scenarioId } = appStore.getState();
    const host = free ? null : this.#hostNear(position, hosts, site.id);
    this.#snapped = host;
    appStore.setState({ snap: host && { name: host.name, position: host.position } });
    const { longitudeDeg, latitudeDeg } = this.#within(host?.position ?? position);
    const fields = { longitudeDeg, latitudeDeg, ...(host ? { host: host.host } : {}) };
    this.#moves.change((before) => changeSite(before, scenarioId, site.id, fields));
  }

  #moveMany({ kind, grabbed, sites }: Exclude<Held, { kind: 'one' }>, position: Position): void {
    const { scenarioId } = appStore.getState();
    const asked = {
      longitudeDeg: position.longitudeDeg - grabbed.longitudeDeg,
      latitudeDeg: position.latitudeDeg - grabbed.latitudeDeg,
    };
    const offset = offsetWithin(sites, asked, this.#region.scope);
    if (kind === 'copies') {
      this.#copyTo(sites, offset);
      return;
    }
    const ids = sites.map(({ id }) => id);
    this.#moves.change((before) => moveSites(before, scenarioId, ids, offset));
  }

  #letGo(): void {
    this.#held = null;
    this.#snapped = null;
    appStore.setState({ snap: null });
  }

  /** Told when the site is put down: with the host that it then stands on. */
  #moveName(scenarioId: string, siteId: string): StepName {
    const plain = nameOfMove(scenarioId, siteId);
    return (before, after) => {
      const host = this.#snapped;
      const moved = typeof plain === 'function' ? plain(before, after) : plain;
      return host
        ? {
            zh: `${moved.zh} · 吸附到 ${host.name.zh}`,
            en: `${moved.en} · snap to ${host.name.en}`,
          }
        : moved;
    };
  }

  #rotationName(sectorId: string, scenarioId: string): StepName {
    return (before, after) =>
      nameOfRotation(
        this.#turning,
        azimuthIn(before, scenarioId, sectorId) ?? 0,
        azimuthIn(after, scenarioId, sectorId) ?? 0,
      );
  }

  #hostsNow(): readonly SnapHost[] {
    const state = appStore.getState();
    const sites = currentScenario(state)?.sites ?? [];
    return [...this.#hosts, ...assetHosts(state.project.assets), ...mastHosts(sites)];
  }

  #hostNear(position: Position, hosts: readonly SnapHost[], siteId: string | null) {
    const viewport = this.#map.viewport();
    const pixel = pixelOf(viewport, toMercator(position.longitudeDeg, position.latitudeDeg));
    return nearestHost(viewport, hosts, pixel, siteId);
  }

  #within(position: Position): Position {
    const { west, south, east, north } = this.#region.scope;
    return {
      longitudeDeg: Math.min(east, Math.max(west, position.longitudeDeg)),
      latitudeDeg: Math.min(north, Math.max(south, position.latitudeDeg)),
    };
  }
}

function sayFixedBeam(): void {
  showNotice({
    zh: '该载波用天线库的方向图，波束宽度不可调',
    en: 'The carrier’s antenna has a pattern of its own: its beamwidth is fixed',
  });
}

function azimuthIn(project: Project, scenarioId: string, sectorId: string): number | null {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  return scenario?.sectors.find(({ id }) => id === sectorId)?.azimuthDeg ?? null;
}
