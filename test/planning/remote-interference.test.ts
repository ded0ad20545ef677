import { expect, test } from 'vitest';
import { geodesicDestination } from '../../src/geo/geodesic.ts';
import type { Carrier } from '../../src/network/carrier.ts';
import { defaultConditions } from '../../src/planning/conditions-of.ts';
import type { Project } from '../../src/planning/project.ts';
import { remoteRises } from '../../src/planning/remote-interference.ts';
import { smallProject } from './small-project.ts';

/** Four guard symbols of 30 kHz protect 43 km. */
const guarded: Partial<Carrier> = {
  id: 'n41',
  nrBand: 'n41',
  duplex: 'TDD',
  downlinkMhz: 2565,
  uplinkMhz: 2565,
  subcarrierSpacingKhz: 30,
  tdd: {
    pattern: 'DDDDDDDSUU',
    special: { downlinkSymbols: 6, guardSymbols: 4, uplinkSymbols: 4 },
  },
};

test.each([
  { km: 30, rise: 0, why: 'the guard period protects it' },
  { km: 60, rise: 10, why: 'a downlink arrives in its uplink' },
  { km: 450, rise: 0, why: 'no duct carries so far' },
])('a TDD cell whose fellow stands $km km off suffers $rise dB: $why', ({ km, rise }) => {
  expect(riseAt(km, 'n41', 'moderate')).toBe(rise);
});

test('an FDD cell suffers nothing: its uplink is on another frequency', () => {
  expect(riseAt(60, 'n28', 'severe')).toBe(0);
});

test('the season counts where ducts stand in more hours than the promise leaves out', () => {
  // March to May: 14 % of the hours, severe
  expect(riseAt(60, 'n41', 'season', 'spring', 90)).toBe(25);
  expect(riseAt(60, 'n41', 'season', 'spring', 50)).toBe(0);
  expect(riseAt(60, 'n41', 'season', 'winter', 90)).toBe(0);
});

function riseAt(
  km: number,
  carrierId: string,
  ducting: NonNullable<Project['conditions']>['ducting'],
  season: NonNullable<Project['conditions']>['season'] = 'annual',
  timePercent = 90,
): number {
  const project = smallProject();
  const [n28] = project.carriers;
  const carriers = [n28, { ...n28, ...guarded } as Carrier];
  const [site] = project.scenarios[0].sites;
  const far = { ...site, id: 'far', ...geodesicDestination(site, 1000 * km, 45) };
  const [sector] = project.scenarios[0].sectors;
  const rises = remoteRises(
    {
      carriers,
      conditions: { ...defaultConditions, ducting, season },
      propagation: { ...project.propagation, timePercent },
    },
    {
      sites: [site, far],
      sectors: [site, far].map(({ id }) => ({
        ...sector,
        id,
        siteId: id,
        carrierIds: ['n28', 'n41'],
      })),
    },
  );
  return rises(carriers.find(({ id }) => id === carrierId)!, site);
}
