import type { Name } from '../../network/name.ts';
import type { RouteRemark, RouteRemarkKind, RouteRemedy } from './route-reading.ts';

/** Alike remarks that are told one by one; what follows is told in one sentence. */
const toldOneByOne = 5;

/** Lines that a sentence names. */
const namedLines = 20;

/** Gathers what is to be told of a file, so that a thousand alike lines make no thousand sentences. */
export class RemarkLog {
  readonly #remarks: RouteRemark[] = [];
  readonly #more = new Map<RouteRemarkKind, { lines: number[]; remedy: RouteRemedy | undefined }>();
  readonly #counts = new Map<RouteRemarkKind, number>();

  get isEmpty(): boolean {
    return this.#remarks.length === 0;
  }

  tell(kind: RouteRemarkKind, lines: readonly number[], text: Name, remedy?: RouteRemedy): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= toldOneByOne) {
      const first = lines.slice(0, namedLines);
      this.#remarks.push({ kind, lines: first, text, ...(remedy ? { remedy } : {}) });
      return;
    }
    const more = this.#more.get(kind) ?? { lines: [], remedy };
    // a bad MMSI is that of many rows; elsewhere the first line is where it is
    more.lines.push(...(kind === 'badMmsi' ? lines : lines.slice(0, 1)));
    this.#more.set(kind, more);
  }

  /** All of them in the order they came, each kind's sum after its last. */
  remarks(): RouteRemark[] {
    const sums = [...this.#more].map(([kind, { lines, remedy }]): RouteRemark => {
      const text = moreText(lines, (this.#counts.get(kind) ?? 0) - toldOneByOne);
      return { kind, lines: lines.slice(0, namedLines), text, ...(remedy ? { remedy } : {}) };
    });
    const kinds = [...new Set(this.#remarks.map(({ kind }) => kind))];
    return kinds.flatMap((kind) =>
      [...this.#remarks, ...sums].filter((each) => each.kind === kind),
    );
  }
}

function moreText(lines: readonly number[], count: number): Name {
  const named = lines.slice(0, namedLines);
  const rest = lines.length - named.length;
  const zhTail = rest > 0 ? `等 ${lines.length} 行` : '行';
  const enTail = rest > 0 ? ` and ${rest} more` : '';
  if (named.length === 0) {
    return { zh: `还有 ${count} 处同样的问题`, en: `${count} more of the same kind` };
  }
  return {
    zh: `同样的问题还有 ${count} 处：第 ${named.join('、')} ${zhTail}`,
    en: `${count} more of the same kind: lines ${named.join(', ')}${enTail}`,
  };
}
