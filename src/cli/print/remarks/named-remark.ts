import { marked, textIn } from "../../../locale/say/values.js";
import { actNames } from "../../../report/facts/record-name.js";
import type { Remark } from "../../../rules/assessment/assessment.js";
import type { PromiseLabels } from "../promise-label.js";
import type { Setting } from "../../setting.js";

/** A remark whose papers, records and statements bear names that a reader knows; promises bear their numbers. */
export function namedRemark(remark: Remark, { number }: PromiseLabels, setting: Setting): Remark {
  switch (remark.code) {
    case "double-use":
      return {
        ...remark,
        document: paperName(remark.document, setting),
        commitments: remark.commitments.map((id) => `${number(id)}. ${promiseTitle(id, setting)}`),
      };
    case "statement-disputed":
    case "statement-wrong":
      return {
        ...remark,
        statement: statementName(remark.statement, setting),
        records: remark.records.map(actNames(setting)),
      };
    case "perhaps-the-same":
      return remark;
  }
}

function paperName(id: string, { register, locale }: Setting): string {
  const { title, kind, number, symbol } = register.documents[id] ?? {};
  const sign = [number, symbol].filter((part) => part !== undefined).join("/");
  const name = title ?? (kind && [locale.terms.documents[kind], sign].join(" ").trim());
  return name === undefined ? id : marked(name);
}

/** By whom, and when. */
export function statementName(id: string, { register, plan, locale }: Setting): string {
  const statement = register.statements.find((one) => one.id === id);
  if (statement === undefined) return id;
  const unit = register.units[statement.by] ?? plan.units[statement.by];
  const by = textIn(unit?.name, locale.language) ?? statement.by;
  return `${by}, ${locale.dates.short(statement.recorded)}`;
}

function promiseTitle(id: string, { plan, locale }: Setting): string {
  const promise = plan.commitments.find((one) => one.id === id);
  return textIn(promise?.title, locale.language) ?? "";
}
