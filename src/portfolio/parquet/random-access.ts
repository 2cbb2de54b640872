/** A file of which any stretch of bytes can be read (`asyncBufferFromFile` of hyparquet gives one). */
export interface RandomAccess {
  /** Length of the file in bytes. */
  readonly byteLength: number;
  /** The bytes from `start` up to, not including, `end`; to the last byte where `end` is absent. */
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}
