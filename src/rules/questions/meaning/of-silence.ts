import type { CompletenessStatement } from "../../../model/register/completeness-statement.js";
import { contentId } from "../../../model/values/content-id.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";
import type { AsksOf } from "../asks.js";
import type { Reply } from "../reply.js";
import { fullyEntered } from "./new-acts.js";
import { letterOf } from "./paper.js";
import { together } from "./together.js";

/** The statement that this is all; with it, where the reply says so, all that is lacking. */
export function completeness(asks: AsksOf<"complete">, reply: Reply, teller: Teller): Hypothesis {
  if (reply.code !== "none" && reply.code !== "entered") return {};
  const entered = reply.code === "entered" ? asks.lacks.map((lack) => fullyEntered(lack, teller)) : [];
  return together([declared(asks, teller), ...entered]);
}

/** Where nobody's word closes it, nothing is declared. */
function declared({ procedure, places, upTo, by }: AsksOf<"complete">, teller: Teller): Hypothesis {
  if (by === "") return {};
  const { id, documents } = letterOf(["complete", procedure, places, upTo, by], teller);
  const said: Omit<CompletenessStatement, "id"> = {
    recorded: teller.today,
    evidence: [id],
    by,
    ...(procedure !== null && { procedure }),
    for: places,
    upTo,
  };
  return { documents, statements: [{ id: contentId("statement", said), ...said }] };
}
