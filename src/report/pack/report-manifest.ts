import { z } from 'zod';
import { valueText } from '../../planning/problem.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' });

/** The version of the manifest that this engine reads and writes. */
export const manifestVersion = 1;

const manifestSchema = z.strictObject({
  format: z.literal('offing-report-manifest'),
  version: z.literal(manifestVersion),
  engine: z.string().min(1),
  /** SHA-256 of the pack that all files are made from. */
  pack: hash,
  languages: z.array(z.enum(['zh', 'en'])).min(1),
  formats: z.array(z.string()).min(1),
  files: z.array(
    z.strictObject({
      // a plain name: nothing outside the folder is looked at
      name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, { error: 'expected a file name' }),
      bytes: z.int().min(0),
      sha256: hash,
    }),
  ),
});

/** What lies in a report's folder. */
export type ReportManifest = z.infer<typeof manifestSchema>;

/** Reads a manifest, or tells in one sentence why it is none. */
export function readManifest(
  text: string,
):
  | { readonly valid: true; readonly manifest: ReportManifest }
  | { readonly valid: false; readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { valid: false, reason: `not JSON — ${(error as Error).message}` };
  }
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > manifestVersion) {
    const reason = `version: ${version} — this engine reads version ${manifestVersion}; update Offing to read this report`;
    return { valid: false, reason };
  }
  const checked = manifestSchema.safeParse(value);
  if (checked.success) return { valid: true, manifest: checked.data };
  const [{ path, message }] = checked.error.issues;
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  return { valid: false, reason: `${path.join('/')}: ${valueText(found)} — ${message}` };
}
