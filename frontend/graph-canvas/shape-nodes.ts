import type { Attributes } from 'graphology-types';
import { NodeCircleProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { ENTITY_TYPES, type EntityType } from './graph-model.ts';
import { KeptBuffers } from './kept-buffers.ts';

/**
 * Each type of entity has a shape besides its colour, the same as everywhere in the explorer. A shape is told by its
 * distance function: negative inside, in a circle of radius one around the node's middle.
 */
const DISTANCES: Record<EntityType, string> = {
  COUNTRY: 'abs(p.x) + abs(p.y) - 1.0',
  ORGANIZATION: 'max(abs(p.x), abs(p.y)) - 0.72',
  PERSON: 'length(p) - 0.86',
  PLACE: 'max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.5'
};

/** The shapes by number: the four types, then groups of each, which are hollow. */
const SHAPES = ENTITY_TYPES.flatMap((type) => [DISTANCES[type]]).concat(ENTITY_TYPES.map((type) => `abs(${DISTANCES[type]} + 0.16) - 0.16`));

/** The number by which the program knows a type's shape. */
export function shapeNumber(type: EntityType, group: boolean): number {
  return ENTITY_TYPES.indexOf(type) + (group ? ENTITY_TYPES.length : 0);
}

/** One program for all shapes: each program more would be two draws more on every frame. */
export class ShapeProgram<N extends Attributes = Attributes, E extends Attributes = Attributes, G extends Attributes = Attributes> extends NodeCircleProgram<N, E, G> {
  readonly #buffers = new KeptBuffers();

  override getDefinition(): ReturnType<NodeCircleProgram<N, E, G>['getDefinition']> {
    const circle = super.getDefinition();
    return {
      ...circle,
      ATTRIBUTES: [...circle.ATTRIBUTES, { name: 'a_shape', size: 1, type: WebGLRenderingContext.FLOAT }],
      VERTEX_SHADER_SOURCE: circle.VERTEX_SHADER_SOURCE.replace('void main() {', `${SHAPE_VARYING}\nvoid main() {\n  v_shape = a_shape;`),
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER
    };
  }

  override process(nodeIndex: number, offset: number, data: NodeDisplayData): void {
    super.process(nodeIndex, offset, data);
    this.#buffers.changed();
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.#buffers.changed();
  }

  protected override bindProgram(program: ProgramInfo): void {
    this.#buffers.bind(this, program, (attribute, offset, instanced) => this.bindAttribute(attribute, program, offset, instanced));
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & { readonly shape?: number }): void {
    super.processVisibleItem(nodeIndex, startIndex, data);
    this.array[startIndex + CIRCLE_FLOATS] = data.shape ?? 0;
  }
}

/** What sigma's circle writes for a node: x, y, size, colour, identifier. */
const CIRCLE_FLOATS = 5;

const SHAPE_VARYING = 'attribute float a_shape;\nvarying float v_shape;';

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;

uniform float u_correctionRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

float distanceTo(vec2 p) {
${SHAPES.map((shape, i) => `  if (v_shape < ${i}.5) { return ${shape}; }`).join('\n')}
  return length(p) - 1.0;
}

void main(void) {
  vec2 p = v_diffVector / v_radius;
  float border = u_correctionRatio * 2.0;
  float dist = distanceTo(p) * v_radius + border;

  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(dist / border, 0.0, 1.0));
  #endif
}
`;
