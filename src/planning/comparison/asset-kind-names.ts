import type { Name } from '../../network/name.ts';
import type { AssetKind } from '../zone.ts';

/** What all assets of a kind are called together. */
export const assetKindNames: Readonly<Record<AssetKind, Name>> = {
  island: { zh: '海岛', en: 'Islands' },
  windFarm: { zh: '风电场', en: 'Wind farms' },
  port: { zh: '港口', en: 'Ports' },
  fishingPort: { zh: '渔港', en: 'Fishing ports' },
  borderStation: { zh: '边防站', en: 'Border stations' },
  liveStreamingBase: { zh: '直播基地', en: 'Live-streaming bases' },
  lane: { zh: '航道', en: 'Lanes' },
  route: { zh: '航线', en: 'Routes' },
  bridge: { zh: '桥梁', en: 'Bridges' },
  road: { zh: '道路', en: 'Roads' },
  aquaculture: { zh: '养殖区', en: 'Aquaculture' },
};
