import type { Name } from '../../network/name.ts';

/** What the keeper of projects says. */
export const words = {
  cannotOpen: { zh: '无法打开项目', en: 'The project cannot be opened' },
  cannotOpenFile: { zh: '无法打开项目文件', en: 'The project file cannot be opened' },
  cannotSaveFile: { zh: '无法保存到文件', en: 'The project cannot be saved to a file' },
  unsaved: { zh: '当前项目尚未保存', en: 'The open project is not saved' },
  unsavedText: {
    zh: '浏览器未能保存最近的编辑，打开其他项目会丢失它们。请先保存到文件（Ctrl+S），或撤销这些编辑。',
    en: 'The browser could not store the last edits, and opening another project would lose them. Save to a file first (Ctrl+S), or undo them.',
  },
  leftAlone: {
    zh: '它仍原样保存在浏览器中，可在项目列表里另存为文件。',
    en: 'It stays in the browser as it is; the list of projects can save it as a file.',
  },
  gone: { zh: '该项目已不在浏览器中。', en: 'The project is no longer in the browser.' },
  savedTo: { zh: '已保存到文件：', en: 'Saved to the file ' },
} as const satisfies Record<string, Name>;

/** The name of a copy. */
export function copyName({ zh, en }: Name): Name {
  return { zh: `${zh}（副本）`, en: `${en} (copy)` };
}
