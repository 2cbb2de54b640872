import { zipSync } from "fflate";

/** Files in one, which are packed already. */
export const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(files, { level: 0 });
