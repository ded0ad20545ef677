import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { commandGroups } from '../../../src/app/commands/command.ts';
import { allCommands } from '../../../src/app/commands/command-registry.ts';
import { capsOf, isPressed, type PressedKey } from '../../../src/app/commands/key-stroke.ts';
import { loadTexts } from '../../../src/app/i18n/text.ts';
import { initialState } from '../../../src/app/state/app-store.ts';
import type { Project } from '../../../src/planning/project.ts';

const project = JSON.parse(
  readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'),
) as Project;
const state = {
  ...initialState(),
  ready: true,
  project,
  scenarioId: project.scenarios[0].id,
  serviceId: project.services[0].id,
};
const commands = allCommands(state);

beforeAll(() => Promise.all([loadTexts('zh'), loadTexts('en')]));

test('every command has an id of its own and a name in both languages', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { id, name, group } of commands) {
    expect(name.zh, id).toMatch(/\p{Script=Han}|^[A-Z-]+$/u);
    expect(name.en, id).toMatch(/^[A-Z0-9]/);
    expect(commandGroups, id).toHaveProperty(group);
  }
});

test('no key does two things, but where what can be done tells them apart', () => {
  const bound = commands.flatMap((command) =>
    (command.keys ?? []).map((key) => [key, command] as const),
  );
  // at rest, with nothing selected or drawn, a key has one meaning at most
  const atRest = bound.filter(([, { available }]) => available?.(state) ?? true);
  const shared = atRest.filter(([key], index) => atRest.findIndex(([k]) => k === key) !== index);
  expect(shared.map(([key, { id }]) => [key, id])).toEqual([]);
  // what takes a key from others comes before them, and only for as long as it can be done
  const first = new Map(bound.toReversed());
  for (const [key, { id, available }] of bound) {
    if (first.get(key)?.id !== id) expect(first.get(key)?.available, `${key} ${id}`).toBeDefined();
    else if (bound.some(([k, other]) => k === key && other.id !== id)) {
      expect(available, `${key} ${id}`).toBeDefined();
    }
  }
});

test('a stroke is told from others that hold more or less beside the key', () => {
  expect(isPressed('Mod+Z', pressed('z', { ctrlKey: true }))).toBe(true);
  expect(isPressed('Mod+Z', pressed('z', { metaKey: true }))).toBe(true);
  expect(isPressed('Mod+Z', pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isPressed('Mod+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(isPressed('V', pressed('v', { ctrlKey: true }))).toBe(false);
  expect(isPressed('V', pressed('V', { shiftKey: true }))).toBe(false);
  expect(isPressed('V', pressed('V'))).toBe(true); // caps lock
  expect(isPressed('?', pressed('?', { shiftKey: true }))).toBe(true);
  expect(isPressed('Tab', pressed('Tab', { shiftKey: true }))).toBe(false);
});

test('keys work while a Chinese input method is on', () => {
  expect(isPressed('[', pressed('【'))).toBe(true);
  expect(isPressed('?', pressed('？', { shiftKey: true }))).toBe(true);
  expect(isPressed('S', { ...pressed('Process'), code: 'KeyS' })).toBe(true);
  expect(isPressed('=', { ...pressed('Process'), code: 'Equal' })).toBe(true);
});

test('caps are named as the keyboard in front of the user has them', () => {
  expect(capsOf('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(capsOf('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
  expect(capsOf('Escape', false)).toEqual(['Esc']);
});

function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}
