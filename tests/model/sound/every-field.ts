import { fact, smallPlan, smallRegister } from "../../fixtures/small-plan.js";

const text = (vi: string) => ({ vi });
const entry = { by: "office", recorded: "2023-02-01", evidence: ["paper-1"], cell: "a.xlsx!S!A1", note: "…" };
const decided = { ...entry, by: "department", on: "2023-01-20", reason: "Đã rõ" };

/** A register of the small plan in which every field stands somewhere. */
export const everyField = (): Record<string, unknown> =>
  smallRegister({
    units: {
      committee: {
        name: smallPlan.units["committee"]?.name,
        party: "district",
        form: "committee",
        ended: "2025-07-01",
      },
      commune: {
        name: text("UBND xã"),
        aliases: ["UBND xã A"],
        party: "district",
        form: "committee",
        founded: "2025-07",
        successors: [
          { unit: "office", from: "2026-01-01", for: ["row-2"], basis: text("…"), confidence: "secondary" },
        ],
        seek: text("Nghị quyết"),
        source: { part: "body", clause: "I", lines: [1, 2], quote: "…" },
      },
    },
    subjects: {
      "guava-mark": {
        name: "Ổi lê",
        attributes: { level: "national" },
        for: ["guava", "row-2"],
        unit: "cooperative",
        note: "…",
      },
      "other-mark": { name: "Ổi lê", for: ["guava"] },
      "a-task": { name: "Nhiệm vụ A" },
    },
    documents: {
      "paper-1": {
        kind: "application",
        title: "Đơn",
        number: "1",
        symbol: "Đ",
        issuer: "Phòng",
        date: "2023",
      },
      "paper-2": { link: "https://example.org", hash: "0".repeat(64) },
    },
    records: [
      fact("filed", { ...entry, attributes: { owner: "cooperative" } }),
      fact("filed-again", { corrects: "filed", on: "2023-01" }),
      fact("granted", { stage: "mark.granted", replaces: "filed-again", on: "../2024-05-01", by: undefined }),
      fact("paid", {
        subject: "a-task",
        stage: "task.paid",
        attributes: { amount: 5, trainees: 2, rate: 1.5 },
        row: {
          issue: "i-1",
          id: "r-1",
          sent: { entry: "paid", values: { "Số tiền": 4, Ngày: "x", có: true } },
        },
      }),
      fact("proposed", { subject: "a-task", stage: "task.proposed", attributes: { signed: "2023-01" } }),
      { id: "withdrawn", corrects: "proposed", ...entry },
    ].map((record) => JSON.parse(JSON.stringify(record))),
    statements: [
      { id: "complete", ...entry, procedure: "mark", for: ["row-1.mark"], upTo: "2023-12-31" },
      { id: "complete-2", ...entry, procedure: "task", corrects: "complete", upTo: "2023-01-31" },
    ],
    decisions: [
      {
        id: "one",
        kind: "same",
        ...decided,
        what: "subjects",
        ids: ["guava-mark", "other-mark"],
        same: false,
      },
      { id: "two", kind: "same", ...decided, what: "records", ids: ["filed", "granted"], same: true },
      { id: "like", kind: "equivalence", ...decided, subject: "other-mark", for: "guava", same: true },
      { id: "read", kind: "reading", ...decided, commitment: "duty", reading: "proposed" },
      { id: "free", kind: "waiver", ...decided, commitment: "funds", until: "2024-12-31" },
      { id: "kept", kind: "attestation", ...decided, commitment: "advice", kept: true, upTo: "2023-01-19" },
      { id: "other", kind: "override", ...decided, commitment: "duty", verdict: "met" },
    ],
    notes: [{ id: "said", ...entry, kind: "progress", about: "guava-mark", text: "Đang làm" }],
  });
