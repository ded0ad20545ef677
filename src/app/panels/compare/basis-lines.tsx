import { useMemo, useState } from 'react';
import type { Language } from '../../../network/name.ts';
import type { Comparison } from '../../../planning/comparison/comparison.ts';
import { changeCounts } from '../../../planning/scenario-diff/change-counts.ts';
import { diffScenarios } from '../../../planning/scenario-diff/diff-scenarios.ts';
import type { ComparedPlan } from '../../compare/compare-model.ts';
import { Icon } from '../../shell/icons.tsx';
import { assumptionGroups, texts } from './compare-texts.ts';

/** Differences that are told before the rest is asked for. */
const toldAtOnce = 3;

interface BasisLinesProps {
  readonly comparison: Comparison;
  readonly plans: readonly [ComparedPlan, ComparedPlan];
  readonly language: Language;
}

/** What the figures of both plans stand on alike, and what not: before any of them is read. */
export function BasisLines({ comparison, plans, language }: BasisLinesProps) {
  const [open, setOpen] = useState(false);
  const { assumptions } = comparison;
  const differ = assumptions.length > 0;
  const shown = open ? assumptions : assumptions.slice(0, toldAtOnce);
  return (
    <div className="basis-lines" data-testid="compare-basis">
      <p className="basis-line same">
        <span aria-hidden="true">✓</span>
        <b>{texts.same[language]}</b>
        <span>{sameText(comparison, language)}</span>
      </p>
      <div className={differ ? 'basis-line differs' : 'basis-line'}>
        <span aria-hidden="true">≠</span>
        <b>{texts.differs[language]}</b>
        {differ ? (
          <ul>
            {shown.map(({ path, name, values }) => (
              <li key={path}>
                {name[language]}{' '}
                <span className="number">
                  A {values[0][language]} · B {values[1][language]}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <SiteDifferences plans={plans} language={language} />
        )}
        {assumptions.length > toldAtOnce ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.less[language] : `${texts.more[language]} ${assumptions.length}`}
            <Icon name={open ? 'up' : 'down'} size={12} />
          </button>
        ) : null}
      </div>
    </div>
  );
}

function sameText({ assumptions }: Comparison, language: Language): string {
  if (assumptions.length === 0) return texts.sameAll[language];
  const same = assumptionGroups.filter(
    ({ path }) => !assumptions.some((difference) => path.test(difference.path)),
  );
  if (same.length === 0) return texts.nothingSame[language];
  return same.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ');
}

/** How the sites differ, where nothing else does. */
function SiteDifferences({
  plans,
  language,
}: {
  readonly plans: readonly [ComparedPlan, ComparedPlan];
  readonly language: Language;
}) {
  const counts = useMemo(() => siteCounts(plans), [plans]);
  const kinds = [
    [counts.dropped, { zh: '仅 A 有', en: 'only in A' }],
    [counts.added, { zh: '仅 B 有', en: 'only in B' }],
    [counts.moved, { zh: '移位', en: 'moved' }],
    [counts.turned, { zh: '转向或倾角', en: 'turned or tilted' }],
    [counts.repowered, { zh: '功率', en: 'power' }],
    [counts.rescheduled, { zh: '年份', en: 'another year' }],
    [counts.other, { zh: '其他', en: 'otherwise' }],
  ] as const;
  const told = kinds.flatMap(([count, name]) => (count > 0 ? [`${name[language]} ${count}`] : []));
  if (told.length === 0) return <span>{texts.noDifference[language]}</span>;
  return (
    <span>
      {texts.onlySites[language]}
      {language === 'zh' ? '：' : ': '}
      {told.join(' · ')}
    </span>
  );
}

function siteCounts([first, second]: readonly [ComparedPlan, ComparedPlan]) {
  const [before, after] = [first, second].map(({ project, scenarioId }) =>
    project.scenarios.find(({ id }) => id === scenarioId),
  );
  if (!before || !after) return changeCounts([]);
  return changeCounts(
    diffScenarios(before, after, second.project.carriers, first.project.carriers),
  );
}
