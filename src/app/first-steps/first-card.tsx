import './first-card.css';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Goal } from '../../planning/goal.ts';
import { formatNumber, formatShare } from '../i18n/format.ts';
import { useText } from '../i18n/text.ts';
import { filled } from '../palette/filled.ts';
import { mainZones } from '../panels/goals/zone-groups.ts';
import { Icon } from '../shell/icons.tsx';
import { IllustrativeTag } from '../shell/illustrative-tag.tsx';
import { useSession } from '../shell/session-port.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentResult, currentScenario } from '../state/current.ts';
import { useApp } from '../state/use-app.ts';
import {
  dismissFirstSteps,
  type FirstStep,
  firstStepsStore,
  tickFirstStep,
} from './first-steps-store.ts';
import { words } from './first-texts.ts';
import { showStep } from './show-step.ts';

const steps: readonly FirstStep[] = ['drag', 'year', 'find'];
const findKeys = /mac/i.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

/** What this plan is, what it is for, and three things to try; the chart stays free to use beside it. */
export function FirstCard() {
  const t = useText();
  const language = useApp((state) => state.language);
  const name = useApp((state) => state.project.name);
  const illustrative = useApp((state) => state.project.illustrative);
  const sites = useApp((state) => currentScenario(state)?.sites.length ?? 0);
  useTicks();
  return (
    <section
      className="furniture first-card"
      aria-label={words.label[language]}
      data-testid="first-card"
    >
      <div className="first-head">
        <h2 className="cut">{name[language].replace(/\s*[（(](示意|illustrative)[)）]$/, '')}</h2>
        {illustrative ? <IllustrativeTag /> : null}
        <button
          type="button"
          className="icon-button"
          aria-label={t('problem.close')}
          data-testid="first-close"
          onClick={dismissFirstSteps}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <p>{filled((illustrative ? words.plan : words.ownPlan)[language], { sites })}</p>
      <GoalRows />
      <h3>{words.tryIt[language]}</h3>
      <ol>
        {steps.map((step) => (
          <StepRow key={step} step={step} />
        ))}
      </ol>
      <div className="first-foot">
        <button type="button" className="icon-button bordered" onClick={dismissFirstSteps}>
          {words.dismiss[language]}
        </button>
        <span className="muted">{words.again[language]}</span>
      </div>
    </section>
  );
}

/** The goals of the last year, with what the plan reaches of them now. */
function GoalRows() {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const result = useApp(currentResult);
  const run = useApp((state) => state.run);
  const goals = zoneGoals(project);
  if (goals.length === 0) return <p className="muted">{words.noGoals[language]}</p>;
  const [{ year }] = goals;
  const reached = result?.years.find((each) => each.year === year)?.goals ?? [];
  const share = run.totalTiles > 0 ? run.doneTiles / run.totalTiles : 0;
  const waits =
    run.phase === 'running'
      ? filled(words.computing[language], { percent: Math.floor(100 * share) })
      : words.waiting[language];
  return (
    <>
      <h3>{filled(words.goal[language], { year })}</h3>
      <dl>
        {goals.map((goal) => {
          const zone = project.zones.find(({ id }) => id === zoneOf(goal));
          const actual = reached.find(({ id }) => id === goal.id);
          return (
            <div key={goal.id}>
              <dt className="cut">{zone?.name[language]}</dt>
              <dd>
                {actual ? (
                  <>
                    <b>{formatShare(actual.actual, goal.sharePercent)} %</b>{' '}
                    <span className={actual.met ? 'ok' : 'bad'}>
                      {actual.met ? '✓' : '✕'} {words[actual.met ? 'met' : 'short'][language]}
                    </span>
                  </>
                ) : (
                  <span className="muted">{waits}</span>
                )}
                <span className="muted"> · </span>
                <span className="muted">
                  {filled(words.goalRow[language], { target: formatNumber(goal.sharePercent, 0) })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function StepRow({ step }: { step: FirstStep }) {
  const session = useSession();
  const language = useApp((state) => state.language);
  const isDone = useStore(firstStepsStore, ({ done }) => done.includes(step));
  return (
    <li className={isDone ? 'done' : undefined} data-testid={`first-${step}`} data-done={isDone}>
      <span className="tick" aria-hidden="true">
        {isDone ? '✓' : ''}
      </span>
      <span>
        {filled(words[step][language], { keys: findKeys })}
        {isDone ? <span className="visually-hidden"> ({words.done[language]})</span> : null}
      </span>
      <button
        type="button"
        className="icon-button bordered"
        disabled={!session}
        onClick={() => session && void showStep(step, session)}
      >
        {words.show[language]}
        <span className="visually-hidden">
          : {filled(words[step][language], { keys: findKeys })}
        </span>
      </button>
    </li>
  );
}

/** Ticks off what the user does, by whichever way. */
function useTicks(): void {
  const [first] = useState(() => appStore.getState());
  useEffect(
    () =>
      appStore.subscribe((state, before) => {
        if (state.project !== first.project && state.past.length > before.past.length) {
          if (movesSite(state)) tickFirstStep('drag');
        }
        if (state.year !== before.year) tickFirstStep('year');
        if (state.markedPlace !== null && before.markedPlace !== state.markedPlace) {
          tickFirstStep('find');
        }
      }),
    [first],
  );
}

/** Whether the last step has put a site elsewhere. */
function movesSite({ past, scenarioId }: AppState): boolean {
  const step = past.at(-1);
  const sitesOf = (project: AppState['project'] | undefined) =>
    project?.scenarios.find(({ id }) => id === scenarioId)?.sites ?? [];
  const was = new Map(sitesOf(step?.before).map((site) => [site.id, site]));
  return sitesOf(step?.after).some((site) => {
    const old = was.get(site.id);
    return (
      old !== undefined &&
      (old.longitudeDeg !== site.longitudeDeg || old.latitudeDeg !== site.latitudeDeg)
    );
  });
}

/** The goals for zones of the last year that has any. */
function zoneGoals(project: AppState['project']): readonly Goal[] {
  const { goals } = project;
  const main = new Set(mainZones(project).map(({ id }) => id));
  const ofZones = goals.filter((goal) => main.has(zoneOf(goal) ?? ''));
  const lastYear = Math.max(...ofZones.map(({ year }) => year));
  return ofZones.filter(({ year }) => year === lastYear);
}

function zoneOf(goal: Goal): string | null {
  return 'zoneId' in goal.target ? goal.target.zoneId : null;
}
