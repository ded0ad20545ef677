/** Floats for the graphics card, a fixed number for each thing drawn; the room grows and is kept. */
export class FloatBatch {
  data: Float32Array<ArrayBuffer>;
  /** Things written since it was cleared. */
  count = 0;
  readonly stride: number;

  constructor(stride: number, capacity: number) {
    this.stride = stride;
    this.data = new Float32Array(stride * capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Makes room for one more and tells where its first float goes. */
  next(): number {
    const at = this.count * this.stride;
    if (at + this.stride > this.data.length) {
      const more = new Float32Array(this.data.length * 2);
      more.set(this.data);
      this.data = more;
    }
    this.count += 1;
    return at;
  }
}
