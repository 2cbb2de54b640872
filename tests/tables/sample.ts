import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as english from "../../src/locale/en/index.js";
import * as vietnamese from "../../src/locale/vi/index.js";
import { parseRegister } from "../../src/model/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";

/** All words that any table needs, in Vietnamese. */
export const vi = { ...vietnamese.vi, ...vietnamese };
/** The same in English. */
export const en = { ...english.en, ...english };

export const plan = caoLanh;

const read = (name: string) => {
  const file = join(import.meta.dirname, "../../examples/cao-lanh", name);
  const parsed = parseRegister(JSON.parse(readFileSync(file, "utf8")), plan);
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
};

/** The register that is made up to show the product. */
export const register = read("minh-hoa.json");
