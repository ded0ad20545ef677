import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { currentResult, currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { curveBottom, curveTop, type TimeScale, timeBarHeight } from './time-scale.ts';
import { ZoneCurves } from './zone-curves.tsx';

/** Curves, goals, commissioned sites and the handle of the year shown. */
export function TimeChart({ scale, width }: { scale: TimeScale; width: number }) {
  const t = useText();
  const year = useApp((state) => state.year);
  const { x, y, left, right, years } = scale;
  const active = years.indexOf(year);
  const handle = x(active + 1);
  return (
    <svg width={width} height={timeBarHeight} aria-hidden="true">
      <rect
        x={x(active)}
        y={curveTop - 4}
        width={x(1) - x(0)}
        height={curveBottom - curveTop + 4}
        fill="var(--paper2)"
      />
      <path d={`M${left} ${y(100)}H${right}M${left} ${y(50)}H${right}`} stroke="var(--rule)" />
      <path d={`M${left} ${curveBottom}H${right}`} stroke="var(--rule2)" />
      <ZoneCurves scale={scale} />
      <CommissionedSites scale={scale} />
      <path d={`M${handle} 4V${curveBottom + 18}`} stroke="var(--accent)" strokeWidth="1.6" />
      <path d={`M${handle - 5.5} 2h11v6l-5.5 5.5l-5.5-5.5Z`} fill="var(--accent)" />
      <text x="45" y={timeBarHeight - 13} fill="var(--ink3)">
        {t('time.yearEnd')}
      </text>
      <YearColumns scale={scale} />
    </svg>
  );
}

/** One dot for each site that begins in a year; the first year has those from before as well. */
function CommissionedSites({ scale }: { scale: TimeScale }) {
  const scenario = useApp(currentScenario);
  const { x, years } = scale;
  const level = curveBottom + 8;
  return years.map((year, index) => {
    const begun = (scenario?.sites ?? []).filter((site) =>
      index === 0 ? site.year <= year : site.year === year,
    ).length;
    const pitch = Math.min(6.2, (x(1) - x(0) - 16) / Math.max(begun, 1));
    const first = x(index + 0.5) - ((begun - 1) / 2) * pitch;
    const dots = Array.from({ length: begun }, (_, dot) => `M${first + dot * pitch} ${level}h0`);
    return (
      <path
        key={year}
        d={dots.join('')}
        stroke="var(--ink3)"
        strokeWidth={Math.min(4, pitch / 1.2)}
        strokeLinecap="round"
      />
    );
  });
}

/** Year and number of sites under each column; the whole column can be pressed. */
function YearColumns({ scale }: { scale: TimeScale }) {
  const t = useText();
  const shown = useApp((state) => state.year);
  const result = useApp(currentResult);
  const scenario = useApp(currentScenario);
  const { x, years, right } = scale;
  const wide = x(1) - x(0) > 130;
  return (
    <>
      {years.map((year, index) => {
        const planned = scenario?.sites.filter((site) => site.year <= year).length ?? 0;
        const sites = result?.years.find((each) => each.year === year)?.sites ?? planned;
        const begun = scenario?.sites.filter((site) => site.year === year).length ?? 0;
        const active = year === shown;
        return (
          <g key={year}>
            <path d={`M${x(index)} ${curveBottom}v18`} stroke="var(--rule2)" />
            <text
              x={x(index + 0.5)}
              y={timeBarHeight - 9}
              textAnchor="middle"
              style={{ fontSize: 12, fontWeight: active ? 600 : 400 }}
              fill={active ? 'var(--ink)' : 'var(--ink2)'}
            >
              {year}
            </text>
            {wide ? (
              <text
                x={x(index + 1) - 8}
                y={timeBarHeight - 9}
                textAnchor="end"
                fill="var(--ink2)"
                style={{ fontSize: 10 }}
              >
                {t('time.sites', { count: sites, n: formatNumber(sites, 0) })}
              </text>
            ) : null}
            <rect
              data-testid={`year-${year}`}
              x={x(index)}
              y="0"
              width={x(1) - x(0)}
              height={timeBarHeight}
              fill="transparent"
            >
              <title>
                {`${t('time.showYear', { year })} · ${t('time.newSites', {
                  year,
                  count: begun,
                  n: formatNumber(begun, 0),
                })}`}
              </title>
            </rect>
          </g>
        );
      })}
      <path d={`M${right} ${curveBottom}v18`} stroke="var(--rule2)" />
    </>
  );
}
