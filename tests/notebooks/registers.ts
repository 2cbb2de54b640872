import { readFileSync } from "node:fs";
import { parseRegister, type Register } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";

export const minhHoa = register("minh-hoa");
export const publicRecord = register("public-record");

function register(name: string): Register {
  const text = readFileSync(new URL(`../../examples/cao-lanh/${name}.json`, import.meta.url), "utf8");
  const parsed = parseRegister(JSON.parse(text), caoLanh);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.issues[0].code}`);
  return parsed.value;
}
