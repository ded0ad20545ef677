import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { editSky } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { words } from './satellite-texts.ts';
import { TimeField } from './time-field.tsx';

/** The time over which satellites are watched, and the rain that fades them. */
export function SkyCard({ plan }: { plan: SatellitePlan }) {
  const language = useApp((state) => state.language);
  const { period, rainRate001MmPerHour, rainHeightKm } = plan;
  const moments = Math.floor((period.hours * 3600) / period.stepS) + 1;
  return (
    <>
      <header>
        <h3>{words.sky[language]}</h3>
      </header>
      <div className="satellite-view scroll">
        <div className="satellite-columns">
          <section aria-label={words.periodTitle[language]}>
            <h4>{words.periodTitle[language]}</h4>
            <TimeField
              label={words.start[language]}
              value={period.startUtc}
              testId="period-start"
              onCommit={(startUtc) => editSky({ period: { ...period, startUtc } }, words.start)}
            />
            <NumberField
              label={words.hours[language]}
              unit="h"
              decimals={1}
              from={0.1}
              to={168}
              step={12}
              value={period.hours}
              testId="period-hours"
              onCommit={(hours) => editSky({ period: { ...period, hours } }, words.hours)}
            />
            <NumberField
              label={words.step[language]}
              unit="s"
              decimals={0}
              from={1}
              to={600}
              step={10}
              value={period.stepS}
              testId="period-step"
              onCommit={(stepS) => editSky({ period: { ...period, stepS } }, words.step)}
            />
            <p className="muted">
              {filled(words.steps[language], { count: formatNumber(moments, 0) })}
            </p>
            <p className="muted">{words.periodText[language]}</p>
          </section>
          <section aria-label={words.rainTitle[language]}>
            <h4>{words.rainTitle[language]}</h4>
            <NumberField
              label={words.rainRate[language]}
              unit="mm/h"
              decimals={1}
              from={0.1}
              to={250}
              step={5}
              value={rainRate001MmPerHour}
              testId="rain-rate"
              onCommit={(value) => editSky({ rainRate001MmPerHour: value }, words.rainRate)}
            />
            <NumberField
              label={words.rainHeight[language]}
              unit="km"
              decimals={2}
              from={0.1}
              to={10}
              step={0.1}
              value={rainHeightKm}
              testId="rain-height"
              onCommit={(value) => editSky({ rainHeightKm: value }, words.rainHeight)}
            />
            <p className="muted">{words.rainText[language]}</p>
          </section>
        </div>
      </div>
    </>
  );
}
