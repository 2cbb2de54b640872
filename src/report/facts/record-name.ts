import { marked, textIn } from "../../locale/say/values.js";
import type { FactRecord } from "../../model/register/record.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Material } from "../material.js";

/** Who reached which stage: *Chanh …: đã được cấp văn bằng bảo hộ*. */
export function actText(
  { subject, stage }: Pick<FactRecord, "subject" | "stage">,
  { plan, register, locale: { language } }: Pick<Material, "plan" | "register" | "locale">,
): string {
  const step = stageOf(stage);
  const procedure = plan.procedures[procedureOf(stage)];
  const title = textIn((procedure?.stages[step] ?? procedure?.ends[step])?.title, language) ?? stage;
  return `${register.subjects[subject]?.name ?? subject}: ${title}`;
}

/** What a reader of the paper can look up: the row of a record in the annex of evidence; the act, where no conclusion rests on it. */
export function recordNames(material: Material): (record: string) => string {
  const numbers = new Map(material.records.map(({ id }, index) => [id, index + 1]));
  const acts = new Map(material.register.records.flatMap((one) => ("stage" in one ? [[one.id, one]] : [])));
  return (id) => {
    const [number, act] = [numbers.get(id), acts.get(id)];
    if (number !== undefined) return material.locale.report.annexes.recordNo(number);
    return act === undefined ? id : marked(actText(act, material));
  };
}
