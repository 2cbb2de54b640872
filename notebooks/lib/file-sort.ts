/** What a .json file holds that is no register of this plan. */
export type OtherFile = "plan" | "draft" | "assessment" | "law" | "other-plan";

/** The members by which each kind of file is known. */
const KNOWN: Readonly<Record<Exclude<OtherFile, "other-plan">, readonly string[]>> = {
  assessment: ["findings", "totals", "asOf"],
  plan: ["commitments", "parties"],
  law: ["criteria"],
  draft: ["changes", "signers"],
};

/** What a file is that is none of what was asked for; null where it may be a register of this plan. */
export function otherFile(content: unknown, plan: string): OtherFile | null {
  if (typeof content !== "object" || content === null) return null;
  const at = new Map<string, unknown>(Object.entries(content));
  if (at.has("records"))
    return typeof at.get("plan") === "string" && at.get("plan") !== plan ? "other-plan" : null;
  for (const kind of ["assessment", "plan", "law", "draft"] as const)
    if (KNOWN[kind].every((member) => at.has(member))) return kind;
  return null;
}
