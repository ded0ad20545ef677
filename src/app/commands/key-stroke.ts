import type { KeyStroke } from './command.ts';

/** What is read of a key event. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Stroke {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Keys as a Chinese input method gives them, though it is no text that is typed, and brackets with Shift. */
const fullWidth: Readonly<Record<string, string>> = {
  '{': '[',
  '}': ']',
  '【': '[',
  '】': ']',
  '「': '[',
  '」': ']',
  '？': '?',
  '、': '/',
  '，': ',',
  '。': '.',
  '－': '-',
  '＝': '=',
};

/** Names of keys while an input method holds back what they mean, by their place. */
const byPlace: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Slash: '/',
  Comma: ',',
  Period: '.',
};

/** Whether a key event is this stroke. Shift counts with letters and named keys, not with signs. */
export function isPressed(stroke: KeyStroke, event: PressedKey): boolean {
  const { key, mod, shift, alt } = parsed(stroke);
  if (mod !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false;
  if (shift !== event.shiftKey && (isLetter(key) || key.length > 1 || shift)) return false;
  return keyOf(event) === key;
}

/** The caps to show for a stroke, such as Ctrl and Z. */
export function capsOf(stroke: KeyStroke, isMac: boolean): string[] {
  const { key, mod, shift, alt } = parsed(stroke);
  return [
    ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(shift ? [isMac ? '⇧' : 'Shift'] : []),
    capNames[key] ?? key,
  ];
}

const capNames: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '-': '−',
  ' ': 'Space',
};

function keyOf({ key, code, shiftKey }: PressedKey): string {
  if (key === 'Process' || key === 'Unidentified') return keyAt(code, shiftKey);
  const plain = fullWidth[key] ?? key;
  return plain.length === 1 ? plain.toUpperCase() : plain;
}

function keyAt(code: string, shifted: boolean): string {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  const plain = letter ?? byPlace[code] ?? code;
  return plain === '/' && shifted ? '?' : plain;
}

const known = new Map<KeyStroke, Stroke>();

function parsed(stroke: KeyStroke): Stroke {
  const found = known.get(stroke);
  if (found) return found;
  const held = new Set<string>();
  let rest = stroke;
  for (let next = /^(Mod|Shift|Alt)\+(.+)$/.exec(rest); next; ) {
    held.add(next[1]);
    rest = next[2];
    next = /^(Mod|Shift|Alt)\+(.+)$/.exec(rest);
  }
  const made = {
    key: rest,
    mod: held.has('Mod'),
    shift: held.has('Shift'),
    alt: held.has('Alt'),
  };
  known.set(stroke, made);
  return made;
}

function isLetter(key: string): boolean {
  return /^[A-Z]$/.test(key);
}
