import type { Pattern } from './cause-patterns.ts';

/**
 * Shares of a pattern's ink about a place on the chart, in css px from a corner that moves with it.
 * Needs `uOrigin`, the corner of the view on the chart, `uViewHeight` in device px, `uPixelRatio`.
 */
export const patternFunctions = `
uniform vec2 uOrigin;
uniform float uViewHeight;
uniform float uPixelRatio;

vec2 chartPixel() {
  vec2 pixel = vec2(gl_FragCoord.x, uViewHeight - gl_FragCoord.y) / uPixelRatio;
  return pixel + uOrigin;
}

// how far into the ink a place is, in css px, as a share with a soft edge
float inkShare(float beyondPx) {
  return clamp(0.5 - beyondPx * uPixelRatio, 0.0, 1.0);
}

// "slope" is what a step along the axes is worth across the strokes
float strokeShare(float along, float pitch, float width, float slope) {
  return inkShare((abs(mod(along, pitch) - 0.5 * pitch) - 0.5 * width) * slope);
}

// from the nearest of the points that stand in rows, each half a pitch beside the one above
float rowedDistance(vec2 pixel, float pitch) {
  float row = floor(pixel.y / pitch);
  float aside = mod(row, 2.0) * 0.5 * pitch;
  vec2 within = vec2(mod(pixel.x + aside, pitch), pixel.y - row * pitch);
  return length(within - 0.5 * pitch);
}
`;

/** The share of a pattern's ink at `pixel`, as an expression for the shaders. */
export function patternExpression(pattern: Pattern): string {
  if (pattern.kind === 'solid') return '1.0';
  const pitch = decimal(pattern.pitchPx);
  const width = decimal(pattern.strokePx);
  if (pattern.kind === 'rings' || pattern.kind === 'dots') {
    const distance = `rowedDistance(pixel, ${pitch}) - ${decimal(pattern.radiusPx)}`;
    return pattern.kind === 'dots'
      ? `inkShare(${distance})`
      : `inkShare(abs(${distance}) - ${decimal(pattern.strokePx / 2)})`;
  }
  const slanted = (along: string) => `strokeShare(${along}, ${pitch}, ${width}, 0.7071)`;
  const rising = slanted('pixel.x + pixel.y');
  const falling = slanted('pixel.x - pixel.y');
  if (pattern.kind === 'rising') return rising;
  if (pattern.kind === 'falling') return falling;
  if (pattern.kind === 'crossed') return `max(${rising}, ${falling})`;
  return `strokeShare(pixel.y, ${pitch}, ${width}, 1.0)`;
}

function decimal(value: number): string {
  return value.toFixed(3);
}
