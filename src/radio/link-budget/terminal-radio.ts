/** The terminal's side of a link, at the carrier's frequency. */
export interface TerminalRadio {
  readonly powerDbm: number;
  readonly gainDbi: number;
  /** Cable, body, hull and roll together. */
  readonly lossDb: number;
  readonly noiseFigureDb: number;
  readonly downlinkLayers: number;
  readonly uplinkLayers: number;
}
