import type { Language } from '../../../network/name.ts';
import type { Comparison } from '../../../planning/comparison/comparison.ts';
import { useCompare } from '../../compare/compare-model.ts';
import { formatShare } from '../../i18n/format.ts';
import { type ShareCurve, shareCurves } from './compare-rows.ts';
import { texts } from './compare-texts.ts';

const [widthPx, heightPx] = [194, 132];
const [leftPx, rightPx, topPx, bottomPx] = [26, 42, 22, 18];
const mostCharts = 4;

/** Served shares over the years, one small chart for a zone: A dashed, B in full. */
export function ShareCharts({
  comparison,
  language,
}: {
  comparison: Comparison;
  language: Language;
}) {
  const serviceId = useCompare((state) => state.serviceId);
  const curves = shareCurves(comparison, serviceId, mostCharts);
  if (curves.length === 0) return null;
  return (
    <section className="compare-section">
      <h3>
        {texts.charts[language]}
        <span className="aside share-key">
          <i className="first" /> A <i className="second" /> B <i className="aim" />{' '}
          {texts.target[language]}
        </span>
      </h3>
      <div className="share-charts">
        {curves.map((curve) => (
          <ShareChart key={curve.zoneId} curve={curve} language={language} />
        ))}
      </div>
    </section>
  );
}

function ShareChart({ curve, language }: { curve: ShareCurve; language: Language }) {
  const { name, years, percent, targets } = curve;
  const x = (index: number) =>
    years.length > 1
      ? leftPx + ((widthPx - leftPx - rightPx) * index) / (years.length - 1)
      : (leftPx + widthPx - rightPx) / 2;
  const y = (value: number) => heightPx - bottomPx - ((heightPx - topPx - bottomPx) * value) / 100;
  const [first, second] = percent.map((values) => values.at(-1) ?? null);
  const labels = apart(first === null ? null : y(first), second === null ? null : y(second));
  const told = percent
    .map((values, side) => `${side === 0 ? 'A' : 'B'} ${values.map(shareText).join(', ')}`)
    .join('; ');
  return (
    <svg
      width={widthPx}
      height={heightPx}
      role="img"
      aria-label={`${name[language]} ${years.join(', ')}: ${told}`}
    >
      <text x="0" y="12" className="chart-name">
        {name[language]}
      </text>
      {[0, 50, 100].map((level) => (
        <g key={level}>
          <path d={`M${leftPx} ${y(level)}H${widthPx - rightPx}`} stroke="var(--rule)" />
          <text x={leftPx - 5} y={y(level) + 3.5} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      {years.map((year, index) => (
        <text key={year} x={x(index)} y={heightPx - 4} textAnchor="middle">
          {year}
        </text>
      ))}
      {targets.map((target, index) =>
        target === null ? null : (
          <path
            key={years[index]}
            d={`M${x(index) - 9} ${y(target)}h18`}
            stroke="var(--ink)"
            strokeWidth="2"
          />
        ),
      )}
      <path
        d={line(percent[0], x, y)}
        fill="none"
        stroke="var(--ink2)"
        strokeWidth="1.3"
        strokeDasharray="4 3"
      />
      <path d={line(percent[1], x, y)} fill="none" stroke="var(--accent)" strokeWidth="1.7" />
      {first === null ? null : (
        <text x={widthPx - rightPx + 7} y={labels[0] + 3.5}>
          {shareText(first)}
        </text>
      )}
      {second === null ? null : (
        <text x={widthPx - rightPx + 7} y={labels[1] + 3.5} className="chart-second">
          {shareText(second)}
        </text>
      )}
    </svg>
  );
}

function shareText(percent: number | null): string {
  return formatShare(percent ?? Number.NaN);
}

function line(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    path += `${path === '' || values[index - 1] === null ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return path;
}

/** Heights of two labels that do not lie over each other, in px. */
function apart(first: number | null, second: number | null): [number, number] {
  if (first === null || second === null) return [first ?? 0, second ?? 0];
  const gap = second - first;
  const push = Math.max(0, 11 - Math.abs(gap)) / 2;
  const down = gap < 0 ? -push : push;
  return [first - down, second + down];
}
