import type { Plan } from "../../model/plan/plan.js";
import { isFields } from "../../model/values/fields.js";

/** What of a plan has a name: enough to call each part by it, whether the plan is whole or still being read. */
export interface PlanParts {
  readonly language: string;
  readonly parties: readonly { readonly id: string; readonly name: unknown }[];
  readonly units: readonly {
    readonly id: string;
    readonly name: unknown;
    readonly aliases: readonly string[];
  }[];
  /** Tasks, items, products and promises; those with a number are called by it as well. */
  readonly matters: readonly { readonly id: string; readonly no?: string; readonly title: unknown }[];
  readonly procedures: readonly { readonly id: string; readonly title: unknown }[];
  readonly stages: readonly { readonly id: string; readonly kind: unknown; readonly title: unknown }[];
  readonly attributes: readonly {
    readonly procedure: string;
    readonly id: string;
    readonly title: unknown;
  }[];
  readonly options: readonly {
    readonly procedure: string;
    readonly attribute: string;
    readonly id: string;
    readonly title: unknown;
  }[];
  readonly passages: readonly { readonly id: string; readonly text: unknown }[];
}

/** The words of a text, those of one language first; none where there is no text yet. */
export function optionalWords(text: unknown, language: string): readonly string[] {
  if (!isFields(text)) return [];
  const all = Object.entries(text).flatMap(([key, word]) =>
    typeof word === "string" ? [[key, word] as const] : [],
  );
  return [...all.filter(([key]) => key === language), ...all.filter(([key]) => key !== language)].map(
    ([, word]) => word,
  );
}

/** The parts of a whole plan. */
export function partsOf(plan: Plan): PlanParts {
  const procedures = Object.entries(plan.procedures);
  return {
    language: plan.language,
    parties: Object.entries(plan.parties).map(([id, { name }]) => ({ id, name })),
    units: Object.entries(plan.units).map(([id, { name, aliases = [] }]) => ({ id, name, aliases })),
    matters: mattersOf(plan),
    procedures: procedures.map(([id, { title }]) => ({ id, title })),
    stages: procedures.flatMap(([procedure, { title: kind, stages, ends }]) =>
      Object.entries({ ...stages, ...ends }).map(([id, { title }]) => ({
        id: `${procedure}.${id}`,
        kind,
        title,
      })),
    ),
    attributes: procedures.flatMap(([procedure, { attributes }]) =>
      Object.entries(attributes).map(([id, { title }]) => ({ procedure, id, title })),
    ),
    options: procedures.flatMap(([procedure, { attributes }]) =>
      Object.entries(attributes).flatMap(([attribute, told]) =>
        told.type === "choice"
          ? Object.entries(told.options).map(([id, title]) => ({ procedure, attribute, id, title }))
          : [],
      ),
    ),
    passages: [plan.bases, plan.purposes, plan.contents, plan.addressees].flat(),
  };
}

function mattersOf(plan: Plan): PlanParts["matters"] {
  const listed = Object.entries(plan.tasks).flatMap(([id, { no, title, items }]): PlanParts["matters"] => [
    { id, no, title },
    ...Object.entries(items).flatMap(([itemId, item]) => [
      { id: itemId, no: item.no, title: item.title },
      ...Object.entries(item.products ?? {}).map(([productId, { name }]) => ({
        id: productId,
        title: { [plan.language]: name },
      })),
    ]),
  ]);
  const known = new Set(listed.map(({ id }) => id));
  const others = plan.commitments.filter(({ id }) => !known.has(id));
  return [...listed, ...others.map(({ id, title }) => ({ id, title }))];
}
