import type { FieldLevel } from '../fields/plan-row.ts';

/** What is remembered of the table from visit to visit. */
export interface Arrangement {
  readonly level: FieldLevel;
  readonly heightPx: number;
  /** Ids of the columns shown, by level; the usual ones where it says nothing. */
  readonly shown: Partial<Readonly<Record<FieldLevel, readonly string[]>>>;
  /** Ids of columns in their order; those not named follow in the usual one. */
  readonly order: readonly string[];
  /** In px by column id, where they were changed. */
  readonly widths: Readonly<Record<string, number>>;
}

export const usualHeightPx = 340;

const storageKey = 'offing.siteTable';

const usualShown: Readonly<Record<FieldLevel, readonly string[]>> = {
  site: [
    ...['on', 'locked', 'colour', 'status', 'year', 'height', 'host', 'backhaul', 'owner', 'capex'],
    ...['latitude', 'longitude'],
  ],
  sector: [
    ...['azimuth', 'mechanicalTilt', 'electricalTilt', 'beamwidth', 'carriers'],
    ...['height', 'year', 'on', 'locked'],
  ],
  cell: [
    ...['carrier', 'powerW', 'powerDbm', 'downlinkLoad', 'uplinkLoad', 'pci', 'root'],
    ...['identityLock', 'on', 'locked'],
  ],
};

/** The columns a level shows until the user chooses; the name in the page's language leads. */
export function usualColumns(level: FieldLevel, nameId: string): readonly string[] {
  return [nameId, ...usualShown[level]];
}

/** As it was kept; what is missing or spoiled is as usual. */
export function loadArrangement(): Arrangement {
  const stored = readStored();
  const shown = asRecord(stored.shown);
  return {
    level: stored.level === 'sector' || stored.level === 'cell' ? stored.level : 'site',
    heightPx:
      typeof stored.heightPx === 'number' && stored.heightPx > 0 ? stored.heightPx : usualHeightPx,
    shown: Object.fromEntries(
      (['site', 'sector', 'cell'] as const).flatMap((level) => {
        const ids = asIds(shown[level]);
        return ids.length > 0 ? [[level, ids] as const] : [];
      }),
    ),
    order: asIds(stored.order),
    widths: Object.fromEntries(
      Object.entries(asRecord(stored.widths)).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 36,
      ),
    ),
  };
}

/** Keeps it for the next visit; does nothing where storage is forbidden. */
export function storeArrangement({ level, heightPx, shown, order, widths }: Arrangement): void {
  try {
    const kept = { level, heightPx, shown, order, widths };
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // a browser may forbid storage
  }
}

function readStored(): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? 'null'));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
