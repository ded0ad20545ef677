import { BufferImageSource, Geometry, type GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import { isByService, layerFormat, layerValues, type RasterField } from './layer-values.ts';
import { piecesGeometry, type TilePiece } from './tile-mesh.ts';

/** What all tiles of the raster share on the graphics card. */
export interface SharedResources {
  readonly levelProgram: GlProgram;
  readonly numberProgram: GlProgram;
  /** Colours, limits and everything else that is the same for all tiles. */
  readonly look: UniformGroup;
  /** Palette index by cell, for the best server. */
  readonly colourIndex: BufferImageSource;
  /** Rise of the uplink's noise in dB by cell. */
  readonly rises: BufferImageSource;
  /** Stands where a shader asks for levels that its layer does not show. */
  readonly noLevels: BufferImageSource;
}

interface Field {
  readonly source: BufferImageSource;
  /** Signal that a terminal is too far off to attach to, on layers that show it. */
  readonly barred: BufferImageSource | null;
  readonly shader: Shader;
  /** The service whose numbers the graphics card has. */
  service: number;
  /** Whether the graphics card has older numbers than the tile. */
  isStale: boolean;
}

/** Textures kept of one tile: the layer that is shown and the one before it. */
const keptFields = 2;

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
  private readonly fields = new Map<RasterField, Field>();
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
    first: { layer: RasterField; service: number; layers: TileLayers },
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
    const field = this.fieldFor(first.layer, first.service, first.layers);
    this.mesh = new Mesh({ geometry: this.geometry, shader: field.shader });
  }

  /** Shows a layer of the tile; `service` is which of the terminal's it is of. */
  show(layer: RasterField, service: number, layers: TileLayers): void {
    const field = this.fieldFor(layer, service, layers);
    if (field.isStale || (field.service !== service && isByService(layer))) {
      field.isStale = false;
      field.service = service;
      field.source.resource = layerValues(layer, service, layers);
      field.source.update();
      if (field.barred) {
        field.barred.resource = layers.barredDbm;
        field.barred.update();
      }
    }
    if (this.mesh.shader === field.shader) return;
    this.mesh.shader = field.shader;
    for (const [other, old] of this.fields) {
      if (this.fields.size <= keptFields) break;
      destroyField(old);
      this.fields.delete(other);
    }
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
    for (const field of this.fields.values()) destroyField(field);
    this.mask.destroy();
  }

  private fieldFor(layer: RasterField, service: number, layers: TileLayers): Field {
    const known = this.fields.get(layer);
    // the layers shown last stand last
    this.fields.delete(layer);
    const field = known ?? this.newField(layer, service, layers);
    this.fields.set(layer, field);
    return field;
  }

  private newField(layer: RasterField, service: number, layers: TileLayers): Field {
    const { levelProgram, numberProgram, look, colourIndex, rises, noLevels } = this.shared;
    const isLevel = layerFormat(layer) === 'r32float';
    const source = texture(layerValues(layer, service, layers), layerFormat(layer));
    const showsBarred = layer === 'rsrp' || layer === 'service';
    const barred = showsBarred ? texture(layers.barredDbm, 'r32float') : null;
    const common = {
      uField: source,
      uBarred: barred ?? noLevels,
      uMask: this.mask,
      look,
      placement: this.placement,
    };
    const shader = isLevel
      ? new Shader({ glProgram: levelProgram, resources: common })
      : new Shader({
          glProgram: numberProgram,
          resources: { ...common, uColourIndex: colourIndex, uRises: rises },
        });
    return { source, barred, shader, service, isStale: false };
  }
}

function texture(
  resource: Float32Array | Uint16Array | Uint8Array,
  format: 'r32float' | 'r16uint' | 'r8uint',
): BufferImageSource {
  return new BufferImageSource({
    resource,
    width: tileSide,
    height: tileSide,
    format,
    scaleMode: 'nearest',
    alphaMode: 'no-premultiply-alpha',
  });
}

function destroyField({ source, barred, shader }: Field): void {
  shader.destroy();
  source.destroy();
  barred?.destroy();
}
