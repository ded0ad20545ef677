import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { CellAtPlace } from './cells-at-place.ts';
import { judgedCell, othersMw, type PlaceTerms, type PlaceVerdict } from './judged-place.ts';
import type { LabelledCell } from './labelled-cell.ts';

/** Cells told one by one. */
const listed = 20;

/** One of the cells that are heard at a place. */
export interface HeardCell extends PlaceVerdict {
  readonly cell: LabelledCell;
  readonly distanceKm: number;
  /** From its antenna to the place. */
  readonly bearingDeg: number;
  readonly rsrpDbm: number;
  /** SS-SINR. */
  readonly sinrDb: number;
  readonly attaches: boolean;
}

/** The cells that are heard at a place, the strongest first, with what each alone would give. */
export function heardCells(place: PlaceTerms, label: (index: number) => LabelledCell): HeardCell[] {
  return place.cells
    .filter(({ rsrpDbm }) => !Number.isNaN(rsrpDbm))
    .sort((a, b) => b.rsrpDbm - a.rsrpDbm)
    .slice(0, listed)
    .map((at) => ({
      ...judgedCell(place, at),
      cell: label(at.cell.index),
      distanceKm: at.distanceM / 1000,
      bearingDeg: at.bearingDeg,
      rsrpDbm: at.rsrpDbm,
      sinrDb: ssSinrDb(place, at),
      attaches: at.attaches,
    }));
}

/** SS-SINR of a cell among the others of its channel, in dB. */
export function ssSinrDb({ terms, cells }: PlaceTerms, at: CellAtPlace): number {
  const { channel } = at.station;
  const others = cells.filter(({ station }) => station.channel === channel);
  const { noiseMw } = terms.plan.channels[channel];
  return decibelsFromRatio(ratioFromDecibels(at.rsrpDbm) / (othersMw(others, at) + noiseMw));
}
