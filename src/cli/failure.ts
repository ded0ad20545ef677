/** Ends a command: one line on standard error, and an exit status. */
export class CommandFailure extends Error {
  /** 1 for bad input, 2 for wrong usage. */
  readonly exitStatus: 1 | 2;

  constructor(exitStatus: 1 | 2, message: string) {
    super(message);
    this.exitStatus = exitStatus;
  }
}

/** Bad input: names file, line or path, value and what was expected. */
export function badInput(message: string): CommandFailure {
  return new CommandFailure(1, message);
}

export function wrongUsage(message: string): CommandFailure {
  return new CommandFailure(2, message);
}
