import './figures-table.css';
import type { Payload } from '../../../network/satellite-system.ts';
import type { SatelliteBudgetLine } from '../../../orbit/link/satellite-budget-line.ts';
import type { SatelliteLinkBudget } from '../../../orbit/link/satellite-link-budget.ts';
import { downlinkUserRate, uplinkUserRate } from '../../../orbit/link/user-rate.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { formatUserRate } from '../../satellites/format-user-rate.ts';
import { useApp } from '../../state/use-app.ts';
import { linkWords } from './link-texts.ts';

interface BudgetSummaryProps {
  readonly beam: Payload;
  readonly budget: SatelliteLinkBudget;
  readonly rainPercent: number;
}

/** What the link gives in clear sky, and in rain of some share of time. */
export function BudgetSummary({ beam, budget, rainPercent }: BudgetSummaryProps) {
  const language = useApp((state) => state.language);
  const clear = weather(beam, budget, false);
  const rain = weather(beam, budget, true);
  const rows = [
    { name: linkWords.clear[language], ...clear },
    { name: filled(linkWords.inRain[language], { percent: rainPercent }), ...rain },
  ];
  return (
    <table className="figures-table budget-summary">
      <thead>
        <tr>
          <th />
          <th className="number">{linkWords.downlinkCnr[language]}</th>
          <th className="number">{linkWords.downlinkRate[language]}</th>
          <th className="number">{linkWords.uplinkCnr[language]}</th>
          <th className="number">{linkWords.uplinkRate[language]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, downlinkCnrDb, downlinkMbps, uplinkCnrDb, uplinkMbps }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{formatQuantity(downlinkCnrDb, 'dB', 1)}</td>
            <Rate mbps={downlinkMbps} />
            <td className="number">{formatQuantity(uplinkCnrDb, 'dB', 1)}</td>
            <Rate mbps={uplinkMbps} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rate({ mbps }: { mbps: number }) {
  const language = useApp((state) => state.language);
  return (
    <td className={mbps > 0 ? 'number figure' : 'number bad'}>
      {mbps > 0 ? formatUserRate(mbps) : linkWords.tooWeak[language]}
    </td>
  );
}

/** Signal and rate both ways; the uplink's carrier is narrowed as its signal fades. */
function weather(beam: Payload, { downlink, uplink }: SatelliteLinkBudget, inRain: boolean) {
  const fade = (lines: readonly SatelliteBudgetLine[]) => (inRain ? of(lines, 'rainFade') : 0);
  const downDbHz = of(downlink, 'carrierToNoiseDensity') - fade(downlink);
  const upDbHz = of(uplink, 'carrierToNoiseDensity') - fade(uplink);
  const up = uplinkUserRate(beam, upDbHz);
  return {
    downlinkCnrDb: of(downlink, 'cnr') - fade(downlink),
    downlinkMbps: downlinkUserRate(beam, downDbHz).rateMbps,
    uplinkCnrDb: upDbHz - 60 - 10 * Math.log10(up.bandwidthMhz),
    uplinkMbps: up.rateMbps,
  };
}

function of(lines: readonly SatelliteBudgetLine[], id: SatelliteBudgetLine['id']): number {
  return lines.find((line) => line.id === id)?.value ?? Number.NaN;
}
