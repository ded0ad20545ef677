import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CommandGroup, commandGroups } from '../../../src/app/commands/command.ts';
import { allCommands } from '../../../src/app/commands/command-registry.ts';
import { gestures } from '../../../src/app/commands/gestures.ts';
import { keyRows } from '../../../src/app/commands/key-rows.ts';
import { capsOf } from '../../../src/app/commands/key-stroke.ts';
import { loadTexts } from '../../../src/app/i18n/text.ts';
import { initialState } from '../../../src/app/state/app-store.ts';
import type { Project } from '../../../src/planning/project.ts';

test('docs/keys.md lists the keys of the commands (npx vitest run -u writes it anew)', async () => {
  await Promise.all([loadTexts('zh'), loadTexts('en')]);
  const project = JSON.parse(
    readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'),
  ) as Project;
  const commands = allCommands({ ...initialState(), ready: true, project });
  const groups = (Object.keys(commandGroups) as CommandGroup[]).flatMap((group) => {
    const rows = [
      ...keyRows(commands, group).map(({ keys, name }) => ({
        keys: keys.map((stroke) => capsOf(stroke, false).map(code).join(' ')).join(', '),
        name,
      })),
      ...gestures
        .filter((gesture) => gesture.group === group)
        .map(({ caps, name }) => ({
          keys: caps.map((cap) => (cap === '+' ? cap : code(cap))).join(' '),
          name,
        })),
    ];
    if (rows.length === 0) return [];
    const { en, zh } = commandGroups[group];
    const lines = rows.map(({ keys, name }) => `| ${keys} | ${name.en} | ${name.zh} |`);
    return [`## ${en} ${zh}`, '', '| key | does | 作用 |', '|---|---|---|', ...lines, ''];
  });
  await expect([...preamble, ...groups].join('\n')).toMatchFileSnapshot('../../../docs/keys.md');
});

const preamble = [
  '# Keys',
  '',
  'Made from the commands in `src/app/commands/`. On a Mac Cmd stands for Ctrl. Keys are heard',
  'wherever the focus is, but not in fields and dialogs; they work while a Chinese input method is on.',
  'Keys that move the chart or go from site to site need the focus on the chart, or on nothing.',
  '`Tab` goes to the next site while one is selected; `Esc` deselects it, and `Tab` moves the focus on.',
  '',
  '`Ctrl K` finds everything else: commands without a key, sites, cells by PCI, places and positions.',
  '',
];

function code(cap: string): string {
  return `\`${cap}\``;
}
