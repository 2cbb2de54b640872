/** What can be said of a requirement: three-valued, and *not applicable*, which stands outside it. */
export type Verdict = (typeof VERDICTS)[number];
export const VERDICTS = ["met", "unmet", "unknown", "not-applicable"] as const;

/** All parts together: the worst of those that apply. */
export const every = (parts: readonly Verdict[]): Verdict => first(parts, ["unmet", "unknown", "met"]);

/** Any one part: the best of those that apply. */
export const some = (parts: readonly Verdict[]): Verdict => first(parts, ["met", "unknown", "unmet"]);

const first = (parts: readonly Verdict[], order: readonly Verdict[]): Verdict =>
  order.find((verdict) => parts.includes(verdict)) ?? "not-applicable";
