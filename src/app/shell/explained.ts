import type { LayerId } from '../state/app-state.ts';

/** A figure on the page that can tell how it came about. */
export type Figure =
  | { readonly of: 'goalShare'; readonly zoneId: string; readonly year: number }
  | { readonly of: 'expected'; readonly zoneId: string }
  | { readonly of: 'shortfall'; readonly zoneId: string }
  | { readonly of: 'zoneArea'; readonly zoneId: string }
  | { readonly of: 'assetShare'; readonly kind: string; readonly inhabited: boolean | null }
  | { readonly of: 'lastEdit' }
  | { readonly of: 'threshold' | 'location' | 'kFactor' | 'cellSize' | 'rasterCell' | 'runTime' }
  | { readonly of: 'terminal' | 'inputs' | 'position' | 'shoreDistance' | 'server' | 'tier' }
  | { readonly of: 'siteCount'; readonly year: number }
  | { readonly of: 'layer'; readonly layer: LayerId }
  | { readonly of: 'limit' | 'bound' | 'horizonRange' }
  | { readonly of: 'eirp'; readonly sectorId: string; readonly carrierId: string }
  | { readonly of: 'profileDistance' | 'clearance' | 'pathLoss' | 'margin' | 'earthBulge' }
  | { readonly of: 'serviceRates' | 'satellites' };

/** Of an element that the keyboard reaches by itself. */
interface Told {
  readonly 'data-explain': string;
}

/** Makes an element tell, on hover and on focus, how its figure came about; for what has the focus anyway. */
export function told(figure: Figure): Told {
  return { 'data-explain': JSON.stringify(figure) };
}

/** The same for an element that the keyboard would pass over. */
export function explained(figure: Figure): Told & { readonly tabIndex: 0 } {
  return { ...told(figure), tabIndex: 0 };
}
