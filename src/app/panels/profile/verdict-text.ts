import type { Language } from '../../../network/name.ts';
import type { PathStudy } from '../../../planning/path-study.ts';
import { formatQuantity } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';

/** What limits the path and what would help, as one line of sentences. */
export function verdictText(study: PathStudy, language: Language, t: Text): string {
  const { verdict } = study;
  if (!verdict) return '';
  const { marginDb, sufficientHeightAmslM, limit } = verdict;
  const sentences = [
    t(`profile.limit.${limit}`, {
      at: formatQuantity(study.geometry.tightest.distanceKm, 'km', 1),
      range: formatQuantity(study.budget?.attachRangeKm ?? Number.NaN, 'km', 1),
    }),
  ];
  if (marginDb !== null && marginDb < 0 && limit !== 'attachRange') {
    sentences.push(
      sufficientHeightAmslM === null
        ? t('profile.highest')
        : t('profile.higher', { height: formatQuantity(sufficientHeightAmslM, 'm', 0) }),
    );
    for (const other of verdict.others) sentences.push(otherText(other, language, t));
  }
  return sentences.join(language === 'zh' ? '' : ' ');
}

type Other = NonNullable<PathStudy['verdict']>['others'][number];

function otherText(
  { name, heightM, rsrpDbm, marginDb }: Other,
  language: Language,
  t: Text,
): string {
  const passes = marginDb >= 0;
  return t('profile.other', {
    terminal: name[language],
    height: formatQuantity(heightM, 'm', 0),
    rsrp: formatQuantity(rsrpDbm, 'dBm', 1),
    verdict: passes
      ? t('profile.passes')
      : t('profile.short', { margin: formatQuantity(-marginDb, 'dB', 1) }),
  });
}
