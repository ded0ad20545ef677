import type { Language } from '../../../network/name.ts';
import type { StackEntry } from '../../../planning/availability-stack/availability-stack.ts';
import { leastElevationDeg } from '../../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import type { Service } from '../../../planning/service.ts';
import { formatExact, formatQuantity, formatShare } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { formatAvailability } from '../../satellites/format-availability.ts';
import { formatDuration } from '../../satellites/format-duration.ts';
import { formatUserRate } from '../../satellites/format-user-rate.ts';
import { openSatellites } from '../../satellites/satellite-view.ts';
import type { TerrestrialAnswer } from '../../satellites/use-terrestrial.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';
import type { ServingRole } from './serving-stack.tsx';
import { causeNames, servingWords } from './serving-texts.ts';

interface ServingEntryProps {
  readonly entry: StackEntry;
  readonly role: ServingRole;
  readonly service: Service;
  readonly plan: SatellitePlan;
  readonly masts: TerrestrialAnswer | null;
  /** Supposes that it fails, or no longer. */
  readonly onToggle: () => void;
}

/** One of those who could serve: what it gives, how often, with which terminal, and why not if it does not suffice. */
export function ServingEntry(props: ServingEntryProps) {
  const { entry, role, service, plan, masts, onToggle } = props;
  const language = useApp((state) => state.language);
  const { offer } = entry;
  const name = nameOf(entry, plan, masts, language);
  const isFailed = role === 'failed';
  const act = filled(servingWords[isFailed ? 'unfail' : 'fail'][language], { name });
  const reason = entry.suffices ? null : reasonOf(entry, service, masts, language);
  return (
    <li className={role} data-testid={`serving-${role}`}>
      <div className="line">
        <span className={`role ${role}`}>{servingWords[role][language]}</span>
        {entry.kind === 'satellite' ? (
          <button
            type="button"
            className="who cut"
            title={name}
            onClick={() => openSatellites({ kind: 'system', id: entry.offer.systemId })}
          >
            {name}
          </button>
        ) : (
          <span className="who cut" title={name}>
            {name}
          </span>
        )}
        <span className="number availability">
          {formatAvailability(offer.availabilityPercent)}
          <span className="unit">%</span>
        </span>
      </div>
      <div className="bar" aria-hidden="true">
        <i style={{ width: `${offer.availabilityPercent}%` }} />
      </div>
      <div className="line facts">
        <span className="number">{`↓ ${formatUserRate(offer.downlinkMbps)}`}</span>
        <span className="number">{`↑ ${formatUserRate(offer.uplinkMbps)}`}</span>
        <span className="number" title={servingWords.latency[language]}>
          {formatQuantity(offer.roundTripMs, 'ms', 0)}
        </span>
        <Tip label={act} side="left">
          <button
            type="button"
            className="fail"
            aria-label={act}
            aria-pressed={isFailed}
            onClick={onToggle}
          >
            {(isFailed ? servingWords.back : servingWords.whatIf)[language]}
          </button>
        </Tip>
      </div>
      <p className="needs">{needsOf(entry, plan, masts, language)}</p>
      {reason === null ? null : <p className="reason">{reason}</p>}
    </li>
  );
}

function nameOf(
  entry: StackEntry,
  { systems }: SatellitePlan,
  masts: TerrestrialAnswer | null,
  language: Language,
): string {
  if (entry.kind === 'satellite') {
    const { systemId } = entry.offer;
    return systems.find(({ id }) => id === systemId)?.name[language] ?? systemId;
  }
  const cell = masts?.cell;
  const which = cell ? ` ${cell.siteName[language]} S${cell.sectorNumber} ${cell.nrBand}` : '';
  return `${servingWords.masts[language]}${which}`;
}

/** The terminal that it takes, and what else is known of how often it is there. */
function needsOf(
  entry: StackEntry,
  { systems, terminals }: SatellitePlan,
  masts: TerrestrialAnswer | null,
  language: Language,
): string {
  if (entry.kind === 'terrestrial') {
    const percent = formatShare(100 * (masts?.probability ?? Number.NaN));
    const backhaulPercent = masts?.backhaulPercent ?? 100;
    return [
      servingWords.ownTerminal[language],
      filled(servingWords.probability[language], { percent }),
      ...(backhaulPercent < 100
        ? [filled(servingWords.backhaul[language], { percent: formatShare(backhaulPercent) })]
        : []),
    ].join(' · ');
  }
  const { systemId, satelliteTerminalId, visiblePercent, longestGapS } = entry.offer;
  const system = systems.find(({ id }) => id === systemId);
  const terminal = terminals.find(({ id }) => id === satelliteTerminalId);
  const parts = [
    filled(servingWords.needs[language], {
      terminal: terminal?.name[language] ?? satelliteTerminalId,
    }),
  ];
  // the entry may outlive what it is of by a moment, while the plan is edited
  if (system && terminal) {
    const mask = formatExact(leastElevationDeg(system, terminal));
    const percent = formatShare(visiblePercent);
    parts.push(filled(servingWords.visible[language], { mask, percent }));
  }
  if (longestGapS > 0) {
    const gap = formatDuration(longestGapS, language);
    parts.push(filled(servingWords.gap[language], { gap }));
  }
  return parts.join(' · ');
}

/** Why it does not suffice for the service. */
function reasonOf(
  entry: StackEntry,
  service: Service,
  masts: TerrestrialAnswer | null,
  language: Language,
): string {
  const { downlinkMbps, uplinkMbps } = entry.offer;
  const parts: string[] = [];
  if (entry.kind === 'terrestrial' && masts) parts.push(causeNames[masts.cause][language]);
  if (downlinkMbps < service.downlinkMbps) {
    parts.push(
      filled(servingWords.slowDown[language], {
        rate: formatUserRate(downlinkMbps),
        need: formatUserRate(service.downlinkMbps),
      }),
    );
  }
  if (uplinkMbps < service.uplinkMbps) {
    parts.push(
      filled(servingWords.slowUp[language], {
        rate: formatUserRate(uplinkMbps),
        need: formatUserRate(service.uplinkMbps),
      }),
    );
  }
  return parts.length > 0
    ? parts.join(language === 'zh' ? '；' : '; ')
    : servingWords.never[language];
}
