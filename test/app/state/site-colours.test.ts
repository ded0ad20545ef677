import { expect, test } from 'vitest';
import { coloursOfSites, siteCategories } from '../../../src/app/state/site-colours.ts';
import { twoSiteProject } from './two-site-project.ts';

const [site] = twoSiteProject.scenarios[0].sites;
const owned = (owner: string | undefined, count: number) =>
  Array.from({ length: count }, () => ({ ...site, owner }));

test('the eight largest owners have hues in the order of their names, the rest shares one', () => {
  const names = ['i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'];
  const sites = [
    ...names.flatMap((name, i) => owned(name, i === 8 ? 1 : 5 + i)),
    ...owned(undefined, 2),
  ];
  const categories = siteCategories(sites, 'owner');
  expect(categories.map(({ value }) => value)).toEqual([...'bcdefghi', null]);
  expect(categories.at(-1)?.count).toBe(3);
  expect(new Set(categories.map(({ colour }) => colour)).size).toBe(9);
  const colourOf = coloursOfSites(sites, 'owner');
  expect(colourOf({ ...site, owner: 'a' })).toBe(colourOf({ ...site, owner: undefined }));
});

test('a colour that a site was given counts only where that is asked for', () => {
  const painted = { ...site, colour: '#aa0000' };
  expect(coloursOfSites([painted], 'own')(painted)).toBe('#aa0000');
  expect(coloursOfSites([painted], 'own')(site)).toBeNull();
  expect(coloursOfSites([painted], 'year')(painted)).not.toBe('#aa0000');
});
