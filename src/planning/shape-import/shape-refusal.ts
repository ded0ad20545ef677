import type { Name } from '../../network/name.ts';

/** Ends the reading of a file, in one sentence. */
export class ShapeRefusal extends Error {
  readonly text: Name;

  constructor(zh: string, en: string) {
    super(en);
    this.text = { zh, en };
  }
}
