import type { Sector, Site } from '../../network/site.ts';

/** A site with its sectors. */
export interface SiteState {
  readonly site: Site;
  readonly sectors: readonly Sector[];
}

/** One respect in which a site differs. Values are as they are stored; angles in degrees. */
export type ChangeAspect =
  | { readonly kind: 'moved'; readonly distanceM: number; readonly bearingDeg: number }
  | { readonly kind: 'raised'; readonly fromM: number; readonly toM: number }
  | { readonly kind: 'rescheduled'; readonly from: number; readonly to: number }
  | { readonly kind: 'switched'; readonly on: boolean }
  | {
      readonly kind: 'turned' | 'tilted' | 'widened';
      readonly sectorId: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'repowered';
      readonly sectorId: string;
      readonly carrierId: string;
      readonly fromW: number;
      readonly toW: number;
    }
  | {
      readonly kind: 'recarried';
      readonly sectorId: string;
      readonly added: readonly string[];
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'sectorAdded' | 'sectorDropped'; readonly sectorId: string }
  /** Anything else, by the name of the field of the site or, with `sectorId`, of the sector. */
  | { readonly kind: 'other'; readonly field: string; readonly sectorId: string | null };

/** How one site of a scenario differs from another scenario's. */
export interface SiteChange {
  readonly siteId: string;
  readonly kind: 'added' | 'dropped' | 'changed';
  /** Null when added. */
  readonly before: SiteState | null;
  /** Null when dropped. */
  readonly after: SiteState | null;
  /** Empty unless changed. */
  readonly aspects: readonly ChangeAspect[];
}
