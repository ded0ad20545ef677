import { featuresOfKind, type RegionFeature } from '../../src/geo/region.ts';
import { type Asset, assetKindSchema, type Zone } from '../../src/planning/zone.ts';
import { featureById, region } from './region-files.ts';

const lawZoneIds = ['internal-waters', 'territorial-sea', 'contiguous-zone', 'beyond-24-nm'];

/** The areas whose served share is measured: by law, by distance from the shore, by county. */
export const zones: Zone[] = [
  ...grouped('law', lawZoneIds.map(featureById)),
  ...grouped('distance', ['band-0-20', 'band-20-40', 'band-40-100'].map(featureById)),
  ...grouped('county', featuresOfKind(region, 'countyWaters')),
];

/** What the network on land, which the plan does not hold, is there for, or other provinces. */
const outsideThePlan = new Set([
  'bi_yc', // in Yancheng city, 50 km from the sea
  'bi_nt', // on the Yangtze
  'g15',
  'g40_qd',
  'chaolian', // off Shandong
  'sheshan', // off Shanghai
  'lane-coast_out', // seaward of the territorial sea
]);

/** What at sea and on the shore is to be served; of wind farms, the turbines of those that run. */
export const assets: Asset[] = assetKindSchema.options.flatMap((kind) =>
  featuresOfKind(region, kind)
    .filter(({ properties }) => !outsideThePlan.has(properties.id))
    .filter(({ properties }) => kind !== 'windFarm' || properties.status === 'operating')
    .map((feature) => {
      const { id, name } = named(feature);
      const shapeId = kind === 'windFarm' ? `${id}-turbines` : id;
      const inhabited = feature.properties.inhabited === true;
      return {
        id,
        kind,
        name,
        shape: { type: 'geodata', id: featureById(shapeId).properties.id },
        ...(kind === 'island' ? { inhabited } : {}),
      };
    }),
);

function grouped(group: Zone['group'], features: readonly RegionFeature[]): Zone[] {
  return features.map((feature) => ({ ...named(feature), group }));
}

function named({ properties: { id, nameZh, nameEn } }: RegionFeature): Zone {
  return { id, name: { zh: nameZh, en: nameEn }, shape: { type: 'geodata', id } };
}
