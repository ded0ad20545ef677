import type { Pattern } from '../../overlay/cause-patterns.ts';

interface PatternFillProps {
  readonly id: string;
  readonly hex: string;
  readonly pattern: Pattern;
}

/** A pattern of the raster for an SVG to fill areas with, as the shaders draw it. */
export function PatternFill({ id, hex, pattern }: PatternFillProps) {
  if (pattern.kind === 'solid') {
    return (
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={hex} />
      </pattern>
    );
  }
  const { pitchPx } = pattern;
  if (pattern.kind === 'rings' || pattern.kind === 'dots') {
    const half = pitchPx / 2;
    const ink =
      pattern.kind === 'dots'
        ? { fill: hex }
        : { fill: 'none', stroke: hex, strokeWidth: pattern.strokePx };
    return (
      <pattern id={id} width={pitchPx} height={2 * pitchPx} patternUnits="userSpaceOnUse">
        <g {...ink}>
          <circle cx={half} cy={half} r={pattern.radiusPx} />
          <circle cx={0} cy={pitchPx + half} r={pattern.radiusPx} />
          <circle cx={pitchPx} cy={pitchPx + half} r={pattern.radiusPx} />
        </g>
      </pattern>
    );
  }
  if (pattern.kind === 'level') {
    return (
      <pattern id={id} width="8" height={pitchPx} patternUnits="userSpaceOnUse">
        <rect y={(pitchPx - pattern.strokePx) / 2} width="8" height={pattern.strokePx} fill={hex} />
      </pattern>
    );
  }
  // strokes are counted along the axes of the screen, and lie aslant to them
  const pitch = pitchPx / Math.SQRT2;
  const stroke = pattern.strokePx / Math.SQRT2;
  return (
    <pattern
      id={id}
      width={pitch}
      height={pitch}
      patternUnits="userSpaceOnUse"
      patternTransform={pattern.kind === 'falling' ? 'rotate(-45)' : 'rotate(45)'}
    >
      <rect width={stroke} height={pitch} fill={hex} />
      {pattern.kind === 'crossed' ? <rect width={pitch} height={stroke} fill={hex} /> : null}
    </pattern>
  );
}
