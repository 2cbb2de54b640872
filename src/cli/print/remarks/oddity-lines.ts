import { textIn } from "../../../locale/say/values.js";
import { span } from "../../../model/values/date.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { FactRecord } from "../../../model/register/record.js";
import { actText } from "../../../report/facts/record-name.js";
import { sentences } from "../../read/load.js";
import type { Setting } from "../../setting.js";
import { statementName } from "./named-remark.js";

/** What is odd in a register; its entries bear the names by which people know them. */
export function oddityLines(setting: Setting): readonly string[] {
  const { register, warnings } = setting;
  const facts = new Map(register.records.flatMap((one) => ("stage" in one ? [[one.id, one]] : [])));
  const named = warnings.map((warning): Warning => {
    if (warning.code === "inside-complete")
      return { ...warning, statement: statementName(warning.statement, setting) };
    const earlier = warning.code === "out-of-order" && facts.get(warning.earlier);
    return earlier ? { ...warning, earlier: actText(earlier, setting) } : warning;
  });
  return sentences(named, setting, (issue) => placeName(issue, facts, setting));
}

/** *Kết quả “Chanh: đã nộp đơn” năm 2015 của Sở …*; nothing where no entry is at fault. */
function placeName(
  issue: Issue | Warning,
  facts: ReadonlyMap<string, FactRecord>,
  setting: Setting,
): string | undefined {
  const { plan, register, locale, words } = setting;
  const fact = "record" in issue ? facts.get(issue.record) : undefined;
  if (fact !== undefined) {
    const { by = "", on } = fact;
    const unit = textIn((register.units[by] ?? plan.units[by])?.name, locale.language) ?? null;
    return words.review.record(actText(fact, setting), on === undefined ? null : locale.when(span(on)), unit);
  }
  if (issue.code === "states-future") return words.review.statement(statementName(issue.statement, setting));
  return issue.code === "same-name" ? words.review.subject(issue.name) : undefined;
}
