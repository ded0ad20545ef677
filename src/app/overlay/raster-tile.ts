import { BufferImageSource, Geometry, type GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import type { LayerId } from '../state/app-state.ts';
import { piecesGeometry, type TilePiece } from './tile-mesh.ts';

/** What all tiles of the raster share on the graphics card. */
export interface SharedResources {
  readonly levelProgram: GlProgram;
  readonly numberProgram: GlProgram;
  /** Colours, limits and everything else that is the same for all tiles. */
  readonly look: UniformGroup;
  /** Palette index by cell, for the best server. */
  readonly colourIndex: BufferImageSource;
}

type FieldValues = TileLayers['rsrpDbm'] | TileLayers['server'] | TileLayers['tier'];

interface Field {
  readonly source: BufferImageSource;
  readonly shader: Shader;
  /** Whether the graphics card has older numbers than the tile. */
  isStale: boolean;
}

const formats = {
  rsrp: 'r32float',
  sinr: 'r32float',
  server: 'r16uint',
  service: 'r8uint',
} as const;

/** One tile of the raster: a mesh, and a texture for each layer that was shown of it. */
export class RasterTile {
  readonly mesh: Mesh<Geometry, Shader>;
  /** Clip-space placement, cell side in device px, and share of the fade-in. */
  readonly placement = new UniformGroup({
    uTransform: { value: new Float32Array(4), type: 'vec4<f32>' },
    uCellPx: { value: 1, type: 'f32' },
    uFade: { value: 1, type: 'f32' },
  });
  private readonly geometry = new Geometry({ attributes: { aPosition: [0, 0] }, indexBuffer: [0] });
  private readonly fields = new Map<LayerId, Field>();
  private readonly mask: BufferImageSource;
  private pieces = '';

  readonly tile: TileId;
  private readonly shared: SharedResources;
  /** When the tile came, in ms; null when it shall not fade in. */
  readonly bornMs: number | null;

  constructor(
    tile: TileId,
    shared: SharedResources,
    zoneShares: Uint8Array,
    bornMs: number | null,
    first: { layer: LayerId; layers: TileLayers },
  ) {
    this.tile = tile;
    this.shared = shared;
    this.bornMs = bornMs;
    this.mask = new BufferImageSource({
      resource: zoneShares,
      width: tileSide,
      height: tileSide,
      format: 'r8unorm',
      scaleMode: 'linear',
      alphaMode: 'no-premultiply-alpha',
    });
    const field = this.fieldFor(first.layer, first.layers);
    this.mesh = new Mesh({ geometry: this.geometry, shader: field.shader });
  }

  /** Shows a layer of the tile. */
  show(layer: LayerId, layers: TileLayers): void {
    const field = this.fieldFor(layer, layers);
    if (field.isStale) {
      field.isStale = false;
      field.source.resource = valuesOf(layer, layers);
      field.source.update();
    }
    if (this.mesh.shader !== field.shader) this.mesh.shader = field.shader;
  }

  /** Notes that the tile has new numbers; they go to the graphics card when they are shown. */
  outdate(): void {
    for (const field of this.fields.values()) field.isStale = true;
  }

  /** Sets which parts are drawn, because no finer tile lies over them. */
  cover(pieces: readonly TilePiece[]): void {
    this.mesh.visible = pieces.length > 0;
    const signature = pieces.map(({ west, north, side }) => `${west},${north},${side}`).join(' ');
    if (signature === this.pieces || pieces.length === 0) return;
    this.pieces = signature;
    const { positions, indices } = piecesGeometry(pieces);
    this.geometry.getBuffer('aPosition').data = positions;
    this.geometry.indexBuffer.data = indices;
  }

  destroy(): void {
    this.mesh.destroy();
    this.geometry.destroy(true);
    for (const { source, shader } of this.fields.values()) {
      shader.destroy();
      source.destroy();
    }
    this.mask.destroy();
  }

  private fieldFor(layer: LayerId, layers: TileLayers): Field {
    const known = this.fields.get(layer);
    if (known) return known;
    const source = new BufferImageSource({
      resource: valuesOf(layer, layers),
      width: tileSide,
      height: tileSide,
      format: formats[layer],
      scaleMode: 'nearest',
      alphaMode: 'no-premultiply-alpha',
    });
    const field = { source, shader: this.shaderFor(layer, source), isStale: false };
    this.fields.set(layer, field);
    return field;
  }

  private shaderFor(layer: LayerId, source: BufferImageSource): Shader {
    const { levelProgram, numberProgram, look, colourIndex } = this.shared;
    const common = { uField: source, uMask: this.mask, look, placement: this.placement };
    return layer === 'rsrp' || layer === 'sinr'
      ? new Shader({ glProgram: levelProgram, resources: common })
      : new Shader({
          glProgram: numberProgram,
          resources: { ...common, uColourIndex: colourIndex },
        });
  }
}

function valuesOf(layer: LayerId, layers: TileLayers): FieldValues {
  if (layer === 'rsrp') return layers.rsrpDbm;
  if (layer === 'sinr') return layers.sinrDb;
  return layer === 'server' ? layers.server : layers.tier;
}
