import { paletteSize } from './sky-palette.ts';

const vertexHead = `#version 300 es
precision highp float;
in vec2 aCorner;
uniform vec2 uView;

vec4 onScreen(vec2 px) {
  return vec4(px / uView * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
`;

const fragmentHead = `#version 300 es
precision highp float;
out vec4 finalColor;
uniform vec4 uPalette[${paletteSize}];
uniform float uPixelRatio;

const int halo = ${paletteSize - 1};

// share of a pixel that lies within a distance of zero, in px of the page
float within(float distance) {
  return clamp(0.5 - distance * uPixelRatio, 0.0, 1.0);
}
`;

/** A mark: shapes by their distance functions, in px, on a halo. */
export const markProgram = {
  vertex: `${vertexHead}
in vec2 aPlace;
in vec4 aShape;
in float aOpacity;
out vec2 vPoint;
flat out vec4 vShape;
flat out float vOpacity;

void main() {
  float reach = aShape.x + 3.0;
  float s = sin(aShape.y);
  float c = cos(aShape.y);
  vec2 corner = aCorner * reach;
  // the mark's own axes: to its right, and ahead
  vPoint = vec2(corner.x * c + corner.y * s, corner.x * s - corner.y * c);
  vShape = aShape;
  vOpacity = aOpacity;
  gl_Position = onScreen(aPlace + corner);
}
`,
  fragment: `${fragmentHead}
in vec2 vPoint;
flat in vec4 vShape;
flat in float vOpacity;

float hull(vec2 p, float size) {
  float beam = size * 0.46;
  float shoulder = size * 0.15;
  vec2 q = vec2(abs(p.x), p.y);
  vec2 outward = normalize(vec2(size - shoulder, beam));
  float bow = dot(q - vec2(beam, shoulder), outward);
  return max(max(q.x - beam, -size * 0.85 - p.y), bow);
}

void main() {
  float size = vShape.x;
  int shape = int(vShape.z + 0.5);
  float distance;
  if (shape == 0) distance = length(vPoint) - size;
  else if (shape == 1) distance = max(abs(vPoint.x), abs(vPoint.y)) - size * 0.88;
  else if (shape == 4) distance = (abs(vPoint.x) + abs(vPoint.y)) * 0.7071 - size * 0.8;
  else if (shape == 5) distance = abs(length(vPoint) - size) - 0.8;
  else distance = hull(vPoint, size);
  float inside = within(distance);
  if (shape == 3) inside *= 1.0 - within(distance + 1.5);
  float ground = within(distance - 1.3);
  vec3 colour = uPalette[int(vShape.w + 0.5)].rgb;
  // the halo below, the mark above it
  float alpha = inside + ground * 0.9 * (1.0 - inside);
  vec3 shown = colour * inside + uPalette[halo].rgb * ground * 0.9 * (1.0 - inside);
  finalColor = vec4(shown, alpha) * vOpacity;
}
`,
};

/** A piece of a line, straight from one end to the other, on a halo. */
export const strokeProgram = {
  vertex: `${vertexHead}
in vec4 aEnds;
in vec4 aPen;
in float aDash;
out vec2 vAt;
flat out vec4 vPen;
flat out float vDash;

void main() {
  vec2 along = aEnds.zw - aEnds.xy;
  float reach = max(length(along), 1e-4);
  vec2 ahead = along / reach;
  vec2 aside = vec2(-ahead.y, ahead.x);
  float half_ = aPen.x * 0.5 + 2.0;
  vec2 place = (aCorner.x < 0.0 ? aEnds.xy : aEnds.zw) + aside * aCorner.y * half_;
  vAt = vec2(aPen.w + (aCorner.x < 0.0 ? 0.0 : reach), aCorner.y * half_);
  vPen = aPen;
  vDash = aDash;
  gl_Position = onScreen(place);
}
`,
  fragment: `${fragmentHead}
in vec2 vAt;
flat in vec4 vPen;
flat in float vDash;

void main() {
  float aside = abs(vAt.y) - vPen.x * 0.5;
  float drawn = 1.0;
  if (vDash > 0.0) {
    float phase = mod(vAt.x, vDash);
    drawn = within(abs(phase - vDash * 0.3) - vDash * 0.3);
  }
  float inside = within(aside) * drawn;
  float ground = within(aside - 0.9) * 0.55 * drawn;
  vec3 colour = uPalette[int(vPen.y + 0.5)].rgb;
  float alpha = inside + ground * (1.0 - inside);
  vec3 shown = colour * inside + uPalette[halo].rgb * ground * (1.0 - inside);
  finalColor = vec4(shown, alpha) * vPen.z;
}
`,
};
