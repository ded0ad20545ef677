import { hatch, hollow } from './cause-patterns.ts';
import { patternExpression, patternFunctions } from './pattern-shader.ts';
import { fragmentHead, levelReading } from './raster-shader.ts';

/**
 * Colours levels by class, hatches those below the limit and draws the limit. Small cells are
 * joined by interpolation; large ones show as the squares they are. Where nothing reaches the
 * limit but a signal from too far off does, that signal shows in its class, hollow.
 */
export const levelFragment = `${fragmentHead}${patternFunctions}${levelReading}
uniform highp sampler2D uField;
uniform highp sampler2D uBarred;
uniform float uLimit;
uniform float uBarredLimit;

vec4 shade(float level, float stroke) {
  int i = classOf(level);
  if (float(i) >= uClassCount || float(i) == uBare) return vec4(0.0);
  float alpha = level < uLimit ? stroke : 1.0;
  return vec4(uClasses[i].rgb * alpha, alpha);
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
    float beside = squareLevel(uField, place + side * reach);
    if (beside != unknown && (beside < uLimit) != (level < uLimit)) edge = 1.0;
  }
  return edge;
}

void main() {
  vec2 place = vPlace * 256.0;
  vec2 pixel = chartPixel();
  bool squares = uCellPx > 3.0 * uPixelRatio;
  float level = squares ? squareLevel(uField, place) : joinedLevel(uField, place);
  float barred = squares ? squareLevel(uBarred, place) : joinedLevel(uBarred, place);
  float slope = length(vec2(dFdx(level), dFdy(level)));
  float opacity = zoneOpacity();
  bool isBarred = barred >= uBarredLimit && (level == unknown || level < uLimit);
  if (level == unknown && !isBarred) discard;
  bool steep = slope > 40.0;
  float stroke = ${patternExpression(hatch)};
  vec4 fill = squares || steep ? shade(level, stroke) : smoothShade(level, slope, stroke);
  if (isBarred) {
    float ring = ${patternExpression(hollow)};
    fill = vec4(uClasses[min(classOf(barred), int(uClassCount) - 1)].rgb * ring, ring);
  }
  float line = 0.0;
  if (level == unknown) {
    line = 0.0;
  } else if (squares) {
    line = squareEdge(place, level);
  } else if (!steep) {
    float distancePx = abs(level - uLimit) / max(slope, 1e-5);
    line = clamp(0.5 * uLinePx * uPixelRatio - distancePx + 0.5, 0.0, 1.0);
  }
  finalColor = over(limitLine(line), fill * opacity) * uFade;
}
`;
