import { at } from "../../../model/parse/checks.js";
import type { FileKind } from "../../words/file-words.js";

/** Keys that stand at the top of one kind of file and of no other. */
const SIGNS: readonly (readonly [FileKind, readonly string[]])[] = [
  ["plan", ["parties", "procedures"]],
  ["register", ["plan", "nature"]],
  ["assessment", ["findings", "totals"]],
  ["amendment", ["changes", "signers"]],
  ["law", ["criteria", "version"]],
  ["calendar", ["holidays", "from"]],
];

/** What a file of JSON seems to be; null where that cannot be told. */
export const fileKind = (value: unknown): FileKind | null =>
  SIGNS.find(([, keys]) => keys.every((key) => at(value, key) !== undefined))?.[0] ?? null;
