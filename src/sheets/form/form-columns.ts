import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Stage } from "../../model/plan/procedure.js";
import { inLanguage } from "../../model/values/wording.js";
import { attributeColumn, attributeHead } from "../book/attribute-columns.js";
import { askedStages } from "../read/same-kind.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { askedAt } from "./asked-attributes.js";
import { blocksOf } from "./blocks.js";
import type { FormColumn } from "./form-column.js";

/** The columns of the sheet of one procedure, all of them from the plan. */
export function formColumns(procedure: string, plan: Plan, words: SheetWords): readonly FormColumn[] {
  return [
    ...thingColumns(procedure, plan, words),
    ...blocksOf(procedure, plan).flatMap((stage) => blockColumns(procedure, stage, plan, words)),
    ...(hasOtherStages(procedure, plan) ? otherColumns(words) : []),
    ...reportColumns(words),
    ...endColumns(words),
  ];
}

/** What the thing is: its name, its place in the plan, and what holds of it on every day. */
function thingColumns(procedure: string, plan: Plan, words: SheetWords): readonly FormColumn[] {
  const { form, language } = words;
  const subject = inLanguage(plan.procedures[procedure]?.subject ?? {}, language);
  const base = { group: "", part: "thing" } as const;
  const asked = new Set(
    [...askedStages(procedure, plan)].flatMap((stage) => [...askedAt(`${procedure}.${stage}`, plan)]),
  );
  const attributes = Object.entries(plan.procedures[procedure]?.attributes ?? {}).filter(
    ([name, { of }]) => of === "subject" && asked.has(name),
  );
  return [
    { ...base, key: "subject", kind: "line", width: 26, head: form.name(subject), tells: "name" },
    { ...base, key: "for", kind: "places", width: 16, head: form.place, tells: "place" },
    ...attributes.map(([name, attribute]): FormColumn => ({
      ...base,
      ...attributeColumn(name, attribute, procedure),
      width: attribute.type === "unit" ? 16 : 12,
      head: attributeHead(attribute, language),
      tells: "attribute",
      attribute: name,
    })),
  ];
}

/** The block of one stage: its day, its paper, and what is told of the act. */
function blockColumns(
  procedure: string,
  stage: string,
  plan: Plan,
  words: SheetWords,
): readonly FormColumn[] {
  const rules = plan.procedures[procedure];
  const named = rules?.stages[stage] ?? rules?.ends[stage];
  if (rules === undefined || named === undefined) return [];
  const { form, language } = words;
  const group = form.stage(inLanguage(named.title, language));
  const base = { group, part: "block", stage } as const;
  const asked = askedAt(`${procedure}.${stage}`, plan);
  const attributes = Object.entries(rules.attributes).filter(
    ([name, { of, stages }]) =>
      of === "act" && asked.has(name) && (stages === undefined || stages.includes(stage)),
  );
  return [
    {
      ...base,
      key: `${stage}.on`,
      kind: "date",
      width: 12,
      head: isOfFigures(`${procedure}.${stage}`, plan) ? form.stretch : form.on,
      tells: "on",
    },
    ...paperColumns(stage, named, words).map((column): FormColumn => ({ ...base, ...column })),
    ...attributes.map(([name, attribute]): FormColumn => ({
      ...base,
      ...attributeColumn(name, attribute, procedure),
      key: `${stage}.attributes.${name}`,
      width: attribute.type === "unit" ? 18 : 14,
      head: attributeHead(attribute, language),
      tells: "attribute",
      attribute: name,
    })),
  ];
}

/** A figure speaks of the stretch of days that it names, whenever it was published. */
const isOfFigures = (stage: string, plan: Plan): boolean =>
  plan.commitments
    .flatMap(askedQuantities)
    .some((quantity) => quantity.kind === "latest" && quantity.stage === stage);

/** The paper that proves a stage; its kind is asked only where there are several. */
function paperColumns(
  stage: string,
  { proof }: Stage,
  { form, choices }: SheetWords,
): readonly Pick<FormColumn, "key" | "kind" | "width" | "head" | "tells" | "choices">[] {
  const [only, ...others] = proof;
  if (only === undefined) return [];
  const number = { key: `${stage}.number`, kind: "line", width: 15, tells: "number" } as const;
  if (others.length === 0) return [{ ...number, head: form.number(choices.document[only] ?? only) }];
  return [
    { key: `${stage}.kind`, kind: "choice", width: 12, head: form.kind, tells: "kind", choices: "document" },
    { ...number, head: form.number(null) },
  ];
}

/** Where every stage has its block, there is nothing else to choose. */
function hasOtherStages(procedure: string, plan: Plan): boolean {
  const { stages = {}, ends = {} } = plan.procedures[procedure] ?? {};
  return Object.keys({ ...stages, ...ends }).length > blocksOf(procedure, plan).length;
}

/** All stages without a block of their own, and the ends. */
function otherColumns({ form }: SheetWords): readonly FormColumn[] {
  const base = { group: form.other, part: "other" } as const;
  return [
    { ...base, key: "other.stage", kind: "stage", width: 18, head: form.otherStage, tells: "stage" },
    { ...base, key: "other.on", kind: "date", width: 12, head: form.on, tells: "on" },
    { ...base, key: "other.number", kind: "line", width: 15, head: form.otherNumber, tells: "number" },
  ];
}

function reportColumns({ form }: SheetWords): readonly FormColumn[] {
  const base = { group: form.report, part: "report", kind: "line", tells: "note" } as const;
  return (["progress", "difficulty", "proposal"] as const).map((kind) => ({
    ...base,
    key: `note.${kind}`,
    width: kind === "progress" ? 24 : 18,
    head: form.notes[kind],
  }));
}

function endColumns({ form }: SheetWords): readonly FormColumn[] {
  const base = { group: "", part: "end", tells: "other" } as const;
  return [
    { ...base, key: "change", kind: "choice", width: 14, head: form.change, choices: "change" },
    { ...base, key: "lacking", kind: "line", width: 22, head: form.lacking },
    { ...base, key: "id", kind: "id", width: 10, head: "id", hidden: "always" },
    { ...base, key: "sent", kind: "json", width: 10, head: "sent", hidden: "always" },
  ];
}
