import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

interface TipProps {
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactElement;
}

/** Says what a control does, and by which key, on hover and on focus. */
export function Tip({ label, keys, side = 'bottom', children }: TipProps) {
  return (
    <Tooltip
      label={
        <>
          {label}
          {keys ? <kbd>{keys}</kbd> : null}
        </>
      }
      position={side}
      openDelay={400}
      offset={6}
      maw={320}
      multiline
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: 'tip' }}
    >
      {children}
    </Tooltip>
  );
}
