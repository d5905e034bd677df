import type { Attributes } from 'graphology-types';
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import { ENTITY_TYPES, type EntityType } from './graph-model.ts';

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

/** Sigma's programs for the four types by the type's name, and for groups of each, which are hollow. */
export function shapePrograms<N extends Attributes, E extends Attributes>(): Record<string, NodeProgramType<N, E>> {
  return Object.fromEntries(ENTITY_TYPES.flatMap((type) => [
    [type, shapeProgram<N, E>(DISTANCES[type])],
    [`${type}_GROUP`, shapeProgram<N, E>(`abs(${DISTANCES[type]} + 0.16) - 0.16`)]
  ]));
}

function shapeProgram<N extends Attributes, E extends Attributes>(distance: string): NodeProgramType<N, E> {
  return class extends NodeCircleProgram<N, E> {
    override getDefinition(): ReturnType<NodeCircleProgram<N, E>['getDefinition']> {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(distance) };
    }
  };
}

function fragmentShader(distance: string): string {
  return /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;

uniform float u_correctionRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  vec2 p = v_diffVector / v_radius;
  float border = u_correctionRatio * 2.0;
  float dist = (${distance}) * v_radius + border;

  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(dist / border, 0.0, 1.0));
  #endif
}
`;
}
