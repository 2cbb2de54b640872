import { law } from "../law/index.js";
import { judgeLaw } from "../rules/criteria/judge-law.js";
import type { Input } from "./input.js";
import { questionOf, type Judging } from "./request.js";

/** What the law set that comes with the package says of the acts on file; loaded only where it is asked for. */
export const lawOn = ({ plan, register }: Pick<Input, "plan" | "register">, judging: Judging) =>
  judgeLaw(plan, register, law, questionOf(judging));
