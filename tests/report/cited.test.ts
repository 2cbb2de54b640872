import { describe, expect, test } from "vitest";
import { cited, citedFully } from "../../src/report/facts/cited.js";
import type { EvidenceDocument } from "../../src/model/register/document.js";
import { en, vi } from "./examples.js";

const cases: readonly (readonly [string, EvidenceDocument, string, string])[] = [
  [
    "with a number is known by it",
    { kind: "report", number: "12/BC-SNN", title: "Báo cáo kết quả tập huấn" },
    "Báo cáo số 12/BC-SNN",
    "Báo cáo số 12/BC-SNN (kết quả tập huấn)",
  ],
  [
    "with neither number nor day by what it is about, its kind said once",
    { kind: "report", title: "Báo cáo kết quả tập huấn" },
    "Báo cáo kết quả tập huấn",
    "Báo cáo kết quả tập huấn",
  ],
  [
    "whose title does not name its kind has the title in quotes",
    { kind: "minutes", title: "Họp giao ban quý I" },
    "Biên bản “Họp giao ban quý I”",
    "Biên bản “Họp giao ban quý I”",
  ],
  ["of which nothing is told but the kind", { kind: "minutes" }, "Biên bản", "Biên bản"],
];

describe("a paper", () => {
  test.each(cases)("%s", (_, document, short, full) => {
    expect(cited(document, vi)).toBe(short);
    expect(citedFully(document, vi)).toBe(full);
  });

  test("keeps its Vietnamese title whole in an English paper", () =>
    expect(cited({ kind: "report", title: "Báo cáo kết quả tập huấn" }, en)).toBe(
      "Report “Báo cáo kết quả tập huấn”",
    ));
});
