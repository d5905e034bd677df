import type { Attributes } from 'graphology-types';
import { EdgeRectangleProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { KeptBuffers } from './kept-buffers.ts';

/** A plain line, one with gaps (only planned or proposed), one with strokes across it (something is denied). */
export const PATTERNS = ['line', 'dashed', 'struck'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** One program for all patterns: each program more would be a draw more on every frame. */
export class PatternProgram<
  N extends Attributes = Attributes, E extends Attributes = Attributes, G extends Attributes = Attributes
> extends EdgeRectangleProgram<N, E, G> {
  readonly #buffers = new KeptBuffers();

  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    const rectangle = super.getDefinition();
    return {
      ...rectangle,
      ATTRIBUTES: [...rectangle.ATTRIBUTES, { name: 'a_pattern', size: 1, type: WebGLRenderingContext.FLOAT }],
      VERTEX_SHADER_SOURCE: VERTEX_SHADER, FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER
    };
  }

  override process(edgeIndex: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
    super.process(edgeIndex, offset, source, target, data);
    this.#buffers.changed();
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.#buffers.changed();
  }

  protected override bindProgram(program: ProgramInfo): void {
    this.#buffers.bind(this, program, (attribute, offset, instanced) => this.bindAttribute(attribute, program, offset, instanced));
  }

  override processVisibleItem(
    edgeIndex: number, startIndex: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData & { readonly pattern?: Pattern }
  ): void {
    super.processVisibleItem(edgeIndex, startIndex, source, target, data);
    this.array[startIndex + RECTANGLE_FLOATS] = PATTERNS.indexOf(data.pattern ?? 'line');
  }
}

/** What sigma's rectangle writes for an edge: both ends, the normal, colour, identifier. */
const RECTANGLE_FLOATS = 8;

/** How much of the colour stands at {@code at} pixels along the edge and {@code t} of its half width across it. */
const DASHES = /* glsl */ `
  float place = mod(at, 10.0);
  float inside = 1.0 - smoothstep(1.0 - feather, 1.0, t);
  return inside * smoothstep(0.0, 1.0, place - 4.5) * (1.0 - smoothstep(9.0, 10.0, place));
`;

const STROKES = /* glsl */ `
  float line = 1.0 - smoothstep(0.33 - feather, 0.33, t);
  float place = abs(mod(at, 26.0) - 13.0);
  float stroke = (1.0 - smoothstep(0.9, 1.7, place)) * (1.0 - smoothstep(1.0 - feather, 1.0, t));
  return max(line, stroke);
`;

// Sigma's rectangle program with one thing more: the distance from the edge's start in pixels, in which dashes keep
// their length at every zoom: u_correctionRatio is half a pixel in units of the framed graph.
const VERTEX_SHADER = /* glsl */ `
attribute float a_pattern;
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;

varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying float v_along;
varying float v_pattern;

const float bias = 255.0 / 254.0;

void main() {
  // strokes need room beside the line
  vec2 normal = a_normal * a_normalCoef * (a_pattern > 1.5 ? 3.0 : 1.0);
  v_pattern = a_pattern;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  float normalLength = length(normal);
  vec2 unitNormal = normal / normalLength;
  float pixelsThickness = max(normalLength, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(position + unitNormal * webGLThickness, 1)).xy, 0, 1);
  v_thickness = webGLThickness / u_zoomRatio;
  v_normal = unitNormal;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_along = a_positionCoef * length(a_positionEnd - a_positionStart) * 0.5 / u_correctionRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying float v_along;
varying float v_pattern;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

float dashes(float at, float t, float feather) {${DASHES}}
float strokes(float at, float t, float feather) {${STROKES}}

float share(float at, float t, float feather) {
  return v_pattern > 1.5 ? strokes(at, t, feather) : v_pattern > 0.5 ? dashes(at, t, feather) : 1.0 - smoothstep(1.0 - feather, 1.0, t);
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  gl_FragColor = mix(transparent, v_color, share(v_along, length(v_normal), v_feather / v_thickness));
  #endif
}
`;
