import type { Material } from "../material.js";

/** Readers of a paper do not know the ids of the register. */
export const withoutIds = (locale: Material["locale"]): Material["locale"] => ({
  ...locale,
  changes: { ...locale.changes, entry: { ...locale.changes.entry, ...locale.report.since.entry } },
});
