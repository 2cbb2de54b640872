import type { PaperIssue, WrongPaperKind } from "../../../model/issue/paper-issue.js";
import type { ByCode } from "../../say/by-code.js";
import { quoted } from "../../say/values.js";

const KINDS: Readonly<Record<WrongPaperKind, string>> = {
  doc: "is in the old .doc format; open it in Word and save it as .docx",
  odt: "is in the .odt format; save it as .docx",
  password: "is protected by a password; remove it",
  truncated: "is cut short, perhaps by a download that broke off; get it again",
  broken: "is damaged; open it in Word and save it again",
  macros: "holds macros; save it as .docx without them",
  other: "is no Word file (.docx); look at the file again",
};

/** What is said of Word files. */
export const paperIssues: ByCode<PaperIssue> = {
  "not-a-paper": ({ file, kind }) => `the file ${quoted(file)} ${KINDS[kind]}`,
  "marker-missing": ({ file, marker }) =>
    `the template ${quoted(file)} has no ${quoted(marker)}; write it as a paragraph of its own where the text belongs`,
};
