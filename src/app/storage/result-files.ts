import type { FileFolder } from '../../compute/stored-fans.ts';
import { engineVersion } from '../../planning/engine-version.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type { ResultReference } from './project-record.ts';

/** Where the references to the files are. */
export interface ReferenceStore {
  result(projectId: string, scenarioId: string): Promise<ResultReference | null>;
  setResult(reference: ResultReference): Promise<void>;
  results(): Promise<ResultReference[]>;
}

/** Lets writers of any tab in together, and the sweeper only while there is none. */
export type FileTurns = <T>(as: 'writer' | 'sweeper', work: () => Promise<T>) => Promise<T | null>;

/** A state of a project that figures are of. */
export interface ResultState {
  readonly projectId: string;
  readonly revision: number;
}

/** Named after the SHA-256 of what is in it; while it is written its name has a point and more. */
const resultFile = /^[0-9a-f]{64}\.json(\..+)?$/;

/**
 * Settled figures as whole files: written to a name of their own and flushed, then referenced from
 * the store. What no reference names was left by a process that ended, and is swept.
 */
export class ResultFiles {
  readonly #openFolder: () => Promise<FileFolder>;
  readonly #references: ReferenceStore;
  readonly #inTurn: FileTurns;

  /** @param openFolder may reject, where the browser has no files of its own or no room for any. */
  constructor(
    openFolder: () => Promise<FileFolder>,
    references: ReferenceStore,
    inTurn: FileTurns,
  ) {
    this.#openFolder = openFolder;
    this.#references = references;
    this.#inTurn = inTurn;
  }

  /** Keeps figures in place of those kept before of this scenario. Rejects when they cannot be. */
  async keep({ projectId, revision }: ResultState, result: SimulationResult): Promise<void> {
    const { scenario: scenarioId, engine, inputsHash } = result;
    const folder = await this.#openFolder();
    const bytes = new TextEncoder().encode(JSON.stringify(result));
    const file = `${await sha256(bytes)}.json`;
    await this.#inTurn('writer', async () => {
      const before = await this.#references.result(projectId, scenarioId);
      await folder.write(file, bytes);
      await this.#references.setResult({
        projectId,
        scenarioId,
        revision,
        engine,
        inputsHash,
        file,
        bytes: bytes.length,
      });
      if (!before || before.file === file) return;
      const others = await this.#references.results();
      const isShared = others.some((reference) => reference.file === before.file);
      // what is left behind the next sweep takes
      if (!isShared) await folder.remove(before.file).catch(() => {});
    });
  }

  /** The figures of a scenario, if they are of this state, of this engine, and whole. Never rejects. */
  async take(
    { projectId, revision }: ResultState,
    scenarioId: string,
  ): Promise<SimulationResult | null> {
    try {
      const reference = await this.#references.result(projectId, scenarioId);
      if (reference?.revision !== revision || reference.engine !== engineVersion) return null;
      const folder = await this.#openFolder();
      const found = await folder.read(reference.file);
      if (!found || `${await sha256(found.bytes)}.json` !== reference.file) return null;
      return JSON.parse(new TextDecoder().decode(found.bytes)) as SimulationResult;
    } catch {
      return null;
    }
  }

  /** Removes the files that nothing refers to, unless a tab is writing one. Never rejects. */
  async sweep(): Promise<void> {
    try {
      await this.#inTurn('sweeper', async () => {
        const named = new Set((await this.#references.results()).map(({ file }) => file));
        const folder = await this.#openFolder();
        for (const { name } of await folder.list()) {
          if (!resultFile.test(name) || named.has(name)) continue;
          await folder.remove(name).catch(() => {});
        }
      });
    } catch {
      // the next start sweeps
    }
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
