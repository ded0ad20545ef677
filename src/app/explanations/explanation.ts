/** How a figure came about. */
export interface Explanation {
  readonly title: string;
  /** One or two sentences: how it is worked out, and what it is not. */
  readonly text: string;
  /** What it stands on, each with its value. */
  readonly rows: readonly ExplanationRow[];
}

export interface ExplanationRow {
  readonly label: string;
  readonly value: string;
}
