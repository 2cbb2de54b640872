import { parseRegister, type Register } from "phoihop";
import minhHoa from "phoihop/examples/cao-lanh/minh-hoa.json" with { type: "json" };
import publicRecord from "phoihop/examples/cao-lanh/public-record.json" with { type: "json" };
import { caoLanh } from "phoihop/plans/cao-lanh";
import { breath } from "./breath.ts";
import { given } from "./embedded-data.ts";

export type Registers = readonly [Register, ...Register[]];

/** The registers to begin with: the one this page was made for, or those that come with phoihop. */
export const registers: Registers =
  given === null ? [await shipped(publicRecord), await shipped(minhHoa)] : [given.register];

/** Each takes a while; in between the page is drawn and answers. */
async function shipped(json: unknown): Promise<Register> {
  await breath();
  const parsed = parseRegister(json, caoLanh);
  await breath();
  if (parsed.ok) return parsed.value;
  throw new Error(`a register of the package is broken: ${JSON.stringify(parsed.issues[0])}`);
}
