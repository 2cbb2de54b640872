import { inLanguage } from "../../model/values/wording.js";
import type { Annex, Printout } from "../printout.js";
import type { Block } from "../block-kinds.js";
import type { Material } from "../material.js";

/** A paper of any type around its body. */
export const documentOf = (
  form: Printout["form"],
  body: readonly Block[],
  annexes: readonly Annex[],
  { plan, register, asOf, locale }: Material,
): Printout => ({
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
