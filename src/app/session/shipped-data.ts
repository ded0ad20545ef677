import assetsUrl from '../../../geodata/assets.geojson?url';
import { climate, constantsSources, land } from '../../../geodata/climate.json';
import landUrl from '../../../geodata/coast/land.geojson?url';
import { scope, version } from '../../../geodata/version.json';
import windFarmsUrl from '../../../geodata/wind-farms.geojson?url';
import zonesUrl from '../../../geodata/zones.geojson?url';
import projectUrl from '../../../projects/jiangsu-three-year-plan.json?url';
import { gatherRegion, type Region, type RegionFacts } from '../../geo/region.ts';

/** Loads the geodata that ships with Offing, from the app's own files. */
export async function loadShippedRegion(): Promise<Region> {
  const urls = [landUrl, zonesUrl, windFarmsUrl, assetsUrl];
  const collections = await Promise.all(urls.map(async (url) => (await load(url)).json()));
  const facts = { version, scope, climate, land, constantsSources } as RegionFacts;
  return gatherRegion('jiangsu', facts, collections);
}

/** Text of the project that ships with Offing. */
export async function loadShippedProject(): Promise<string> {
  return (await load(projectUrl)).text();
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}
