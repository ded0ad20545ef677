import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Follows the title. */
  readonly tag?: ReactNode;
  /** Stands at the right. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under its heading. */
export function Section({ title, tag, aside, children }: SectionProps) {
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {tag}
        {aside === undefined ? null : <span className="aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
