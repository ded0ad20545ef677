import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type ExportTab = 'sites' | 'layer';

/** Which of the two is open, import beside the chart or export over it; null for neither. */
export type Exchange =
  | {
      readonly kind: 'imports';
      readonly files: readonly File[];
      /** Ships are what the user came for: what may be them is taken for them at first. */
      readonly wantsShips?: boolean;
    }
  | { readonly kind: 'exports'; readonly tab: ExportTab }
  | null;

interface ExchangeState {
  readonly exchange: Exchange;
}

const exchangeStore = createStore<ExchangeState>()(() => ({ exchange: null }));

/** Opens the import with files that were dropped or chosen, or to choose some. */
export function openImport(files: readonly File[] = []): void {
  exchangeStore.setState({ exchange: { kind: 'imports', files } });
}

/** Opens the import to choose files with ships. */
export function openShipImport(): void {
  exchangeStore.setState({ exchange: { kind: 'imports', files: [], wantsShips: true } });
}

export function openExport(tab: ExportTab): void {
  exchangeStore.setState({ exchange: { kind: 'exports', tab } });
}

export function closeExchange(): void {
  exchangeStore.setState({ exchange: null });
}

export function useExchange(): Exchange {
  return useStore(exchangeStore, (state) => state.exchange);
}

let antennaFiles: readonly File[] = [];

/** Leaves antenna files for the library, which previews them once it is open. */
export function leaveAntennaFiles(files: readonly File[]): void {
  antennaFiles = files;
}

/** The files left for the library; none the second time. */
export function takeAntennaFiles(): readonly File[] {
  const left = antennaFiles;
  antennaFiles = [];
  return left;
}
