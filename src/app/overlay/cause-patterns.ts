import { type LimitingCause, limitingCauses } from '../../coverage/tile-layers.ts';

/** Repeats on the screen: everything that is drawn in strokes and dots fits a square of this side, in px. */
export const patternPeriodPx = 120;

/** What fills an area; lengths in px, strokes counted along the axes of the screen as look has them. */
export type Pattern =
  | { readonly kind: 'solid' }
  /** Rising to the right, falling to the right, both, or level. */
  | {
      readonly kind: 'rising' | 'falling' | 'crossed' | 'level';
      readonly pitchPx: number;
      readonly strokePx: number;
    }
  /** In rows, each half a pitch beside the one above. */
  | {
      readonly kind: 'rings' | 'dots';
      readonly pitchPx: number;
      readonly radiusPx: number;
      readonly strokePx: number;
    };

/** The 45° hatch of classes below the limit. */
export const hatch = { kind: 'rising', pitchPx: 6, strokePx: 2.6 } as const satisfies Pattern;

/** Signal that a terminal is too far off to attach to: hollow, wherever it is shown. */
export const hollow = {
  kind: 'rings',
  pitchPx: 10,
  radiusPx: 2.5,
  strokePx: 1.2,
} as const satisfies Pattern;

/** Served by satellites alone: dots on the sea. */
export const satelliteDots = {
  kind: 'dots',
  pitchPx: 7.5,
  radiusPx: 1.3,
  strokePx: 0,
} as const satisfies Pattern;

/**
 * How a limiting cause is drawn. The pattern tells it; hue only gathers: too weak a signal, too
 * far a place, other cells.
 */
export interface CauseStyle {
  readonly hex: string;
  readonly pattern: Pattern;
}

export const causeStyles: Readonly<Record<LimitingCause, CauseStyle>> = {
  none: { hex: '#F0E6A4', pattern: { kind: 'solid' } },
  downlink: { hex: '#A35C95', pattern: { kind: 'falling', pitchPx: 8, strokePx: 2.2 } },
  uplink: { hex: '#A35C95', pattern: { kind: 'rising', pitchPx: 8, strokePx: 2.2 } },
  range: { hex: '#8F6F22', pattern: hollow },
  horizon: { hex: '#8F6F22', pattern: { kind: 'level', pitchPx: 6, strokePx: 1.4 } },
  interference: { hex: '#C0622F', pattern: { kind: 'crossed', pitchPx: 12, strokePx: 1.6 } },
  silent: { hex: '#74838D', pattern: { kind: 'dots', pitchPx: 12, radiusPx: 1, strokePx: 0 } },
};

/** Causes of a shortfall, in the order in which tiles number them. */
export const shortfallCauses = limitingCauses.filter((cause) => cause !== 'none');
