import type { Name } from '../../../network/name.ts';

/** What the inspector of many sites says, and of a site that is locked. */
export const manyTexts = {
  mixed: { zh: '不一', en: 'mixed' },
  close: { zh: '取消选择', en: 'Deselect' },
  table: { zh: '在表中打开', en: 'Open in the table' },
  tiltBy: { zh: '电下倾增减', en: 'E-tilt by' },
  carriers: { zh: '载波', en: 'Carriers' },
  some: { zh: '部分扇区', en: 'some sectors' },
  locked: { zh: '已锁定，不可修改。', en: 'Locked: it cannot be changed.' },
  someLocked: { zh: '已锁定，保持不变', en: ' locked: unchanged' },
  unlock: { zh: '解锁', en: 'Unlock' },
  off: { zh: '已停用：不发射，也不计入', en: 'Off: neither sends nor counts' },
  owner: { zh: '权属', en: 'Owner' },
  capex: { zh: '投资', en: 'CAPEX' },
  note: { zh: '备注', en: 'Note' },
} as const satisfies Record<string, Name>;
