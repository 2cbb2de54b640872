import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import type { Register } from "../../../src/model/register/register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import type { Question } from "../../../src/rules/questions/question.js";

/** One of the example registers of the Cao Lãnh plan. */
export function example(name: "public-record" | "minh-hoa"): Register {
  const file = join(import.meta.dirname, "../../../examples/cao-lanh", `${name}.json`);
  const parsed = parseRegister(JSON.parse(readFileSync(file, "utf8")), caoLanh);
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}

/** A question as one line: what is asked, of whom first, what it does for how many promises. */
export function brief({ asks, ask, bears }: Question): string {
  const about =
    asks.code === "complete"
      ? (asks.procedure ?? "all")
      : asks.code === "succeed"
        ? asks.unit
        : "subject" in asks
          ? asks.subject.id
          : asks.code === "record"
            ? asks.lack.matter.commitment
            : "";
  const ways = ["settles", "names", "helps", "turns"] as const;
  const counts = ways.flatMap((way) => {
    const count = bears.filter(({ how }) => how === way).length;
    return count === 0 ? [] : [`${way} ${count}`];
  });
  return [asks.code, about, `(${ask[0]?.unit ?? "nobody"}): ${counts.join(", ")}`]
    .filter((part) => part !== "")
    .join(" ");
}
