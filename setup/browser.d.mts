/** The machine on which a browser is looked for. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Whether this file is a browser that runs. */
  starts(path: string): boolean;
}

export declare const browserAdvice: string;

export declare function findBrowser(machine?: Machine): string | null;
