import type { Name } from '../../network/name.ts';
import type { Departure } from '../../radio/antenna/pattern-loss.ts';
import type { PathProfile } from '../../radio/propagation/path-profile.ts';
import type { Link, PropagationModel } from '../../radio/propagation/propagation-model.ts';
import { terminalAboveWaterM } from '../above-water.ts';
import { conditionsOf } from '../conditions-of.ts';
import { type CellBudget, cellBudget, needDbm, rsrpAfterDbm } from './cell-budget.ts';
import { timedLoss } from './model-losses.ts';
import { type Obstruction, obstructionOf } from './obstruction.ts';
import type { PathGeometry } from './path-geometry.ts';
import type { PathQuestion } from './path-question.ts';

/** No mast is proposed to be higher, above mean sea level. */
const highestMastM = 300;

/** What keeps a path from being better. */
export type Limit =
  | Obstruction
  /** However strong the signal, no terminal can attach so far away. */
  | 'attachRange';

/** What another terminal would receive at the same place. */
export interface OtherTerminal {
  readonly name: Name;
  readonly heightM: number;
  readonly rsrpDbm: number;
  readonly marginDb: number;
}

/** What limits a path, whether it suffices, and what would help. */
export interface Verdict {
  readonly limit: Limit;
  /** Null without a cell. */
  readonly rsrpDbm: number | null;
  readonly marginDb: number | null;
  /** The direction that needs more. */
  readonly direction: 'downlink' | 'uplink';
  /** Lowest antenna, in whole metres above mean sea level, at which the path suffices; null when none does or it does already. */
  readonly sufficientHeightAmslM: number | null;
  readonly others: readonly OtherTerminal[];
}

/** Everything about a path that its verdict stands on. */
export interface JudgedPath {
  readonly question: PathQuestion;
  readonly profile: PathProfile;
  readonly geometry: PathGeometry;
  readonly model: PropagationModel;
  readonly link: Link;
  readonly budget: CellBudget | null;
  readonly departure: Departure;
}

/** Judges a path by the project's model; null when the model refuses it. */
export function pathVerdict(path: JudgedPath, lossDb: number | null): Verdict | null {
  if (lossDb === null) return null;
  const { budget } = path;
  const marginDb = budget && rsrpAfterDbm(budget, lossDb) - needDbm(budget);
  const isShort = budget !== null && marginDb !== null && marginDb < 0;
  return {
    limit: limitOf(path),
    rsrpDbm: budget && rsrpAfterDbm(budget, lossDb),
    marginDb,
    direction: budget && budget.uplinkNeedDbm > budget.downlinkNeedDbm ? 'uplink' : 'downlink',
    sufficientHeightAmslM: isShort ? sufficientHeight(path, budget) : null,
    others: budget ? otherTerminals(path) : [],
  };
}

function limitOf({ budget, geometry, profile }: JudgedPath): Limit {
  if (budget && geometry.distanceKm > budget.attachRangeKm) return 'attachRange';
  return obstructionOf(geometry, profile);
}

/** Bisects heights by whole metres; loss falls as the mast grows. */
function sufficientHeight(path: JudgedPath, budget: CellBudget): number | null {
  const { waterLevelM } = path.question;
  const suffices = (heightM: number) => {
    const link = { ...path.link, transmitterHeightAmslM: heightM - waterLevelM };
    const { loss } = timedLoss(path.model, link, path.profile);
    return loss !== null && rsrpAfterDbm(budget, loss.lossDb) >= needDbm(budget);
  };
  if (path.geometry.distanceKm > budget.attachRangeKm) return null;
  let short = Math.floor(path.geometry.transmitterAmslM + waterLevelM);
  let enough = highestMastM;
  if (short >= enough || !suffices(enough)) return null;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (suffices(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

function otherTerminals(path: JudgedPath): OtherTerminal[] {
  const { question, departure, link, model, profile } = path;
  return question.others.flatMap((asker) => {
    const budget = cellBudget(question.carrier, question.sectors, asker, departure, question);
    const receiverHeightM = terminalAboveWaterM(
      asker.terminal,
      conditionsOf(question),
      question.waterLevelM,
    );
    const { loss } = timedLoss(model, { ...link, receiverHeightM }, profile);
    if (!budget || !loss) return [];
    const rsrpDbm = rsrpAfterDbm(budget, loss.lossDb);
    const marginDb = rsrpDbm - needDbm(budget);
    return [{ name: asker.terminal.name, heightM: asker.terminal.heightM, rsrpDbm, marginDb }];
  });
}
