import { readFileSync } from "node:fs";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";

const file = new URL("../../../examples/cao-lanh/minh-hoa.json", import.meta.url);
const parsed = parseRegister(JSON.parse(readFileSync(file, "utf8")), caoLanh);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** The invented register of the Cao Lãnh plan. */
export const minhHoa = parsed.value;
