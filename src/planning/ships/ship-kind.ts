import type { Ship } from '../../network/fleet.ts';

const words: readonly (readonly [Ship['kind'], RegExp])[] = [
  ['fishing', /fish|trawl|渔/],
  ['tanker', /tanker|\boil\b|\blng\b|\blpg\b|油船|油轮|液货|化学品|液化/],
  ['passenger', /passenger|ferry|cruise|ro-?pax|客/],
  ['cargo', /cargo|container|bulk|freight|货|集装箱|散/],
  [
    'service',
    /tug|tow|pilot|dredg|search|rescue|\bsar\b|\blaw\b|patrol|tender|supply|diving|medical|military|拖|引航|疏浚|救助|执法|海巡|公务|工程|补给|运维/,
  ],
  ['other', /other|pleasure|sail|yacht|reserved|high.?speed|\bwig\b|其他|其它|游艇|高速/],
];

/**
 * The kind of a ship by the number of its AIS type, or by a word for it; null when neither is known.
 * [ITU-R M.1371-5, table 53]
 */
export function shipKind(text: string): Ship['kind'] | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (/^\d{1,3}(?:\.0+)?$/.test(plain)) return kindOfNumber(Number(plain));
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function kindOfNumber(type: number): Ship['kind'] | null {
  if (type === 30) return 'fishing';
  if ((type >= 31 && type <= 35) || (type >= 50 && type <= 59)) return 'service';
  const tens = Math.floor(type / 10);
  if (tens === 6) return 'passenger';
  if (tens === 7) return 'cargo';
  if (tens === 8) return 'tanker';
  // 0 stands for not available
  return type >= 1 && type <= 99 ? 'other' : null;
}
