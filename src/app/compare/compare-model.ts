import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SidesRun } from '../../compute/simulate-sides.ts';
import type { Position } from '../../geo/position.ts';
import type { Project } from '../../planning/project.ts';

/** A plan that is compared. */
export interface ComparedPlan {
  readonly project: Project;
  readonly scenarioId: string;
}

/** How the maps are laid out. */
export type CompareView = 'swipe' | 'beside' | 'difference';

/** What the map of differences tells: decibels, or where the service is gained and lost. */
export type DifferenceKind = 'level' | 'service';

/** The figures of both plans. */
export interface CompareFigures {
  readonly phase: 'none' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Why they failed. */
  readonly reason: string | null;
  /** Those that are there; of other plans while a run goes on. */
  readonly run: SidesRun | null;
}

/** Signals of both plans at the place under the pointer, in dBm; NaN where there is none. */
export interface PairReadout {
  readonly position: Position;
  readonly rsrpDbm: readonly [number, number];
}

export interface CompareState {
  /** What the open scenario is compared with; null until it is chosen. */
  readonly other: ComparedPlan | null;
  readonly year: number;
  readonly serviceId: string;
  readonly view: CompareView;
  /** Where the first plan ends and the second begins, in per cent of the width. */
  readonly swipePercent: number;
  readonly difference: DifferenceKind;
  readonly figures: CompareFigures;
  /** Whether tiles are on their way. */
  readonly isDrawing: boolean;
  /** Why the maps could not be drawn. */
  readonly failure: string | null;
  readonly readout: PairReadout | null;
}

const noFigures: CompareFigures = { phase: 'none', done: 0, total: 0, reason: null, run: null };

/** The state of a comparison; it ends with it, and touches nothing of the open project. */
export const compareModel = createStore<CompareState>()(() => ({
  other: null,
  year: 0,
  serviceId: '',
  view: 'swipe',
  swipePercent: 50,
  difference: 'level',
  figures: noFigures,
  isDrawing: false,
  failure: null,
  readout: null,
}));

/** Begins a comparison; how the maps lie stays as it was last. */
export function beginComparison(other: ComparedPlan | null, year: number, serviceId: string): void {
  compareModel.setState({
    ...{ other, year, serviceId, swipePercent: 50 },
    ...{ figures: noFigures, isDrawing: false, failure: null, readout: null },
  });
}

/** Compares with another plan. */
export function compareWith(other: ComparedPlan | null): void {
  compareModel.setState({ other, figures: noFigures, failure: null });
}

/** Moves the border between the plans, in per cent of the width. */
export function swipeTo(percent: number): void {
  compareModel.setState({ swipePercent: Math.min(100, Math.max(0, percent)) });
}

export function useCompare<T>(select: (state: CompareState) => T): T {
  return useStore(compareModel, select);
}
