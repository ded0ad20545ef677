import { z } from 'zod';

/** What something is called, in Chinese and in English; both are required. */
export const nameSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});

export type Name = z.infer<typeof nameSchema>;

/** The two languages in which everything is named. */
export type Language = keyof Name;

/** Identifies one thing within its list: letters, digits, dot, dash and underscore. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, {
  error: 'letters, digits, ".", "-" or "_", beginning with a letter or digit',
});

/** How far a figure can be trusted. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
