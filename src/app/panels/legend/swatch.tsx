import { useId } from 'react';
import { hatch } from '../../overlay/palette.ts';

interface SwatchProps {
  /** Null for the bare sea. */
  readonly hex: string | null;
  readonly hatched?: boolean;
}

/** A raster class as it looks over internal waters. */
export function Swatch({ hex, hatched = false }: SwatchProps) {
  const pattern = useId();
  const fill = hatched ? `url(#${pattern})` : (hex ?? 'none');
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
      {hatched && hex ? (
        <pattern
          id={pattern}
          width={hatch.pitchPx / Math.SQRT2}
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={hatch.strokePx / Math.SQRT2} height="12" fill={hex} />
        </pattern>
      ) : null}
      <rect width="20" height="12" rx="1" fill="var(--sea-in)" />
      <rect width="20" height="12" rx="1" fill={fill} style={{ opacity: 'var(--raster)' }} />
      {hex === null ? (
        <rect x=".5" y=".5" width="19" height="11" fill="none" stroke="var(--rule2)" />
      ) : null}
    </svg>
  );
}
