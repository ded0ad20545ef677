import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader, type UniformGroup } from 'pixi.js';
import type { FloatBatch } from './float-batch.ts';

type FloatFormat = 'float32' | 'float32x2' | 'float32x4';

/** Floats of an attribute by its format. */
const floats: Readonly<Record<FloatFormat, number>> = { float32: 1, float32x2: 2, float32x4: 4 };

/** One draw call for all things of a batch: a quad for each, placed by its vertex shader. */
export class InstancedMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #geometry: Geometry;
  readonly #shader: Shader;
  readonly #buffer: Buffer;

  /**
   * @param attributes of one thing, in the order in which the batch has its floats
   */
  constructor(
    batch: FloatBatch,
    attributes: Readonly<Record<string, FloatFormat>>,
    program: { readonly vertex: string; readonly fragment: string },
    uniforms: UniformGroup,
  ) {
    this.#buffer = new Buffer({
      data: batch.data,
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    });
    let offset = 0;
    const instanced = Object.entries(attributes).map(([name, format]) => {
      const attribute = {
        buffer: this.#buffer,
        format,
        stride: batch.stride * 4,
        offset,
        instance: true,
      };
      offset += floats[format] * 4;
      return [name, attribute] as const;
    });
    this.#geometry = new Geometry({
      attributes: {
        aCorner: new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]),
        ...Object.fromEntries(instanced),
      },
      indexBuffer: [0, 1, 2, 0, 2, 3],
      instanceCount: 0,
    });
    this.#shader = new Shader({
      glProgram: GlProgram.from(program),
      resources: { look: uniforms },
    });
    this.mesh = new Mesh({ geometry: this.#geometry, shader: this.#shader });
  }

  /** Sends what the batch holds now. */
  send(batch: FloatBatch): void {
    this.#geometry.instanceCount = batch.count;
    this.mesh.renderable = batch.count > 0;
    if (batch.count === 0) return;
    if (this.#buffer.data !== batch.data) this.#buffer.data = batch.data;
    this.#buffer.update(batch.count * batch.stride * 4);
  }

  destroy(): void {
    this.mesh.destroy();
    this.#geometry.destroy(true);
    this.#shader.destroy();
  }
}
