import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setYear } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { TimeChart } from './time-chart.tsx';
import { timeScale, yearAt } from './time-scale.ts';

const playStepMs = 1400;

/** Chooses the year, by pointer, arrow keys or play, over the curves of what each year reaches. */
export function TimeBar() {
  const t = useText();
  const { ref, width } = useElementSize();
  const ready = useApp((state) => state.ready);
  const years = useApp((state) => state.project.years);
  const year = useApp((state) => state.year);
  const scale = timeScale(years, width);

  const toYearUnder = (event: PointerEvent<HTMLElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const next = yearAt(scale, event.clientX - bounds.left);
    if (next !== year) {
      setYear(next);
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    toYearUnder(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      toYearUnder(event);
    }
  };
  return (
    <section className="time-bar" aria-label={t('time.label')}>
      <div
        ref={ref}
        className="track"
        role="slider"
        tabIndex={0}
        aria-label={t('time.slider')}
        aria-valuemin={years[0]}
        aria-valuemax={years[years.length - 1]}
        aria-valuenow={year}
        data-testid="year-slider"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      >
        {ready && width > 0 ? <TimeChart scale={scale} width={width} /> : null}
      </div>
      {ready ? <PlayButton /> : null}
    </section>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const { project, year } = appStore.getState();
  const index = project.years.indexOf(year);
  const target: Partial<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    Home: 0,
    End: project.years.length - 1,
  };
  const next = target[event.key];
  if (next !== undefined) {
    event.preventDefault();
    setYear(project.years[next] ?? year);
  }
}

/** Goes through the years once, from the first when the last is shown. */
function PlayButton() {
  const t = useText();
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) {
      return;
    }
    const timer = setInterval(() => {
      const { project, year } = appStore.getState();
      const next = project.years[project.years.indexOf(year) + 1];
      if (next === undefined) {
        setPlaying(false);
      } else {
        setYear(next);
      }
    }, playStepMs);
    return () => clearInterval(timer);
  }, [playing]);
  const toggle = () => {
    const { project, year } = appStore.getState();
    if (!playing && year === project.years.at(-1)) {
      setYear(project.years[0]);
    }
    setPlaying(!playing);
  };
  const label = t(playing ? 'time.pause' : 'time.play');
  return (
    <Tip label={label} side="top">
      <button type="button" className="play" aria-label={label} onClick={toggle}>
        <Icon name={playing ? 'pause' : 'play'} size={14} />
      </button>
    </Tip>
  );
}
