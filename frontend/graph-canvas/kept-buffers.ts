import type { ProgramInfo } from 'sigma/rendering';

type Attribute = { readonly name: string; readonly size: number; readonly type: number };

/** What is bound of an instanced program of sigma's. */
export interface Instanced {
  readonly array: Float32Array;
  readonly constantArray: Float32Array;
  readonly ATTRIBUTES: readonly Attribute[];
  readonly CONSTANT_ATTRIBUTES: readonly Attribute[];
}

/**
 * Binds an instanced program's buffers as sigma does, but sends to the graphics card only what it hasn't got: sigma sends
 * everything with every frame, and twice where there is a picture for picking, though most frames change nothing but where
 * one looks.
 */
export class KeptBuffers {
  /** Rises with every change of the program's array. */
  #version = 0;
  readonly #sent = new WeakMap<WebGLBuffer, number>();

  changed(): void {
    this.#version++;
  }

  /**
   * @param bindAttribute sigma's own, which answers with the bytes that the attribute takes
   */
  bind(program: Instanced, { gl, buffer, constantBuffer }: ProgramInfo, bindAttribute: (attribute: Attribute, offset: number, instanced: boolean) => number): void {
    const attributes = (of: readonly Attribute[], instanced: boolean): void => {
      of.reduce((offset, attribute) => offset + bindAttribute(attribute, offset, instanced), 0);
    };
    gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
    attributes(program.CONSTANT_ATTRIBUTES, false);
    if (!this.#sent.has(constantBuffer)) {
      gl.bufferData(gl.ARRAY_BUFFER, program.constantArray, gl.STATIC_DRAW);
      this.#sent.set(constantBuffer, 0);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    attributes(program.ATTRIBUTES, true);
    if (this.#sent.get(buffer) !== this.#version) {
      gl.bufferData(gl.ARRAY_BUFFER, program.array, gl.DYNAMIC_DRAW);
      this.#sent.set(buffer, this.#version);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}
