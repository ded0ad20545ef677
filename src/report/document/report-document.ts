import type { Name } from '../../network/name.ts';
import type { ReportMap } from './report-map.ts';

/** How a figure or a sentence is to be taken; never by colour alone. */
export type Tone = 'plain' | 'good' | 'warning' | 'bad';

/** A number of the report, with its address in the pack: what is verified, and what comments are pinned to. */
export interface Figure {
  /**
   * Slashes between keys of the pack, list entries by what `itemKey` calls them:
   * `results/base/years/2027/zones/internal-waters/services/reach-cpe/percent`. What documents work
   * out from the pack begins with `derived`.
   */
  readonly path: string;
  /** Null where there is none: it is shown as a dash. */
  readonly value: number | null;
  /** Empty for a plain count. */
  readonly unit: string;
  readonly decimals: number;
  /** With a sign also when positive. */
  readonly signed?: boolean;
  readonly tone?: Tone;
  /** The best among those that it stands beside. */
  readonly isBest?: boolean;
  /** Share asked for, in percent: the number is never written as reaching it, or 100, unless it does. */
  readonly targetPercent?: number;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: Name; readonly tone?: Tone }
  | { readonly kind: 'figure'; readonly figure: Figure };

export interface Column {
  readonly id: string;
  readonly head: Name;
  readonly align: 'left' | 'right';
  /** Share of the table's width relative to the other columns; 1 when left out. */
  readonly weight?: number;
  /** Shares that documents may draw as bars as well, with the marks of their targets. */
  readonly bars?: true;
}

export interface ReportTable {
  readonly kind: 'table';
  /** Names the annex file, and the sheet, that the table makes; unique in the report. */
  readonly id: string;
  readonly caption: Name;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that documents show; the rest is in the annex alone. All when left out. */
  readonly shownRows?: number;
}

/** Values over the years, as lines with a mark at each year. */
export interface LineChart {
  readonly kind: 'lineChart';
  readonly id: string;
  readonly caption: Name;
  readonly unit: string;
  readonly years: readonly number[];
  readonly series: readonly {
    readonly id: string;
    readonly name: Name;
    /** By year. */
    readonly values: readonly (number | null)[];
    /** Share asked for, by year. */
    readonly targets?: readonly (number | null)[];
  }[];
}

/** One bar for each entry, with the mark of its target. */
export interface BarChart {
  readonly kind: 'barChart';
  readonly id: string;
  readonly caption: Name;
  readonly unit: string;
  readonly bars: readonly {
    readonly id: string;
    readonly name: Name;
    readonly value: number | null;
    readonly target?: number | null;
    readonly tone?: Tone;
  }[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Name }
  | { readonly kind: 'text'; readonly text: Name; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Name[] }
  /** Headline figures beside each other. */
  | {
      readonly kind: 'headline';
      readonly items: readonly {
        readonly label: Name;
        readonly figure: Figure;
        /** Beside the figure, such as `≥ 95 % · met`. */
        readonly note: Name;
      }[];
    }
  /** A label and what it stands for, line by line. */
  | {
      readonly kind: 'facts';
      readonly lines: readonly { readonly label: Name; readonly value: Cell }[];
    }
  | ReportTable
  | LineChart
  | BarChart
  | { readonly kind: 'map'; readonly map: ReportMap };

export interface Chapter {
  /** Anchor of the chapter. */
  readonly id: string;
  readonly title: Name;
  readonly blocks: readonly Block[];
}

/** A report as a reader sees it, whatever it is written as: HTML, PDF and tables say the same. */
export interface ReportDocument {
  readonly title: Name;
  readonly subtitle: Name;
  /** Day that the report is of, such as 2026-11-26. */
  readonly date: string;
  /** Stands on every page: what is made up, and for what the report is not. */
  readonly warning: Name;
  /** Data sources, to stand under every map. */
  readonly attribution: Name;
  /** SHA-256 of the pack, what a sign-off signs. */
  readonly packHash: string;
  readonly engine: string;
  readonly chapters: readonly Chapter[];
}
