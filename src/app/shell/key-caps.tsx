import type { KeyStroke } from '../commands/command.ts';
import { capsOf } from '../commands/key-stroke.ts';

const isMac = /mac/i.test(navigator.platform);

/** A key with what is held beside it, as caps. */
export function KeyCaps({ stroke }: { stroke: KeyStroke }) {
  return (
    <span className="key-caps">
      {capsOf(stroke, isMac).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
