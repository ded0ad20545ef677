import type { Language } from '../../../network/name.ts';
import type { LabelledCell } from '../../../planning/link-inspection/labelled-cell.ts';
import type { LinkInspection } from '../../../planning/link-inspection.ts';
import { formatQuantity } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';

/** What limits a link and what would help, as one line of sentences. */
export function linkSentences(inspection: LinkInspection, language: Language, t: Text): string {
  const { verdict, limits, path } = inspection;
  const { help } = verdict;
  const sentences = [t(`link.cause.${verdict.cause}`)];
  if (!limits.attaches && verdict.cause !== 'range') {
    sentences.push(
      t('link.beyondRange', {
        distance: formatQuantity(limits.distanceKm, 'km', 1),
        range: formatQuantity(limits.attachRangeKm, 'km', 1),
      }),
    );
  }
  if (!verdict.given && path.obstruction && path.tightestKm !== null) {
    const at = formatQuantity(path.tightestKm, 'km', 1);
    sentences.push(t(`link.obstruction.${path.obstruction}`, { at }));
  }
  if (help.neededDb > 0) sentences.push(...helpSentences(inspection, t));
  const other = otherCell(inspection);
  if (other) {
    const cell = cellShort(other);
    sentences.push(t('link.otherCell', { cell, site: other.siteName[language] }));
  }
  return sentences.join(language === 'zh' ? '' : ' ');
}

function helpSentences({ verdict, limits }: LinkInspection, t: Text): string[] {
  const { neededDb, sufficientHeightAmslM, fewerOthersDb } = verdict.help;
  if (!Number.isFinite(neededDb)) return [t('link.unreachable')];
  const sentences = [t('link.needed', { db: formatQuantity(neededDb, 'dB', 1) })];
  if (sufficientHeightAmslM !== null) {
    sentences.push(t('link.height', { height: formatQuantity(sufficientHeightAmslM, 'm', 0) }));
  } else if (limits.attaches) {
    sentences.push(t('link.noHeight'));
  }
  if (fewerOthersDb !== null) {
    sentences.push(t('link.fewerOthers', { db: formatQuantity(fewerOthersDb, 'dB', 1) }));
  }
  return sentences;
}

/** The strongest other cell that gives the service, where this one does not. */
function otherCell({ verdict, heard, cell }: LinkInspection): LabelledCell | null {
  if (verdict.given) return null;
  return heard.find((one) => one.given && !isSameCell(one.cell, cell))?.cell ?? null;
}

/** A sector and its band, such as S2 n28. */
export function cellShort({ sectorNumber, nrBand }: LabelledCell): string {
  return `S${sectorNumber} ${nrBand}`;
}

export function isSameCell(
  a: { readonly sectorId: string; readonly carrierId: string },
  b: { readonly sectorId: string; readonly carrierId: string },
): boolean {
  return a.sectorId === b.sectorId && a.carrierId === b.carrierId;
}
