import type { Name } from '../../network/name.ts';
import type { Sector, Site } from '../../network/site.ts';

/** A site with its sectors. */
export interface SiteState {
  readonly site: Site;
  readonly sectors: readonly Sector[];
}

/** A value of a field as it is stored; null where the field is not there, or says nothing in short. */
export type ChangedValue = string | number | boolean | Name | null;

/** One respect in which a site differs. Values are as they are stored; angles in degrees. */
export type ChangeAspect =
  | { readonly kind: 'moved'; readonly distanceM: number; readonly bearingDeg: number }
  | { readonly kind: 'raised'; readonly fromM: number; readonly toM: number }
  | { readonly kind: 'rescheduled'; readonly from: number; readonly to: number }
  | { readonly kind: 'switched'; readonly on: boolean }
  | {
      readonly kind: 'turned' | 'widened';
      readonly sectorId: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'tilted';
      readonly tilt: 'mechanical' | 'electrical';
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
  /**
   * Anything else, by the name of the field of the site or, with `sectorId`, of the sector or, with
   * `carrierId` too, of the cell.
   */
  | {
      readonly kind: 'other';
      readonly field: string;
      readonly sectorId: string | null;
      readonly carrierId: string | null;
      readonly from: ChangedValue;
      readonly to: ChangedValue;
    };

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
