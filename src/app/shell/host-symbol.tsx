import type { ReactNode } from 'react';
import type { Host } from '../../network/site.ts';

const symbols: Record<Host, ReactNode> = {
  coast: (
    <>
      <path d="M-4 6L0-3L4 6M-5.2 6H5.2M-2.2 2H2.2" />
      <circle cy="-5" r="1.7" fill="currentColor" stroke="none" />
    </>
  ),
  hill: (
    <>
      <path d="M-6.5 5.5L0-6L6.5 5.5Z" />
      <circle cy="1.6" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  island: (
    <>
      <path d="M-6 4A6 5.6 0 0 1 6 4Z" />
      <path d="M0-1.6V-6.6" />
      <circle cy="-6" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  boosterStation: (
    <>
      <path d="M-5-5.5H5V1.5H-5Z M-3 1.5V6.5 M3 1.5V6.5 M-5.4 6.5H5.4" />
      <path d="M.9-4.2L-1.4-1.4H1.3L-.7 .6" strokeWidth="1.1" />
    </>
  ),
  turbine: (
    <>
      <path d="M0-1.2V7M0-1.2V-7.4M0-1.2L5.4 1.9M0-1.2L-5.4 1.9" />
      <circle cy="-1.2" r="1.5" fill="currentColor" stroke="none" />
    </>
  ),
  port: (
    <>
      <circle cy="-5.3" r="1.5" />
      <path d="M0-3.8V6M-3-1.6H3M-5.4 1.4C-5 4.6-2.6 5.8 0 6C2.6 5.8 5 4.6 5.4 1.4" />
    </>
  ),
  bridge: (
    <path d="M-7.5 2.5H7.5M-3.2-5.5V6M3.2-5.5V6M-3.2-5.5L-7.2 2.3M-3.2-5.5L0 .6L3.2-5.5L7.2 2.3" />
  ),
  buoy: (
    <>
      <path d="M-3.6 4L-1-5.4H1L3.6 4Z M-6 4.2H6" />
      <circle cy="6.4" r="1.3" fill="currentColor" stroke="none" />
    </>
  ),
};

/** The chart's symbol for what a site stands on. */
export function HostSymbol({ host, size = 22 }: { host: Host; size?: number }) {
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
      {symbols[host]}
    </svg>
  );
}
