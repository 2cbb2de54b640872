import type { ReportKind } from "../../locale/words/report-kind.js";
import type { Judging } from "./judging.js";

/** The papers that can be written: three reports, the minutes (biên bản), the sheets of questions (phiếu hỏi). */
export type PaperKind = ReportKind | "bien-ban" | "phieu-hoi";

/** What is asked of a paper. */
export interface ReportRequest {
  readonly command: "report";
  readonly judging: Judging;
  readonly kind: PaperKind;
  readonly previous: string | undefined;
  readonly draft: string | undefined;
  readonly office: string | undefined;
  readonly passages: string | undefined;
  readonly output: string;
  readonly annex: string | undefined;
  readonly template: string | undefined;
  readonly force: boolean;
}

/** Make such a request of words that are known to be right. */
export const reportRequestOf = (judging: Judging, given: ReadonlyMap<string, string>): ReportRequest => ({
  command: "report",
  judging,
  kind: kindOf(given.get("kind")),
  previous: given.get("previous"),
  draft: given.get("draft"),
  office: given.get("office"),
  passages: given.get("passages"),
  output: given.get("output") ?? "",
  annex: given.get("annex"),
  template: given.get("template"),
  force: given.has("force"),
});

function kindOf(word: string | undefined): PaperKind {
  switch (word) {
    case "tong-ket":
    case "hang-nam":
    case "bien-ban":
    case "phieu-hoi":
      return word;
    default:
      return "so-ket";
  }
}
