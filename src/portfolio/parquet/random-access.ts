/** A file of which any stretch of bytes can be read (`asyncBufferFromFile` of hyparquet gives one). */
export interface RandomAccess {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}
