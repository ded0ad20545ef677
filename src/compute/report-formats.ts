import type { Language } from '../network/name.ts';

/** What a report can be written as. */
export const reportFormats = ['html', 'pdf', 'csv', 'xlsx', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Which files of a report are wanted. */
export interface ReportChoices {
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
}
