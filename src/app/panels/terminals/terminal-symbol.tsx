import type { ReactNode } from 'react';
import type { Terminal } from '../../../network/terminal.ts';

type TerminalKind = 'handset' | 'cabin' | 'boat' | 'vessel' | 'platform' | 'drone';

const handset = <path d="M-3-6.5H3V6.5H-3ZM-1 4.4H1" />;

const symbols: Readonly<Record<TerminalKind, ReactNode>> = {
  handset,
  cabin: (
    <>
      <path d="M-7.5 6.5V-2L0-7.5L7.5-2V6.5Z" />
      <path d="M-2-2H2V5H-2ZM-.6 3.4H.6" strokeWidth="1.1" />
    </>
  ),
  boat: (
    <>
      <path d="M-7 2H7L5 6.5H-5Z M-2.5 2V-1.5H2.5V2" />
      <path d="M0-1.5V-6" />
      <circle cy="-6.2" r="1.3" fill="currentColor" stroke="none" />
    </>
  ),
  vessel: (
    <>
      <path d="M-8.5 2.5H8.5L6.5 6.8H-6.5Z M-6 2.5V-1.5H4V2.5 M-3.5-1.5V-4H1V-1.5" />
      <path d="M5.8 2.5V-5.5 M3.6-7.4A3 3 0 0 1 8-7.4" />
      <circle cx="5.8" cy="-5.2" r="1.2" fill="currentColor" stroke="none" />
    </>
  ),
  platform: (
    <>
      <path d="M-7.5 2.5H7.5 M-4.5 2.5V7 M4.5 2.5V7" />
      <circle cy="-5.6" r="1.7" />
      <path d="M0-3.8V.2M-2.6-1.8H2.6M0 .2L-1.8 2.4M0 .2L1.8 2.4" />
    </>
  ),
  drone: (
    <>
      <path d="M-2.4-.8H2.4V2.2H-2.4Z M-2.4-.4L-6-3.2 M2.4-.4L6-3.2 M-8.4-3.8H-3.6 M3.6-3.8H8.4" />
      <path d="M-2 2.2L-3.4 5 M2 2.2L3.4 5" />
    </>
  ),
};

/** What a terminal looks like, told from its height, its antenna and what is around it. */
export function TerminalSymbol({ terminal, size = 20 }: { terminal: Terminal; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {symbols[kindOf(terminal)]}
    </svg>
  );
}

/** Copies look as what they were copied from, whatever they are called. */
function kindOf({ heightM, afloat, gainSteps, penetrationLossDb }: Terminal): TerminalKind {
  if (heightM >= 50) return 'drone';
  if (!afloat) return 'platform';
  const gainDbi = Math.max(...gainSteps.map((step) => step.gainDbi));
  if (gainDbi >= 5) return 'vessel';
  if (gainDbi > 0) return 'boat';
  return penetrationLossDb > 0 ? 'cabin' : 'handset';
}
