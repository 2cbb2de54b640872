import { parseRegister, type Register } from "phoihop";
import minhHoa from "phoihop/examples/cao-lanh/minh-hoa.json" with { type: "json" };
import publicRecord from "phoihop/examples/cao-lanh/public-record.json" with { type: "json" };
import { caoLanh } from "phoihop/plans/cao-lanh";
import { given } from "./embedded-data.ts";

export type Registers = readonly [Register, ...Register[]];

/** The registers to begin with: the one this page was made for, or those that come with phoihop. */
export const registers: Registers =
  given === null ? [shipped(publicRecord), shipped(minhHoa)] : [given.register];

function shipped(json: unknown): Register {
  const parsed = parseRegister(json, caoLanh);
  if (parsed.ok) return parsed.value;
  throw new Error(`a register of the package is broken: ${JSON.stringify(parsed.issues[0])}`);
}
