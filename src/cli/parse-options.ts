import { parseArgs } from 'node:util';
import { wrongUsage } from './failure.ts';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

type Value<Asked extends Option> = Asked['type'] extends 'string' ? string : boolean;

/** By option: what was given, in a list where it may be repeated; undefined when left out. */
type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]?:
    | (Options[Name] extends { multiple: true } ? Value<Options[Name]>[] : Value<Options[Name]>)
    | undefined;
};

/** The options and the other arguments of a command. @throws CommandFailure for an option that it has not got. */
export function parseOptions<const Options extends Readonly<Record<string, Option>>>(
  command: string,
  args: readonly string[],
  options: Options,
): { readonly values: Values<Options>; readonly positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { values: values as Values<Options>, positionals };
  } catch (error) {
    throw wrongUsage(`${command}: ${(error as Error).message}`);
  }
}
