import type { Polygon } from 'geojson';
import { assetFeatures } from './assets.ts';
import { fetchCoastline } from './fetch-coastline.ts';
import { dryLand, islandFeatures, landFeatures } from './land.ts';
import { shoreBetween } from './shore-distance.ts';
import { storedLand } from './stored-land.ts';
import { lateralLimits } from './waters.ts';
import { windFarmFeatures } from './wind-farms.ts';
import { writeCollection, writeVersion } from './write-collection.ts';
import { zoneFeatures } from './zones.ts';

// the coastline package is large and comes over the network: it is read when the coast is to be renewed
const land = process.argv.includes('--coast') ? landFeatures(fetchCoastline()) : storedLand();
const islands = islandFeatures(land);
const [north, south] = lateralLimits();
const shore = shoreBetween(land[0].geometry as Polygon, north.inner[0], south.inner[0]);

const collections = {
  'coast/land.geojson': [...land, ...islands],
  'zones.geojson': zoneFeatures(dryLand([...land, ...islands]), shore),
  'wind-farms.geojson': windFarmFeatures(shore),
  'assets.geojson': assetFeatures(),
};

for (const [file, features] of Object.entries(collections)) writeCollection(file, features);
writeVersion([...Object.keys(collections), 'climate.json']);
