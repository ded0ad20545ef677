/** Where encoded fans outlive the process that made them. Nothing it holds is needed: it saves time. */
export interface FanCache {
  /** The bytes kept under a key; null when there are none, or none that can be had. */
  read(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps bytes under a key; a full disk or a refusal is no failure. */
  write(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}
