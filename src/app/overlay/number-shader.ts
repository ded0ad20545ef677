import { limitingCauses } from '../../coverage/tile-layers.ts';
import { causeStyles, hatch, hollow, satelliteDots } from './cause-patterns.ts';
import type { RasterField } from './layer-values.ts';
import { patternExpression, patternFunctions } from './pattern-shader.ts';
import { fragmentHead, levelReading } from './raster-shader.ts';

/** Colours of the best-server palette. */
const serverColourCount = 8;

/** What the whole numbers of a texture stand for. */
export const numberKinds = {
  server: 0,
  noiseRise: 1,
  service: 2,
  servers: 3,
  cause: 4,
  serves: 5,
} as const satisfies Partial<Record<RasterField, number>>;

const patternOfCause = limitingCauses
  .map((cause, code) => {
    const share = patternExpression(causeStyles[cause].pattern);
    return `  if (number == ${code}u) return ${share};`;
  })
  .join('\n');

/** Colours cells by a whole number: a server, what is known of the server, a count, a tier or a cause. */
export const numberFragment = `${fragmentHead}${patternFunctions}${levelReading}
uniform highp usampler2D uField;
uniform highp sampler2D uBarred;
uniform highp usampler2D uColourIndex;
uniform highp sampler2D uRises;
uniform float uKind;
uniform float uBarredLimit;
uniform vec3 uHollow;

bool isKind(int kind) {
  return int(uKind) == kind;
}

bool isByServer() {
  return isKind(${numberKinds.server}) || isKind(${numberKinds.noiseRise});
}

uint numberOf(vec2 place) {
  return texelFetch(uField, clamp(ivec2(floor(place)), ivec2(0), ivec2(255)), 0).r;
}

// the noise rise of a server's cell
float riseOf(uint server) {
  ivec2 size = textureSize(uRises, 0);
  ivec2 entry = ivec2(int(server) % size.x, int(server) / size.x);
  if (entry.y >= size.y) return unknown;
  float rise = texelFetch(uRises, entry, 0).r;
  return isKnown(rise) ? rise : unknown;
}

bool isComputed(uint number) {
  return isByServer() ? number < 65534u : number < 255u;
}

bool isServed(uint number) {
  if (isByServer()) return number < 65534u;
  if (isKind(${numberKinds.cause})) return number == 0u;
  if (isKind(${numberKinds.serves})) return number == 1u;
  return number > 0u && number < 255u;
}

bool isParted(uint number, uint beside) {
  if (isByServer()) return isServed(beside) && beside != number;
  // two systems of satellites beside each other
  if (isKind(${numberKinds.serves}) && min(number, beside) > 1u) return isComputed(beside) && beside != number;
  return isComputed(beside) && isServed(beside) != isServed(number);
}

vec3 serverColour(uint server) {
  int size = textureSize(uColourIndex, 0).x;
  ivec2 entry = ivec2(int(server) % size, int(server) / size);
  return uClasses[int(texelFetch(uColourIndex, entry, 0).r) % ${serverColourCount}].rgb;
}

float causePattern(uint number, vec2 pixel) {
${patternOfCause}
  return 0.0;
}

vec4 fillOf(uint number, vec2 place, vec2 pixel) {
  if (isKind(${numberKinds.server})) return vec4(serverColour(number), 1.0);
  if (isKind(${numberKinds.cause})) {
    float share = causePattern(number, pixel);
    return vec4(uClasses[min(int(number), ${limitingCauses.length - 1})].rgb * share, share);
  }
  if (isKind(${numberKinds.serves})) {
    // masts are solid, satellites are dots in the sea
    if (number < 2u) return number == 1u ? vec4(uClasses[0].rgb, 1.0) : vec4(0.0);
    float share = ${patternExpression(satelliteDots)};
    return vec4(uClasses[1].rgb * share, share);
  }
  bool isRise = isKind(${numberKinds.noiseRise});
  int i = classOf(isRise ? riseOf(number) : float(number));
  if (float(i) < uClassCount) {
    // the highest rise is hatched: its uplink hears next to nothing
    bool isHatched = (isRise && i == 0) || float(i) == uHatched;
    float share = isHatched ? ${patternExpression(hatch)} : 1.0;
    return vec4(uClasses[i].rgb * share, share);
  }
  if (isKind(${numberKinds.service}) && squareLevel(uBarred, place) >= uBarredLimit) {
    float ring = ${patternExpression(hollow)};
    return vec4(uHollow * ring, ring);
  }
  return vec4(0.0);
}

void main() {
  vec2 place = vPlace * 256.0;
  uint number = numberOf(place);
  float opacity = zoneOpacity();
  if (!isComputed(number)) discard;
  if (isKind(${numberKinds.noiseRise}) && riseOf(number) == unknown) discard;
  float reach = 0.5 * uLinePx * uPixelRatio / uCellPx;
  float line = 0.0;
  for (int k = 0; k < 4; k++) {
    vec2 side = k < 2 ? vec2(float(2 * k - 1), 0.0) : vec2(0.0, float(2 * k - 5));
    if (isParted(number, numberOf(place + side * reach))) line = 1.0;
  }
  vec4 fill = fillOf(number, place, chartPixel()) * opacity;
  finalColor = over(limitLine(line), fill) * uFade;
}
`;
