import type { Warning } from "../issue/issue.js";
import { at, elements } from "../parse/checks.js";
import { isFields } from "../values/fields.js";
import { eachIn, withField } from "./fields.js";

const PLACES = ["stages", "ends"] as const;

/** A procedure of version 1 without the times that its stages allowed: these are dated law, and no part of a plan. */
export const withoutLimits = (procedure: unknown): unknown =>
  PLACES.reduce(
    (whole, place) => withField(whole, place, (stages) => eachIn(stages, withoutLimit)),
    procedure,
  );

function withoutLimit(stage: unknown): unknown {
  if (!isFields(stage)) return stage;
  const { limit: _limit, ...kept } = stage;
  return kept;
}

/** What is lost with them: how long, after which stage. */
export const limitsIn = (plan: unknown): readonly Warning[] =>
  elements(at(plan, "procedures")).flatMap(([id, procedure]) =>
    PLACES.flatMap((place) =>
      elements(at(procedure, place)).flatMap(([stage, told]): readonly Warning[] => {
        const limit = at(told, "limit");
        if (limit === undefined) return [];
        const path = ["procedures", id, place, stage, "limit"];
        const parts = [at(limit, "atMost"), at(limit, "unit")];
        const found = parts.filter((part) => typeof part === "string" || typeof part === "number").join(" ");
        return [{ code: "limit-dropped", path, stage: `${id}.${stage}`, found }];
      }),
    ),
  );
