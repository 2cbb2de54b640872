import type { LegalTest } from "../../model/law/legal-test.js";

const sized = (sizes: readonly string[], ...of: readonly LegalTest[]): LegalTest => ({
  kind: "allOf",
  of: [{ kind: "in", attribute: "size", values: sizes }, ...of],
});
const either = (...of: readonly LegalTest[]): LegalTest => ({ kind: "anyOf", of });
const yes = (attribute: string): LegalTest => ({ kind: "in", attribute, values: [true] });
const atLeast = (attribute: string, least: number): LegalTest => ({
  kind: "number",
  attribute,
  atLeast: least,
});
const share = (part: string, whole: string, percent: number): LegalTest => ({
  kind: "ratio",
  part,
  whole,
  percent,
});

const research = share("rd-spend-average", "net-revenue-average", 2);
const fromProducts = (percent: number) => share("product-revenue", "year-revenue", percent);

/** Điều 49 khoản 2: all four of them. */
const large = sized(
  ["large"],
  either(research, atLeast("rd-spend", 200_000_000_000)),
  atLeast("rd-staff", 10),
  atLeast("rd-staff-vietnamese", 5),
  either(fromProducts(30), atLeast("product-revenue", 90_000_000_000)),
  either(yes("product-exported"), yes("technology-encouraged"), yes("product-awarded")),
);

/** Điều 49 khoản 3. */
const medium = sized(
  ["medium"],
  research,
  atLeast("rd-staff", 5),
  atLeast("rd-staff-vietnamese", 1),
  fromProducts(20),
);

/** Điều 49 khoản 4. */
const small = sized(
  ["small", "micro"],
  research,
  either(
    { kind: "allOf", of: [atLeast("rd-staff", 2), atLeast("rd-staff-vietnamese", 1)] },
    atLeast("rd-experts", 2),
  ),
  atLeast("products-on-sale", 1),
);

/** What an enterprise of each size must show. */
export const bySize: LegalTest = either(large, medium, small);
