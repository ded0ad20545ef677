/** Most classes a layer may have. */
export const maxClasses = 8;
/** Colours of the best-server palette. */
const serverColourCount = 8;

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

/** What both kinds of raster share: opacity by zone and the limit's line. */
const shared = `#version 300 es
precision highp float;
precision highp int;
in vec2 vPlace;
out vec4 finalColor;
uniform sampler2D uMask;
uniform vec2 uOpacity;
uniform float uFade;
uniform float uCellPx;
uniform float uPixelRatio;
uniform vec4 uLine;
uniform float uLinePx;

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
`;

/**
 * Colours levels in dBm or dB by class, hatches those below the limit and draws the limit. Small
 * cells are joined by interpolation; large ones show as the squares they are.
 */
export const levelFragment = `${shared}
uniform sampler2D uField;
uniform vec4 uClasses[${maxClasses}];
uniform float uClassCount;
uniform float uLimit;
uniform vec2 uHatch;
uniform float uHatchPhase;
uniform float uViewHeight;

const float unknown = -9999.0;

float levelOf(ivec2 cell) {
  return texelFetch(uField, clamp(cell, ivec2(0), ivec2(255)), 0).r;
}

// NaN by its bits, since drivers may assume that it does not occur
bool isKnown(float level) {
  return (floatBitsToUint(level) & 0x7f800000u) != 0x7f800000u && level > -1000.0;
}

float joinedLevel(vec2 place) {
  vec2 corner = floor(place - 0.5);
  vec2 part = place - 0.5 - corner;
  ivec2 cell = ivec2(corner);
  float sum = 0.0;
  float weights = 0.0;
  for (int k = 0; k < 4; k++) {
    ivec2 step = ivec2(k & 1, k >> 1);
    float level = levelOf(cell + step);
    vec2 weight = mix(1.0 - part, part, vec2(step));
    if (!isKnown(level)) continue;
    sum += level * weight.x * weight.y;
    weights += weight.x * weight.y;
  }
  return weights > 1e-3 ? sum / weights : unknown;
}

float squareLevel(vec2 place) {
  float level = levelOf(ivec2(floor(place)));
  return isKnown(level) ? level : unknown;
}

// 45 degree strokes, counted along the axes of the screen in css px and fixed to the chart
float hatchShare() {
  vec2 pixel = vec2(gl_FragCoord.x, uViewHeight - gl_FragCoord.y) / uPixelRatio;
  float along = mod(pixel.x + pixel.y + uHatchPhase, uHatch.x) - 0.5 * uHatch.y;
  float distance = min(abs(along), uHatch.x - abs(along)) - 0.5 * uHatch.y;
  return clamp(0.5 - distance * uPixelRatio * 0.7071, 0.0, 1.0);
}

vec4 shade(float level, float stroke) {
  for (int i = 0; i < ${maxClasses}; i++) {
    if (float(i) >= uClassCount) break;
    if (level < uClasses[i].a) continue;
    float alpha = level < uLimit ? stroke : 1.0;
    return vec4(uClasses[i].rgb * alpha, alpha);
  }
  return vec4(0.0);
}

// averages the classes across one pixel, so that their edges are smooth
vec4 smoothShade(float level, float slope, float stroke) {
  vec4 colour = vec4(0.0);
  for (int i = 0; i < 4; i++) {
    colour += 0.25 * shade(level + slope * (float(i) - 1.5) * 0.25, stroke);
  }
  return colour;
}

float squareEdge(vec2 place, float level) {
  float reach = 0.5 * uLinePx * uPixelRatio / uCellPx;
  float edge = 0.0;
  for (int k = 0; k < 4; k++) {
    vec2 side = k < 2 ? vec2(float(2 * k - 1), 0.0) : vec2(0.0, float(2 * k - 5));
    float beside = squareLevel(place + side * reach);
    if (beside != unknown && (beside < uLimit) != (level < uLimit)) edge = 1.0;
  }
  return edge;
}

void main() {
  vec2 place = vPlace * 256.0;
  bool squares = uCellPx > 3.0 * uPixelRatio;
  float level = squares ? squareLevel(place) : joinedLevel(place);
  float slope = length(vec2(dFdx(level), dFdy(level)));
  float opacity = zoneOpacity();
  if (level == unknown) discard;
  bool steep = slope > 40.0;
  vec4 fill = squares || steep
    ? shade(level, hatchShare())
    : smoothShade(level, slope, hatchShare());
  float line = 0.0;
  if (squares) {
    line = squareEdge(place, level);
  } else if (!steep) {
    float distancePx = abs(level - uLimit) / max(slope, 1e-5);
    line = clamp(0.5 * uLinePx * uPixelRatio - distancePx + 0.5, 0.0, 1.0);
  }
  finalColor = over(limitLine(line), fill * opacity) * uFade;
}
`;

/** Colours cells by a whole number: the best server, or the tier of service. */
export const numberFragment = `${shared}
uniform highp usampler2D uField;
uniform highp usampler2D uColourIndex;
uniform vec4 uClasses[${maxClasses}];
uniform float uIsServer;

uint numberOf(vec2 place) {
  return texelFetch(uField, clamp(ivec2(floor(place)), ivec2(0), ivec2(255)), 0).r;
}

bool isServed(uint number) {
  return uIsServer > 0.5 ? number < 65534u : number > 0u && number < 255u;
}

bool isParted(uint number, uint beside) {
  if (uIsServer > 0.5) return isServed(beside) && beside != number;
  return isServed(beside) != isServed(number) && beside != 255u;
}

vec3 colourOf(uint number) {
  if (uIsServer < 0.5) return uClasses[4u - min(number, 4u)].rgb;
  int size = textureSize(uColourIndex, 0).x;
  ivec2 entry = ivec2(int(number) % size, int(number) / size);
  return uClasses[int(texelFetch(uColourIndex, entry, 0).r) % ${serverColourCount}].rgb;
}

void main() {
  vec2 place = vPlace * 256.0;
  uint number = numberOf(place);
  float opacity = zoneOpacity();
  float reach = 0.5 * uLinePx * uPixelRatio / uCellPx;
  float line = 0.0;
  for (int k = 0; k < 4; k++) {
    vec2 side = k < 2 ? vec2(float(2 * k - 1), 0.0) : vec2(0.0, float(2 * k - 5));
    if (isParted(number, numberOf(place + side * reach))) line = 1.0;
  }
  if (!isServed(number)) {
    if (uIsServer > 0.5 || line == 0.0) discard;
    finalColor = limitLine(line) * uFade;
    return;
  }
  vec4 fill = vec4(colourOf(number), 1.0) * opacity;
  finalColor = over(limitLine(line), fill) * uFade;
}
`;
