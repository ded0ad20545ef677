/** Most classes a layer may have. */
export const maxClasses = 8;

/** Places a piece of a tile; the tile's unit square goes to clip space by one multiplication. */
export const rasterVertex = `#version 300 es
precision highp float;
in vec2 aPosition;
out vec2 vPlace;
uniform vec4 uTransform;

void main() {
  vPlace = aPosition;
  gl_Position = vec4(aPosition * uTransform.xy + uTransform.zw, 0.0, 1.0);
}
`;

/** What all kinds of raster share: opacity by zone, classes and the limit's line. */
export const fragmentHead = `#version 300 es
precision highp float;
precision highp int;
in vec2 vPlace;
out vec4 finalColor;
uniform sampler2D uMask;
uniform vec2 uOpacity;
uniform float uFade;
uniform float uCellPx;
uniform vec4 uClasses[${maxClasses}];
uniform float uClassCount;
uniform vec4 uLine;
uniform float uLinePx;
// classes of a difference: the one about nothing, and one that is hatched whatever the limit
uniform float uBare;
uniform float uHatched;

// the mask holds shares of cells: half of one is the zone's edge
float zoneOpacity() {
  float share = texture(uMask, vPlace).r;
  float edge = max(fwidth(share), 1e-4);
  return mix(uOpacity.y, uOpacity.x, clamp((share - 0.5) / edge + 0.5, 0.0, 1.0));
}

vec4 over(vec4 above, vec4 below) {
  return above + below * (1.0 - above.a);
}

vec4 limitLine(float share) {
  float alpha = uLine.a * share;
  return vec4(uLine.rgb * alpha, alpha);
}

// the class that a value falls into; the number of classes where it falls below all of them
int classOf(float value) {
  for (int i = 0; i < ${maxClasses}; i++) {
    if (float(i) >= uClassCount || value >= uClasses[i].a) return i;
  }
  return ${maxClasses};
}
`;

/** Reads levels from a texture of 256 × 256 floats; those that are NaN are unknown. */
export const levelReading = `
const float unknown = -9999.0;

float levelOf(highp sampler2D field, ivec2 cell) {
  return texelFetch(field, clamp(cell, ivec2(0), ivec2(255)), 0).r;
}

// NaN by its bits, since drivers may assume that it does not occur
bool isKnown(float level) {
  return (floatBitsToUint(level) & 0x7f800000u) != 0x7f800000u && level > -1000.0;
}

float joinedLevel(highp sampler2D field, vec2 place) {
  vec2 corner = floor(place - 0.5);
  vec2 part = place - 0.5 - corner;
  ivec2 cell = ivec2(corner);
  float sum = 0.0;
  float weights = 0.0;
  for (int k = 0; k < 4; k++) {
    ivec2 step = ivec2(k & 1, k >> 1);
    float level = levelOf(field, cell + step);
    vec2 weight = mix(1.0 - part, part, vec2(step));
    if (!isKnown(level)) continue;
    sum += level * weight.x * weight.y;
    weights += weight.x * weight.y;
  }
  return weights > 1e-3 ? sum / weights : unknown;
}

float squareLevel(highp sampler2D field, vec2 place) {
  float level = levelOf(field, ivec2(floor(place)));
  return isKnown(level) ? level : unknown;
}
`;
