import { marked, textIn } from "../../locale/say/values.js";
import type { FactRecord } from "../../model/register/record.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Material } from "../material.js";

/** Where the names of acts are looked up. */
export interface ActSources {
  readonly plan: Pick<Plan, "procedures">;
  readonly register: Pick<Register, "subjects" | "records">;
  readonly locale: { readonly language: string };
}

/** Who reached which stage: *Chanh …: đã được cấp văn bằng bảo hộ*. */
export function actText(
  { subject, stage }: Pick<FactRecord, "subject" | "stage">,
  { plan, register, locale: { language } }: ActSources,
): string {
  return `${register.subjects[subject]?.name ?? subject}: ${stageText(stage, plan, language) ?? stage}`;
}

/** What a stage of the main line is called, or an end; undefined where the plan has none such. */
export function stageText(
  stage: string,
  { procedures }: Pick<Plan, "procedures">,
  language: string,
): string | undefined {
  const step = stageOf(stage);
  const procedure = procedures[procedureOf(stage)];
  return textIn((procedure?.stages[step] ?? procedure?.ends[step])?.title, language);
}

/** A record by what was done: *“Chanh …: đã được cấp văn bằng bảo hộ”*. */
export function actNames(sources: ActSources): (record: string) => string {
  const acts = new Map(sources.register.records.flatMap((one) => ("stage" in one ? [[one.id, one]] : [])));
  return (id) => {
    const act = acts.get(id);
    return act === undefined ? id : marked(actText(act, sources));
  };
}

/** What a reader of the paper can look up: the row of a record in the annex of evidence; the act, where no conclusion rests on it. */
export function recordNames(material: Material): (record: string) => string {
  const numbers = new Map(material.records.map(({ id }, index) => [id, index + 1]));
  const actOf = actNames(material);
  return (id) => {
    const number = numbers.get(id);
    return number === undefined ? actOf(id) : material.locale.report.annexes.recordNo(number);
  };
}
