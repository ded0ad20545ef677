import { expect, test } from 'vitest';
import { chartThemes } from '../../../src/app/map/chart/chart-theme.ts';
import { causeStyles } from '../../../src/app/overlay/cause-patterns.ts';
import { blended, rasterOpacity } from '../../../src/app/overlay/palette.ts';
import type { Theme } from '../../../src/app/state/app-state.ts';
import {
  layerScales,
  type RasterClass,
  tierClasses,
} from '../../../src/report/legend/layer-scales.ts';
import { colourDistance, colourVisions } from './colour-vision.ts';

const ramps: readonly (readonly [string, readonly RasterClass[]])[] = [
  ...Object.entries(layerScales).map(([layer, { classes }]) => [layer, classes] as const),
  ['service', tierClasses],
];

test.each(ramps)(
  'neighbouring classes of %s are told apart by every eye, in both themes',
  (_, ramp) => {
    for (const [first, second] of pairs(ramp)) {
      // the two highest noise rises share a colour, and a hatch tells them apart
      if (first.hex === second.hex) continue;
      // 8.7 is the least: usable against edge, protan, light
      expect(leastDistance(first.hex, second.hex), `${first.hex} ${second.hex}`).toBeGreaterThan(
        8.5,
      );
    }
  },
);

test('the pale ground of what is served is far from every ink of what is not', () => {
  for (const [cause, { hex }] of Object.entries(causeStyles)) {
    if (cause === 'none') continue;
    expect(leastDistance(causeStyles.none.hex, hex), cause).toBeGreaterThan(15);
  }
});

test('no two limiting causes share a pattern, so that none hangs on a hue', () => {
  const patterns = Object.values(causeStyles).map(({ pattern }) => JSON.stringify(pattern));
  expect(new Set(patterns).size).toBe(patterns.length);
});

/** The least distance over both themes and all eyes, as the raster lies on internal waters. */
function leastDistance(first: string, second: string): number {
  const themes: readonly Theme[] = ['light', 'dark'];
  return Math.min(
    ...themes.flatMap((theme) => {
      const { inside } = rasterOpacity[theme];
      const over = (hex: string) => blended(hex, chartThemes[theme].seaInside, inside);
      return Object.values(colourVisions).map((vision) =>
        colourDistance(over(first), over(second), vision),
      );
    }),
  );
}

function pairs(ramp: readonly RasterClass[]): [RasterClass, RasterClass][] {
  return ramp.slice(1).map((each, i) => [ramp[i], each]);
}
