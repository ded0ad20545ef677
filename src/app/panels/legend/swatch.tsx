import { useId } from 'react';
import { hatch, type Pattern } from '../../overlay/cause-patterns.ts';
import { PatternFill } from './pattern-fill.tsx';

interface SwatchProps {
  /** Null for the bare sea. */
  readonly hex: string | null;
  readonly hatched?: boolean;
  readonly pattern?: Pattern;
}

/** A raster class as it looks over internal waters. */
export function Swatch({ hex, hatched = false, pattern }: SwatchProps) {
  const id = useId();
  const drawn = hatched ? hatch : pattern;
  const isPatterned = hex !== null && drawn !== undefined && drawn.kind !== 'solid';
  const fill = isPatterned ? `url(#${id})` : (hex ?? 'none');
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
      {isPatterned ? <PatternFill id={id} hex={hex} pattern={drawn} /> : null}
      <rect width="20" height="12" rx="1" fill="var(--sea-in)" />
      <rect width="20" height="12" rx="1" fill={fill} style={{ opacity: 'var(--raster)' }} />
      {hex === null ? (
        <rect x=".5" y=".5" width="19" height="11" fill="none" stroke="var(--rule2)" />
      ) : null}
    </svg>
  );
}
