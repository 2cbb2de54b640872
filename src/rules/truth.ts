/** What can be said of a requirement: three-valued truth, and *not applicable*, which stands outside it. */
export type Truth = "met" | "unmet" | "unknown" | "not-applicable";

/** All parts together: the worst of those that apply. */
export const every = (parts: readonly Truth[]): Truth => first(parts, ["unmet", "unknown", "met"]);

/** Any one part: the best of those that apply. */
export const some = (parts: readonly Truth[]): Truth => first(parts, ["met", "unknown", "unmet"]);

const first = (parts: readonly Truth[], order: readonly Truth[]): Truth =>
  order.find((truth) => parts.includes(truth)) ?? "not-applicable";
