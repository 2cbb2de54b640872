import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";
import type { Asks } from "../asks.js";
import type { Reply } from "../reply.js";
import { wantedActs } from "./new-acts.js";
import { attestation, choice, successor } from "./of-people.js";
import { bodyTold, datedOn, provedBy, rightOne, toldOf } from "./of-records.js";
import { completeness } from "./of-silence.js";
import { decidedOn, figureOf, putForward, sameThings } from "./of-subjects.js";
import { validity } from "./of-validity.js";

/**
 * What a reply to a question means as entries of the register: records, corrections, papers, statements, decisions. What a
 * question promises of its answers is tried with these, and `answer` enters these.
 */
export function meaningOf(asks: Asks, reply: Reply, teller: Teller): Hypothesis {
  switch (asks.code) {
    case "succeed":
      return successor(asks, reply, teller);
    case "complete":
      return completeness(asks, reply, teller);
    case "attest":
      return attestation(asks, reply, teller);
    case "prove":
      return provedBy(asks, reply, teller);
    case "date":
      return datedOn(asks, reply);
    case "attribute":
      return toldOf(asks, reply, teller);
    case "settle":
      return rightOne(asks, reply);
    case "body":
      return bodyTold(asks, reply, teller);
    case "decide":
      return decidedOn(asks, reply, teller);
    case "place":
      return putForward(asks, reply, teller);
    case "same":
      return sameThings(asks, reply, teller);
    case "figure":
      return figureOf(asks, reply);
    case "end":
      return validity(asks, reply, teller);
    case "record":
      return wantedActs(asks.lack, reply, teller);
    case "reading":
      return choice(asks, reply, teller);
  }
}
