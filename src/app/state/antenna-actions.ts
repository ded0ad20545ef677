import type { Antenna } from '../../network/antenna.ts';
import type { Name } from '../../network/name.ts';
import type { Sector } from '../../network/site.ts';
import { showAntenna } from './actions.ts';
import {
  addAntennas,
  carriersWith,
  removeAntenna,
  replaceAntenna,
  setCarrierAntenna,
} from './antenna-edits.ts';
import type { StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { type CellField, setCellValue } from './cell-edits.ts';
import { edit } from './edit-history.ts';
import { nameOfCellChange } from './step-name.ts';

/** Takes antennas into the library as one step and shows the first; all of them or none. */
export function takeAntennas(added: readonly Antenna[], called: StepName = nameOfTaking): void {
  const { project, ids } = addAntennas(appStore.getState().project, added);
  edit(called, () => project);
  if (ids.length > 0) showAntenna(ids[0]);
}

/** Puts a copy of an antenna beside it and shows the copy. */
export function duplicateAntenna(antenna: Antenna): void {
  const name = { zh: `${antenna.name.zh} 副本`, en: `${antenna.name.en}, copy` };
  takeAntennas(
    [{ ...antenna, id: `${antenna.id}-copy`, name }],
    labelled({ zh: '复制天线', en: 'copy antenna' }, antenna.name),
  );
}

/** Changes an antenna; quick repetitions on one field are one step. */
export function reviseAntenna(antenna: Antenna, field: string, called: Name): void {
  edit(
    labelled({ zh: '天线', en: 'antenna' }, antenna.name, called),
    (project) => replaceAntenna(project, antenna),
    `antenna ${antenna.id} ${field}`,
  );
}

/** Takes an antenna out of the library and shows its neighbour; while it is in use, nothing. */
export function deleteAntenna(antenna: Antenna): void {
  const { project } = appStore.getState();
  if (carriersWith(project, antenna.id).length > 0) return;
  const before = project.antennas ?? [];
  const at = before.findIndex(({ id }) => id === antenna.id);
  edit(labelled({ zh: '删除天线', en: 'delete antenna' }, antenna.name), (current) =>
    removeAntenna(current, antenna.id),
  );
  showAntenna((before[at + 1] ?? before[at - 1])?.id ?? null);
}

/** Lets all cells of a carrier go out with an antenna of the library; null for its own 3GPP sector. */
export function chooseAntenna(carrierId: string, antennaId: string | null): void {
  edit(
    (_, { antennas, carriers }) => {
      const carrier = carriers.find(({ id }) => id === carrierId);
      const chosen = antennas?.find(({ id }) => id === antennaId)?.name ?? ownSector;
      const name = carrier?.name ?? { zh: carrierId, en: carrierId };
      return {
        zh: `${carrier?.nrBand} ${name.zh} 天线 → ${chosen.zh}`,
        en: `${carrier?.nrBand} ${name.en}: antenna → ${chosen.en}`,
      };
    },
    (project) => setCarrierAntenna(project, carrierId, antennaId),
  );
}

/** Sets a value of one cell; null lets it be the carrier's again. */
export function chooseCellValue(
  sector: Sector,
  carrierId: string,
  field: CellField,
  value: number | null,
  called: Name,
): void {
  const { scenarioId } = appStore.getState();
  edit(
    nameOfCellChange(scenarioId, sector.id, carrierId, called),
    (project) => setCellValue(project, scenarioId, { sector, carrierId }, field, value),
    `${field} ${sector.id} ${carrierId}`,
  );
}

const ownSector: Name = { zh: '自身的 3GPP 扇区', en: 'its own 3GPP sector' };

const nameOfTaking: StepName = (before, after) => {
  const added = (after.antennas ?? []).slice(before.antennas?.length ?? 0);
  const count = added.length;
  return count === 1
    ? { zh: `导入天线 ${added[0].name.zh}`, en: `import antenna ${added[0].name.en}` }
    : { zh: `导入 ${count} 个天线`, en: `import ${count} antennas` };
};

function labelled(verb: Name, antenna: Name, what?: Name): Name {
  return {
    zh: `${verb.zh} ${antenna.zh}${what ? `：${what.zh}` : ''}`,
    en: `${verb.en} ${antenna.en}${what ? `: ${what.en}` : ''}`,
  };
}
