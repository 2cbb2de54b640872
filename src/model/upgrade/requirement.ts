import { at } from "../parse/checks.js";
import { isFields } from "../values/fields.js";
import { eachOf, withField } from "./fields.js";

/** A requirement of version 1 in the words of version 2; what is malformed stays for the schema to tell of. */
export function upgradeRequirement(value: unknown): unknown {
  if (!isFields(value)) return value;
  switch (at(value, "kind")) {
    case "share":
      return share(value);
    case "money":
      return money(value);
    case "count":
      return measure(value);
    default:
      return withField(value, "of", (parts) => eachOf(parts, upgradeRequirement));
  }
}

function share({
  kind: _kind,
  part,
  whole,
  percent,
  strictly,
  ...others
}: Readonly<Record<string, unknown>>) {
  const comparison = strictly === true ? "moreThan" : "atLeast";
  return {
    kind: "count",
    ...measured(part),
    [comparison]: { percent, of: { kind: "count", ...measured(whole) } },
    ...others,
  };
}

const money = ({ kind: _kind, sum, covers, ...others }: Readonly<Record<string, unknown>>) => ({
  kind: "sum",
  attribute: "amount",
  ...measured(sum),
  atLeast: { percent: 100, of: { kind: "sum", attribute: "amount", ...measured(covers) } },
  ...others,
});

const measured = (value: unknown) => (isFields(value) ? measure(value) : {});

const measure = ({ standing, ...others }: Readonly<Record<string, unknown>>) => ({
  ...others,
  ...(standing !== undefined && { valid: standing }),
});
