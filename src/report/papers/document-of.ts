import { inLanguage } from "../../model/values/text.js";
import type { Annex, Block, Document } from "../document.js";
import type { Material } from "../material.js";

/** A paper of any type around its body. */
export const documentOf = (
  form: Document["form"],
  body: readonly Block[],
  annexes: readonly Annex[],
  { plan, register, asOf, locale }: Material,
): Document => ({
  language: locale.language,
  form,
  warning: register.nature === "illustrative" ? locale.report.paper.warning : null,
  about: {
    plan: inLanguage(plan.title, locale.language),
    register: inLanguage(register.title, locale.language),
    asOf,
    version: plan.version,
  },
  body,
  annexes,
});
