import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../network/name.ts';
import { CompareController } from '../../compare/compare-controller.ts';
import { compareModel, useCompare } from '../../compare/compare-model.ts';
import { compareStore } from '../../compare/compare-store.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon, type IconName } from '../../shell/icons.tsx';
import { useSession } from '../../shell/session-port.ts';
import { currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { LegendCard } from '../legend/legend-card.tsx';
import { texts } from './compare-texts.ts';
import { DifferenceLegend } from './difference-legend.tsx';
import { Pills } from './pills.tsx';
import { SwipeHandle } from './swipe-handle.tsx';

/** The charts of both plans and of how they differ, all looking at the same place. */
export function CompareMaps({ language }: { language: Language }) {
  const session = useSession();
  const view = useCompare((state) => state.view);
  const swipePercent = useCompare((state) => state.swipePercent);
  const isDrawing = useCompare((state) => state.isDrawing);
  const showsOther = useStore(compareStore, (state) => state.showsOther);
  const [first, second, difference] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const [controller, setController] = useState<CompareController | null>(null);
  useEffect(() => {
    if (!session || !first.current || !second.current || !difference.current) return;
    const made = new CompareController(session, {
      first: first.current,
      second: second.current,
      difference: difference.current,
    });
    setController(made);
    return () => made.destroy();
  }, [session, first, second, difference]);
  const isNarrow = useMediaQuery('(max-width: 1499px)') ?? false;
  const style = { '--swipe': `${swipePercent}%` } as CSSProperties;
  return (
    <div
      className={`compare-maps ${view}${showsOther ? ' shows-other' : ''}`}
      data-testid="compare-maps"
      data-drawing={isDrawing}
      style={style}
    >
      <div className="compare-pane plans">
        <PlanHeads language={language} />
        <div className="compare-charts">
          <div className="compare-chart first" ref={first} />
          <div className="compare-chart second" ref={second} />
          {view === 'swipe' && !showsOther ? (
            <div className="swipe-rail">
              <SwipeHandle language={language} />
            </div>
          ) : null}
          <LegendCard folded={isNarrow} />
          <ZoomButtons controller={controller} language={language} />
        </div>
      </div>
      <div className="compare-pane difference-pane">
        <DifferenceHead language={language} />
        <div className="compare-charts">
          <div className="compare-chart" ref={difference} />
          <DifferenceLegend folded={isNarrow} language={language} />
        </div>
      </div>
    </div>
  );
}

function PlanHeads({ language }: { language: Language }) {
  const first = useApp(currentScenario);
  const other = useCompare((state) => state.other);
  const year = useCompare((state) => state.year);
  const serviceId = useCompare((state) => state.serviceId);
  const isDrawing = useCompare((state) => state.isDrawing);
  const failure = useCompare((state) => state.failure);
  const second = other?.project.scenarios.find(({ id }) => id === other.scenarioId);
  const lacks = other !== null && !other.project.services.some(({ id }) => id === serviceId);
  return (
    <div className="pane-head">
      <b className="of-first">A</b>
      <span className="cut of-first">{first?.name[language]}</span>
      {failure ? <span className="bad cut">{failure}</span> : null}
      {isDrawing && !failure ? <span className="muted cut">{texts.drawing[language]}</span> : null}
      <span className="end cut">
        {lacks ? <span className="bad">{texts.noService[language]} </span> : null}
        {second?.name[language]} · {year}
      </span>
      <b>B</b>
      <span className="muted hold-hint">
        <kbd>B</kbd> {texts.hold[language]}
      </span>
    </div>
  );
}

function DifferenceHead({ language }: { language: Language }) {
  const kind = useCompare((state) => state.difference);
  const readout = useCompare((state) => state.readout);
  const [a, b] = readout?.rsrpDbm ?? [Number.NaN, Number.NaN];
  return (
    <div className="pane-head">
      <b>{texts.difference[language]}</b>
      <Pills
        label={texts.kind[language]}
        testId="compare-kind"
        value={kind}
        choices={[
          { value: 'level' as const, label: `${texts.level[language]} dB` },
          { value: 'service' as const, label: texts.change[language] },
        ]}
        onChoose={(difference) => compareModel.setState({ difference })}
      />
      <span className="end lone-key">
        {readout ? (
          <span className="number" title={texts.atPointer[language]}>
            A {formatNumber(a, 0)} · B {formatNumber(b, 0)} dBm
          </span>
        ) : (
          <>
            <i className="only-second" /> {texts.onlySecond[language]}
            <i className="only-first" /> {texts.onlyFirst[language]}
          </>
        )}
      </span>
    </div>
  );
}

function ZoomButtons({
  controller,
  language,
}: {
  readonly controller: CompareController | null;
  readonly language: Language;
}) {
  const button = (icon: IconName, label: string, press: () => void) => (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={press}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="furniture map-zoom">
      {button('plus', texts.zoomIn[language], () => controller?.zoomBy(1))}
      {button('minus', texts.zoomOut[language], () => controller?.zoomBy(-1))}
      {button('fit', texts.fit[language], () => controller?.fitRegion())}
    </div>
  );
}
