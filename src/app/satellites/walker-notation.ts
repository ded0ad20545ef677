import type { WalkerShell } from '../../orbit/orbit-definition.ts';
import { readNumber } from '../panels/inspector/read-number.ts';

/** What a Walker notation says of a shell; altitude and spread of the nodes are told beside it. */
export type WalkerPattern = Pick<
  WalkerShell,
  'inclinationDeg' | 'planes' | 'satellitesPerPlane' | 'phasing'
>;

/** Why a notation is none: not of the form, or its numbers do not go together. */
export type WalkerRefusal =
  | { readonly reason: 'form' }
  | { readonly reason: 'inclination'; readonly inclinationDeg: number }
  | { readonly reason: 'planes'; readonly total: number; readonly planes: number }
  | { readonly reason: 'size'; readonly planes: number; readonly satellitesPerPlane: number }
  | { readonly reason: 'phasing'; readonly phasing: number; readonly total: number };

/** The most planes, and satellites in one, that a project file allows. */
const mostInRow = 500;

/** Reads `i: T/P/F`, such as 53: 1584/72/17: inclination in degrees, all satellites, planes, phasing. */
export function readWalker(text: string): { readonly pattern: WalkerPattern } | WalkerRefusal {
  const parts = /^\s*([\d.,．。]+)\s*°?\s*[:：]\s*(\d+)\s*[/／]\s*(\d+)\s*[/／]\s*(\d+)\s*$/.exec(
    text,
  );
  const inclinationDeg = readNumber(parts?.[1] ?? '');
  if (!parts || Number.isNaN(inclinationDeg)) return { reason: 'form' };
  if (inclinationDeg > 180) return { reason: 'inclination', inclinationDeg };
  const [total, planes, phasing] = parts.slice(2).map(Number);
  if (planes === 0 || total === 0 || total % planes !== 0) {
    return { reason: 'planes', total, planes };
  }
  const satellitesPerPlane = total / planes;
  if (planes > mostInRow || satellitesPerPlane > mostInRow) {
    return { reason: 'size', planes, satellitesPerPlane };
  }
  if (phasing >= total || phasing >= mostInRow) {
    return { reason: 'phasing', phasing, total: Math.min(total, mostInRow) };
  }
  return { pattern: { inclinationDeg, planes, satellitesPerPlane, phasing } };
}

/** A shell's pattern as `i: T/P/F`. */
export function writeWalker(pattern: WalkerPattern): string {
  const { inclinationDeg, planes, satellitesPerPlane, phasing } = pattern;
  return `${inclinationDeg}: ${planes * satellitesPerPlane}/${planes}/${phasing}`;
}
