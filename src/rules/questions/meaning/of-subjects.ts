import { contentId } from "../../../model/values/content-id.js";
import type { Decision, Equivalence } from "../../../model/register/decision.js";
import type { Hypothesis } from "../simulate/hypothesis.js";
import type { Teller } from "../open-location.js";
import type { AsksOf } from "../asks.js";
import type { Reply } from "../reply.js";
import { letterOf } from "./paper.js";

const NOTHING: Hypothesis = {};

/** A person decides whether a subject is what the plan means, once for all places where it is put forward. */
export const decidedOn = ({ subject, places }: AsksOf<"decide">, reply: Reply, teller: Teller): Hypothesis =>
  reply.code === "yes" || reply.code === "no"
    ? equivalences(
        places.map((place) => ({ subject: subject.id, for: place, same: reply.code === "yes" })),
        teller,
      )
    : NOTHING;

/** It is what is meant at one place, or at none of them. */
export function putForward({ subject, places }: AsksOf<"place">, reply: Reply, teller: Teller): Hypothesis {
  const said = (place: string, same: boolean) => ({ subject: subject.id, for: place, same });
  if (reply.code === "place") return equivalences([said(reply.place, true)], teller);
  return reply.code === "none"
    ? equivalences(
        places.map(({ place }) => said(place, false)),
        teller,
      )
    : NOTHING;
}

type Said = Pick<Equivalence, "subject" | "for" | "same">;

/** Decisions of today on what subjects are, in one letter. */
export function equivalences(said: readonly Said[], teller: Teller): Hypothesis {
  if (said.length === 0) return NOTHING;
  const { id, documents } = letterOf(["equivalence", said], teller);
  const decisions = said.map((one): Decision => {
    const decision = { kind: "equivalence", ...dated(teller), evidence: [id], ...one } as const;
    return { id: contentId("decision", decision), ...decision };
  });
  return { documents, decisions };
}

/** Decided today, by whoever answers. */
export const dated = ({ by, today }: Teller) => ({ recorded: today, on: today, by });

/** Whether things on file are one and the same. */
export function sameThings(
  { what, subjects, records }: AsksOf<"same">,
  reply: Reply,
  teller: Teller,
): Hypothesis {
  if (reply.code !== "yes" && reply.code !== "no") return NOTHING;
  const ids = what === "subjects" ? subjects.map(({ id }) => id) : records;
  const same = reply.code === "yes";
  const { id, documents } = letterOf(["same", ids, same], teller);
  const decision = { kind: "same", ...dated(teller), evidence: [id], what, ids, same } as const;
  return { documents, decisions: [{ id: contentId("decision", decision), ...decision }] };
}

/** The figures of the others were entered by mistake. */
export const figureOf = ({ subjects }: AsksOf<"figure">, reply: Reply): Hypothesis =>
  reply.code === "subject"
    ? {
        withdrawn: subjects.filter(({ id }) => id !== reply.subject.id).flatMap(({ records }) => records),
      }
    : NOTHING;
