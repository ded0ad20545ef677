import type { Sector, Site } from '../../../src/network/site.ts';
import type { Project, Scenario } from '../../../src/planning/project.ts';
import { smallProject } from '../small-project.ts';

/** Numbers from 0 to below 1 that are the same at every run. */
export type Dice = () => number;

/** Dice of a seed. [Tommy Ettinger's mulberry32, public domain] */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The small project with a scenario of six sites. */
export function startingProject(): Project {
  const project = smallProject();
  const [plan] = project.scenarios;
  const [site] = plan.sites;
  const [sector] = plan.sectors;
  const sites = [0, 1, 2, 3, 4, 5].map((number) => siteOf(site, `s${number}`, 2025 + (number % 3)));
  return {
    ...project,
    scenarios: [{ ...plan, sites, sectors: sites.flatMap(({ id }) => sectorsOf(sector, id)) }],
  };
}

/** A scenario with some sites added, dropped, changed or put elsewhere in the list. */
export function shuffled(scenario: Scenario, dice: Dice): Scenario {
  let { sites, sectors } = scenario;
  for (let edits = Math.floor(dice() * 6); edits > 0; edits--) {
    const at = Math.floor(dice() * sites.length);
    const site = sites[at];
    const choice = Math.floor(dice() * 7);
    if (choice === 0) {
      const id = `n${Math.floor(dice() * 4)}`;
      if (sites.some((other) => other.id === id)) continue;
      const place = dice() < 0.5 ? sites.length : at;
      sites = [...sites.slice(0, place), siteOf(sites[0] ?? site, id, 2026), ...sites.slice(place)];
      sectors = [...sectors, ...sectorsOf(sectors[0], id)];
    } else if (sites.length < 3) {
    } else if (choice === 1) {
      sites = sites.filter((other) => other !== site);
      sectors = sectors.filter(({ siteId }) => siteId !== site.id);
    } else if (choice === 2) {
      const moved = { ...site, longitudeDeg: site.longitudeDeg + dice() / 10, disabled: true };
      sites = sites.map((other) => (other === site ? moved : other));
    } else if (choice === 3) {
      const { disabled: _, ...kept } = site;
      sites = sites.map((other) => (other === site ? kept : other));
    } else if (choice === 4) {
      const azimuthDeg = Math.floor(dice() * 360);
      const cells = { n28: { powerW: Math.ceil(dice() * 80) } };
      sectors = sectors.map((each) =>
        each.id === `${site.id}-1` ? { ...each, azimuthDeg, cells } : each,
      );
    } else if (choice === 5) {
      sectors = sectors.filter(({ id }) => id !== `${site.id}-2`);
    } else {
      sites = [...sites.filter((other) => other !== site), site];
    }
  }
  return { ...scenario, sites, sectors };
}

function siteOf(site: Site, id: string, year: number): Site {
  return { ...site, id, name: { zh: id, en: id }, year };
}

function sectorsOf(sector: Sector, siteId: string): Sector[] {
  return [1, 2].map((number) => ({
    ...sector,
    id: `${siteId}-${number}`,
    siteId,
    azimuthDeg: number * 100,
  }));
}
