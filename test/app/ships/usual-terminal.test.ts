import { expect, test } from 'vitest';
import { usualTerminal } from '../../../src/app/ships/usual-terminal.ts';
import type { Project } from '../../../src/planning/project.ts';

const satellites = {
  terminals: [
    { id: 'phone', kind: 'handset' },
    { id: 'dish', kind: 'vessel' },
    { id: 'flat', kind: 'vessel' },
  ],
};
const usual = (...terminals: object[]) =>
  usualTerminal({ satellites, terminals } as unknown as Project);

test('a ship carries the terminal afloat with most satellite terminals that are no handsets', () => {
  const handset = { id: 'handset', afloat: true, satelliteTerminalIds: ['phone'] };
  const rig = { id: 'rig', afloat: false, satelliteTerminalIds: ['dish', 'flat'] };
  const boat = { id: 'boat', afloat: true, satelliteTerminalIds: ['phone', 'dish'] };
  const vessel = { id: 'vessel', afloat: true, satelliteTerminalIds: ['dish', 'flat'] };
  expect(usual(handset, rig, boat, vessel)).toBe('vessel');
  expect(usual(rig, handset, { id: 'cabin', afloat: true })).toBe('handset');
  expect(usual(rig)).toBe('rig');
});
