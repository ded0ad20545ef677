const paths = {
  undo: 'M9 5L5 9l4 4M5 9h8a4 4 0 0 1 0 8h-2',
  redo: 'M13 5l4 4-4 4M17 9H9a4 4 0 0 0 0 8h2',
  sun: 'M11 7a4 4 0 1 1 0 8a4 4 0 0 1 0-8M11 2v2M11 18v2M2 11h2M18 11h2M4.6 4.6L6 6M16 16l1.4 1.4M4.6 17.4L6 16M16 6l1.4-1.4',
  moon: 'M17 13A7 7 0 0 1 9 5a7 7 0 1 0 8 8Z',
  cursor: 'M6 4l11 6-5 1.5L9.5 17Z',
  mast: 'M11 8v10M8 18h6M7 5a5 5 0 0 0 0 6M15 5a5 5 0 0 1 0 6M11 8m-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0',
  box: 'M4 4h3M10 4h3M16 4h2v2M18 9v3M18 15v3h-2M13 18h-3M7 18H4v-2M4 13v-3M4 7V4',
  lasso: 'M11 4c5 0 8 2 8 5s-3 5.5-8 5.5S3 12 3 9s3-5 8-5M7 14c-1 2 0 4-3 4',
  ruler: 'M3 14L14 3l5 5L8 19ZM6.5 10.5l2 2M9.5 7.5l3 3M12.5 4.5l2 2',
  polygon: 'M5 8l7-4 6 5-3 8-9 1ZM5 8m-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0',
  lane: 'M7 4L4 18M15 4l3 14M11 4v3M11 10v3M11 16v2',
  route:
    'M4 18c4 0 3-6 7-7s4-6 7-7M4 18m-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 4m-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  profile: 'M3 17c3-1 4-9 8-9s5 8 8 9M3 6l16 3',
  link: 'M11 3v7M8 10h6M11 10l-3 8M11 10l3 8M6 4a4 4 0 0 0 0 5M16 4a4 4 0 0 1 0 5',
  satellite:
    'M4.5 7.5l3-3 3 3-3 3ZM11.5 14.5l3-3 3 3-3 3ZM9 9l4 4M13 6a3 3 0 0 1 3 3M13 2.5a6.5 6.5 0 0 1 6.5 6.5',
  swap: 'M5 8h12l-3-3M17 14H5l3 3',
  plus: 'M11 5v12M5 11h12',
  minus: 'M5 11h12',
  fit: 'M4 8V4h4M14 4h4v4M18 14v4h-4M8 18H4v-4',
  play: 'M8 5l9 6-9 6Z',
  pause: 'M8 5v12M14 5v12',
  close: 'M6 6l10 10M16 6L6 16',
  open: 'M3 17V5h5l2 2.5h8V10M3 17l3-7h14l-3 7Z',
  save: 'M4 4h11l3 3v11H4ZM7 4v5h7V4M7 18v-6h8v6',
  rail: 'M4 6h14M4 11h14M4 16h14',
  down: 'M6 9l5 5 5-5',
  up: 'M6 13l5-5 5 5',
  right: 'M9 6l5 5-5 5',
  info: 'M11 4a7 7 0 1 1 0 14a7 7 0 0 1 0-14M11 10v4.5M11 7.4v.2',
  search: 'M10 4a6 6 0 1 1 0 12a6 6 0 0 1 0-12M14.5 14.5L19 19',
  place: 'M11 19c4-4.5 6-7.6 6-10a6 6 0 1 0-12 0c0 2.4 2 5.5 6 10M11 7a2 2 0 1 1 0 4a2 2 0 0 1 0-4',
  command: 'M6 7l4 4-4 4M12 15h5',
  sliders:
    'M3 6h7M14 6h5M10 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 16h3M10 16h9M6 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  copy: 'M8 8h10v10H8ZM5 14H4V4h10v1',
  table: 'M3 5h16v12H3ZM3 9h16M3 13h16M9 5v12',
  power: 'M11 4v7M7 6.5a6 6 0 1 0 8 0',
  lock: 'M5 10h12v8H5ZM8 10V7a3 3 0 0 1 6 0v3',
  unlock: 'M5 10h12v8H5ZM8 10V7a3 3 0 0 1 5.7-1.3',
  comment: 'M4 5h14v9h-8l-4 4v-4H4Z',
  history: 'M4 11a7 7 0 1 0 2.2-5.1M4 4v4h4M11 7.5V11l2.6 2',
  target: 'M11 4v3M11 15v3M4 11h3M15 11h3M11 7a4 4 0 1 1 0 8a4 4 0 0 1 0-8',
  filter: 'M4 5h14l-5.5 6.5V17l-3 1.5v-7Z',
  pencil: 'M4 18l1-4L15 4l3 3L8 17ZM13 6l3 3',
  bin: 'M4 6h14M9 6V4h4v2M6 6l1 12h8l1-12M9.5 9.5v5M12.5 9.5v5',
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the colour of its text; it says nothing to screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The sun, or the beam of a mast, half over the sea. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <circle cx="10" cy="10" r="8.6" stroke="var(--ink)" strokeWidth="1.4" />
      <path d="M1.8 12.4H18.2" stroke="var(--ink)" strokeWidth="1.4" />
      <path
        d="M5.2 12.4a4.8 4.8 0 0 1 9.6 0M7.7 12.4a2.3 2.3 0 0 1 4.6 0"
        stroke="var(--accent)"
        strokeWidth="1.4"
      />
    </svg>
  );
}
