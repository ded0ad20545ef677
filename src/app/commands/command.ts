import type { Name } from '../../network/name.ts';
import type { SessionPort } from '../shell/session-port.ts';
import type { AppState } from '../state/app-state.ts';

/** Groups of the list of keys and of the palette, in their order. */
export const commandGroups = {
  edit: { zh: '编辑', en: 'Edit' },
  tools: { zh: '工具', en: 'Tools' },
  sites: { zh: '站点', en: 'Sites' },
  view: { zh: '查看', en: 'View' },
  layers: { zh: '结果图层', en: 'Layers of the result' },
  overlays: { zh: '叠加', en: 'Overlays' },
  plan: { zh: '方案', en: 'Plan' },
  file: { zh: '文件', en: 'File' },
  review: { zh: '评审', en: 'Review' },
  help: { zh: '帮助', en: 'Help' },
} as const satisfies Readonly<Record<string, Name>>;

export type CommandGroup = keyof typeof commandGroups;

/** What a command acts through besides the store. */
export interface CommandContext {
  /** Null until the session has started. */
  readonly session: SessionPort | null;
}

/**
 * A key with what is held beside it: `Mod+Shift+Z`, `Escape`, `[`, `F2`. `Mod` is Ctrl, or Cmd on a
 * Mac. The key is as `KeyboardEvent.key` names it, letters as capitals.
 */
export type KeyStroke = string;

/**
 * Something the user can do: the one place that says what it is called, which key does it, when it
 * can be done and how. Keyboard, list of keys and palette are made from these.
 */
export interface Command {
  /** Unlike any other; also what the palette remembers as recently done. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: Name;
  /** What it is also searched by, in any language, with spaces between. */
  readonly keywords?: string;
  readonly keys?: readonly KeyStroke[];
  /** Where its keys are heard; everywhere but in fields and dialogs when left out. */
  readonly heard?: KeyPlace;
  /** Whether a held key does it again and again. */
  readonly repeats?: boolean;
  /** Listed on `?` under this name in one row with all others of the same name. */
  readonly listedAs?: Name;
  /** False for what makes sense only as a key. */
  readonly inPalette?: boolean;
  /** Whether it is on now, of what can be on and off. */
  readonly isOn?: (state: AppState) => boolean;
  /** Whether it can be done now; always when left out. */
  readonly available?: (state: AppState) => boolean;
  run(context: CommandContext): void | Promise<void>;
}

/** `chart`: with the focus on the chart or on nothing. `chartFocused`: on the chart alone. */
export type KeyPlace = 'chart' | 'chartFocused';

/** The commands of one part of the app; made of the state where they depend on the project. */
export type CommandRoom = readonly Command[] | ((state: AppState) => readonly Command[]);
