import type { ReportPack } from '../../pack/report-pack.ts';

/** The pack inside the page; null when it is not there or cannot be read, which the console tells. */
export function embeddedPack(): ReportPack | null {
  const script = document.getElementById('offing-pack');
  if (!script) return null;
  try {
    return JSON.parse(script.textContent ?? '') as ReportPack;
  } catch (error) {
    console.warn(`report pack: cannot be read: ${(error as Error).message}`);
    return null;
  }
}
