import { checkForDecay, sgp4 } from 'satellite.js';
import { satelliteRecord } from '../elements-ephemeris.ts';
import type { MeanElements } from '../orbit-definition.ts';
import type { ElementsNote } from './elements-note.ts';

const msPerDay = 86_400_000;
/** Below it the air brings a satellite down within an orbit or so. */
const leastPerigeeKm = 120;
/** Of WGS 72, which mean elements go with. */
const modelRadiusKm = 6378.135;
/** Elements older than this get a warning. */
const freshDays = 14;
/** Mean motion above which an orbit counts as low: a period of 128 minutes. */
const lowRevPerDay = 11.25;

/** Why an object is not in orbit at a time; null when it is. */
export function decayNote(
  elements: MeanElements,
  line: number,
  timeMs: number,
): ElementsNote | null {
  const tell = (zh: string, en: string): ElementsNote => ({
    kind: 'decayed',
    line,
    object: elements.name,
    text: { zh, en },
  });
  const record = satelliteRecord(elements);
  const perigeeKm = record.altp * modelRadiusKm;
  if (!(perigeeKm >= leastPerigeeKm)) {
    const height = Number.isFinite(perigeeKm) ? perigeeKm.toFixed(0) : '?';
    return tell(
      `近地点高度 ${height} km，低于 ${leastPerigeeKm} km：已陨落`,
      `perigee at ${height} km, below ${leastPerigeeKm} km: decayed`,
    );
  }
  const result = sgp4(record, (timeMs - Date.parse(elements.epochUtc)) / 60_000);
  if (result !== null && !checkForDecay(record)) return null;
  const date = new Date(timeMs).toISOString().slice(0, 10);
  return tell(`按其根数推算，到 ${date} 已陨落`, `decayed by ${date}, as its elements have it`);
}

/** What to expect of elements whose epoch is far from a time; null when it is near. */
export function epochNote(
  elements: MeanElements,
  line: number,
  timeMs: number,
): ElementsNote | null {
  const ageDays = (timeMs - Date.parse(elements.epochUtc)) / msPerDay;
  const days = Math.round(Math.abs(ageDays));
  if (Math.abs(ageDays) <= freshDays) return null;
  const epoch = elements.epochUtc.slice(0, 10);
  const asked = new Date(timeMs).toISOString().slice(0, 10);
  const [zh, en] = ageDays > 0 ? ['早于', 'before'] : ['晚于', 'after'];
  const when = {
    zh: `历元 ${epoch} ${zh}所求时刻 ${asked} 共 ${days} 天`,
    en: `epoch ${epoch} is ${days} days ${en} ${asked}, for which it is asked`,
  };
  // about 1 km at the epoch, growing by 1 to 3 km a day along the track
  const [least, most] = [1 + days, 1 + 3 * days];
  const error =
    elements.meanMotionRevPerDay > lowRevPerDay
      ? {
          zh: `沿轨位置误差预计约 ${least} 至 ${most} km`,
          en: `expect it ${least} to ${most} km off along its track`,
        }
      : {
          zh: '轨道较高，误差增长较慢，但其后的轨道机动未计入',
          en: 'its error grows slowly so high up, but manoeuvres since are not known',
        };
  return {
    kind: 'epoch',
    line,
    object: elements.name,
    text: { zh: `${when.zh}：${error.zh}`, en: `${when.en}: ${error.en}` },
  };
}
