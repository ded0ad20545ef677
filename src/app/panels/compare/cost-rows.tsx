import type { Language } from '../../../network/name.ts';
import type { Comparison } from '../../../planning/comparison/comparison.ts';
import { useCompare } from '../../compare/compare-model.ts';
import { formatNumber, unknownNumber } from '../../i18n/format.ts';
import { texts } from './compare-texts.ts';
import { Delta } from './delta.tsx';

const units = { kCNY: { zh: '千元', en: 'kCNY' } } as const;

/** Sites, sums and the cost of a km² at the end of the year that is shown. */
export function CostRows({ comparison, language }: { comparison: Comparison; language: Language }) {
  const [year, serviceId] = [
    useCompare(({ year }) => year),
    useCompare(({ serviceId }) => serviceId),
  ];
  const run = useCompare((state) => state.figures.run);
  const ofYear = comparison.costs.filter((cost) => cost.year === year);
  const [cost] = ofYear;
  if (!cost) return null;
  const ofService = ofYear.find((each) => each.serviceId === serviceId);
  const sites = (run?.simulations ?? []).map(
    ({ result }) => result.years.find((each) => each.year === year)?.sites ?? null,
  );
  const { capexKcny, unpricedSites } = cost;
  const unit = units.kCNY[language];
  const perKm2 = ofService?.kcnyPerNewKm2[1] ?? null;
  return (
    <table className="compare-table" data-testid="compare-cost">
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col" colSpan={2}>
            B − A
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{texts.sites[language]}</th>
          <td>{countText(sites[0])}</td>
          <td>{countText(sites[1])}</td>
          <Delta
            values={[sites[0] ?? null, sites[1] ?? null]}
            decimals={0}
            widestAt={Math.max(sites[0] ?? 0, sites[1] ?? 0) / 2}
            lessIsBetter
          />
        </tr>
        <tr>
          <th scope="row">
            {texts.capex[language]} <span className="muted">{unit}</span>
          </th>
          <td>{formatNumber(capexKcny[0], 0)}</td>
          <td>{formatNumber(capexKcny[1], 0)}</td>
          <Delta
            values={capexKcny}
            decimals={0}
            widestAt={Math.max(...capexKcny) / 2}
            lessIsBetter
          />
        </tr>
        {unpricedSites.some((count) => count > 0) ? (
          <tr>
            <th scope="row">{texts.unpriced[language]}</th>
            <td>{unpricedSites[0]}</td>
            <td>{unpricedSites[1]}</td>
            <td colSpan={2} />
          </tr>
        ) : null}
        <tr>
          <th scope="row">
            {texts.perKm2[language]} <span className="muted">{unit}</span>
          </th>
          <td>{unknownNumber}</td>
          <td>{formatNumber(perKm2 ?? Number.NaN, 2)}</td>
          <td colSpan={2} />
        </tr>
      </tbody>
    </table>
  );
}

function countText(count: number | null | undefined): string {
  return formatNumber(count ?? Number.NaN, 0);
}
