import type { Name } from '../../../network/name.ts';
import { assetKindNames } from '../../../planning/comparison/asset-kind-names.ts';

/** The name of a kind of asset, or the kind itself where this version does not know it. */
export function assetKindName(kind: string): Name {
  return (assetKindNames as Partial<Record<string, Name>>)[kind] ?? { zh: kind, en: kind };
}

/** Islands by whether people live on them. */
export const inhabitedNames = {
  yes: { zh: '有人居住海岛', en: 'Inhabited islands' },
  no: { zh: '无居民海岛', en: 'Uninhabited islands' },
} as const;
