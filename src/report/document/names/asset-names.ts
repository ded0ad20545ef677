import type { Name } from '../../../network/name.ts';
import type { AssetKind } from '../../../planning/zone.ts';

/** Assets of a kind, taken together. */
export const assetKindNames: Readonly<Record<AssetKind, Name>> = {
  island: { zh: '海岛', en: 'Islands' },
  windFarm: { zh: '海上风电场', en: 'Wind farms' },
  port: { zh: '港口', en: 'Ports' },
  fishingPort: { zh: '渔港', en: 'Fishing ports' },
  borderStation: { zh: '边检站', en: 'Border stations' },
  liveStreamingBase: { zh: '直播基地', en: 'Live-streaming bases' },
  lane: { zh: '航道与航线', en: 'Lanes' },
  route: { zh: '规划航线', en: 'Routes' },
  bridge: { zh: '跨海桥梁', en: 'Bridges' },
  road: { zh: '沿海公路', en: 'Coastal roads' },
  aquaculture: { zh: '养殖区', en: 'Aquaculture' },
};

/** The name of a kind, or the kind itself where this version does not know it. */
export function assetKindName(kind: string): Name {
  return (assetKindNames as Partial<Record<string, Name>>)[kind] ?? { zh: kind, en: kind };
}

/** Islands by whether people live on them. */
export const inhabitedNames = {
  yes: { zh: '有人居住海岛', en: 'Inhabited islands' },
  no: { zh: '无居民海岛', en: 'Uninhabited islands' },
} as const;
