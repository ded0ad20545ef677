/** Colours of best-server areas; neighbours take different ones. */
export const serverHexes: readonly string[] = [
  '#44AA99',
  '#CC6677',
  '#DDCC77',
  '#117733',
  '#AA4499',
  '#999933',
  '#B8652A',
  '#882255',
];
