import { expect, test } from 'vitest';
import {
  seaWaterConductivitySpm,
  seaWaterPermittivity,
} from '../../src/radio/propagation/sea-water/sea-water-permittivity.ts';

test('sea water of 35 g/kg at 15 °C conducts 4.2914 S/m [Culkin and Smith 1980]', () => {
  const water = { temperatureC: 15, salinityGpkg: 35 };
  // a published fit of measurements, 1e-4 away
  expect(seaWaterConductivitySpm(water)).toBeCloseTo(4.2914, 3);
});

// ε′ and ε″ of 35 g/kg by Klein and Swift's formulas (IEEE Trans. Antennas Propag. 25, 1977),
// which were fitted to other measurements than P.527's
test.each([
  [0.7, 20, 72.37, 125.66],
  [1.43, 0, 76.16, 47.45],
  [1.43, 20, 72.03, 65.67],
  [2.6, 10, 72.92, 39.96],
  [3.5, 20, 69.88, 37.58],
  [4.9, 30, 66.71, 34.88],
])(
  'at %f GHz and %i °C P.527 is within 3 %% of Klein and Swift',
  (frequencyGhz, temperatureC, real, loss) => {
    const permittivity = seaWaterPermittivity(frequencyGhz, { temperatureC, salinityGpkg: 35 });
    expect(Math.abs(permittivity.real / real - 1)).toBeLessThan(0.03);
    expect(Math.abs(permittivity.loss / loss - 1)).toBeLessThan(0.03);
  },
);

test('water without salt does not conduct', () => {
  const fresh = { temperatureC: 20, salinityGpkg: 0 };
  expect(seaWaterConductivitySpm(fresh)).toBe(0);
  // the static permittivity of pure water at 20 °C is 80.1 [IAPWS]; P.527 has 80.2
  expect(seaWaterPermittivity(0.001, fresh).real).toBeCloseTo(80.1, 0);
});
