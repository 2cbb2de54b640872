import { inLanguage } from "../../../model/values/wording.js";
import type { Explanation } from "../../../rules/assessment/explanation.js";
import { foundOf } from "./found.js";
import type { Locale } from "../../words/locale.js";
import type { QuantityNamer } from "./quantity-name.js";
import { askedText } from "./requirement-sentence.js";

export type LeafExplanation = Exclude<Explanation, { readonly kind: "allOf" | "anyOf" }>;

export const isLeaf = (node: Explanation): node is LeafExplanation =>
  node.kind !== "allOf" && node.kind !== "anyOf";

/** What a requirement asks for and what was found, in one phrase; `name` says what is measured, in full or in short. */
export function fact(node: Explanation, name: QuantityNamer, locale: Locale): string {
  const { requirements: words, count, language } = locale;
  switch (node.kind) {
    case "allOf":
    case "anyOf":
      return words.group(node.kind, count(node.parts.length));
    case "count":
    case "sum":
    case "latest":
      return `${askedText(node, name, locale)}: ${foundOf(node, locale)}`;
    case "attested":
      return `${words.attested(inLanguage(node.byName, language))}; ${saidText(node, locale)}`;
  }
}

/** What the other side has said, where that decides; else how often it has spoken. */
function saidText(
  { verdict, decisions }: Extract<LeafExplanation, { kind: "attested" }>,
  { requirements: words, count }: Locale,
): string {
  if (decisions.length === 0) return words.said.nothing;
  if (verdict === "met") return words.said.kept;
  return verdict === "unmet" ? words.said["not-kept"] : words.attestations(count(decisions.length));
}
