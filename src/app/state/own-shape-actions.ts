import type { Name } from '../../network/name.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import { showNotice } from './notice.ts';
import {
  changeOwnShape,
  type OwnShapeKey,
  ownShape,
  removalBar,
  removeOwnShape,
} from './own-shapes.ts';

/** Gives an own zone or asset another name. */
export function renameShape(key: OwnShapeKey, name: Name): void {
  const was = ownShape(appStore.getState().project, key)?.name;
  if (!was || (was.zh === name.zh && was.en === name.en)) return;
  edit({ zh: `改名 ${was.zh} → ${name.zh}`, en: `rename ${was.en} → ${name.en}` }, (project) =>
    changeOwnShape(project, key, { name }),
  );
}

/** Removes an own zone or asset; says why when a goal still needs it. */
export function removeShape(key: OwnShapeKey): void {
  const { project } = appStore.getState();
  const shape = ownShape(project, key);
  if (!shape) return;
  const bar = removalBar(project, key);
  if (bar) {
    showNotice({ zh: `不能删除：${bar.zh}`, en: `Cannot be deleted: ${bar.en}` });
    return;
  }
  edit({ zh: `删除 ${shape.name.zh}`, en: `delete ${shape.name.en}` }, (before) =>
    removeOwnShape(before, key),
  );
  appStore.setState({ ownShape: null });
}

/** Selects an own zone or asset in place of all sites; null deselects it. */
export function selectShape(key: OwnShapeKey | null): void {
  appStore.setState({ ownShape: key, ...(key ? { selection: null } : {}) });
}
