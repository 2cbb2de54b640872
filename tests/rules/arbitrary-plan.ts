import type { Commitment } from "../../src/model/plan/commitment.js";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Procedure } from "../../src/model/plan/procedure.js";
import type { Requirement } from "../../src/model/requirement/requirement.js";

/** The days that small registers name. */
export const GRID = [
  "2021-03-01",
  "2021-09-01",
  "2022-03-01",
  "2022-09-01",
  "2023-03-01",
  "2023-09-01",
] as const;
/** Stages that small registers use, in the order of their procedures, and their ends. */
export const STAGES = {
  mark: ["filed", "accepted", "granted", "renewed"],
  budget: ["approved", "allocated", "paid"],
  training: ["held"],
  survey: ["measured"],
} as const;
export type Focus = keyof typeof STAGES;
export const ENDS: Readonly<Record<Focus, readonly string[]>> = {
  mark: ["revoked", "refused"],
  budget: ["cancelled"],
  training: [],
  survey: [],
};
/** The paper that proves each stage; a record has its own copy of it. */
export const PROOF: Readonly<Record<string, string>> = {
  "mark.filed": "application-1",
  "mark.accepted": "decision-1",
  "mark.granted": "certificate-1",
  "mark.renewed": "decision-1",
  "mark.revoked": "decision-1",
  "mark.refused": "decision-1",
  "budget.approved": "decision-1",
  "budget.allocated": "decision-1",
  "budget.paid": "voucher-1",
  "budget.cancelled": "decision-1",
  "training.held": "report-1",
  "survey.measured": "report-1",
};
export const PLANNED = "Ổi lê Mỹ Hiệp";
export const DUE = "2022-12-31";
/** The unit that owes the promise, and that may declare. */
export const LEAD = "farm-office";

const source = { part: "body", clause: "I", lines: [1, 1], quote: "x" } as const;
const basis = { instrument: "Luật (để thử)", confidence: "verified" } as const;
const word = (text: string) => ({ vi: text, en: text });

const mark: Procedure = {
  title: word("nhãn hiệu"),
  subject: word("nhãn hiệu"),
  stages: {
    filed: { title: word("đã nộp đơn"), proof: ["application"] },
    accepted: { title: word("đơn hợp lệ"), proof: ["decision"] },
    granted: {
      title: word("đã được cấp"),
      proof: ["certificate"],
      certificate: true,
      stands: { years: 2, from: "filed", basis },
    },
    renewed: {
      title: word("đã gia hạn"),
      proof: ["decision"],
      repeats: true,
      renews: { stage: "granted", years: 1 },
    },
  },
  ends: {
    revoked: { title: word("bị hủy"), proof: ["decision"] },
    refused: { title: word("bị từ chối"), proof: ["decision"] },
  },
  attributes: {
    level: {
      title: word("cấp"),
      type: "choice",
      of: "subject",
      options: { base: word("cơ sở"), province: word("tỉnh") },
    },
    proposer: { title: word("đơn vị đề xuất"), type: "unit", of: "act" },
  },
};

const amount = {
  title: word("số tiền"),
  type: "money",
  currency: "VND",
  of: "act",
} as const;

const budget: Procedure = {
  title: word("kinh phí"),
  subject: word("khoản"),
  stages: {
    approved: { title: word("đã duyệt"), proof: ["decision"], repeats: true },
    allocated: { title: word("đã bố trí"), proof: ["decision"], repeats: true },
    paid: { title: word("đã chi"), proof: ["voucher"], repeats: true },
  },
  ends: { cancelled: { title: word("bị cắt"), proof: ["decision"] } },
  attributes: { amount },
};

const training: Procedure = {
  title: word("tập huấn"),
  subject: word("lớp"),
  stages: { held: { title: word("đã tổ chức"), proof: ["report"], repeats: true } },
  ends: {},
  attributes: {
    trainees: {
      title: word("số người"),
      type: "number",
      unit: word("người"),
      decimals: 1,
      adds: true,
      of: "act",
    },
    topic: {
      title: word("nội dung"),
      type: "choice",
      of: "act",
      options: { crops: word("cây trồng"), law: word("pháp luật") },
    },
  },
};

const survey: Procedure = {
  title: word("khảo sát"),
  subject: word("số liệu"),
  stages: { measured: { title: word("đã công bố"), proof: ["report"], repeats: true } },
  ends: {},
  attributes: {
    rate: { title: word("tỷ lệ"), type: "number", unit: word("%"), decimals: 1, of: "act" },
    herd: { title: word("đàn"), type: "number", unit: word("con"), adds: true, of: "act" },
  },
};

const side = (id: string) => ({ name: word(id), head: id });
const unit = (id: string, name: string, party?: string) =>
  [id, { name: word(name), form: "division", ...(party !== undefined && { party }) }] as const;

const frame: Plan = {
  formatVersion: 2,
  id: "small",
  version: "1",
  language: "vi",
  title: word("Kế hoạch nhỏ"),
  numbers: [],
  issued: "2021-01-01",
  receipts: [],
  period: { from: "2021-01-01", to: "2022-12-31" },
  parties: { province: side("department"), district: side("committee") },
  units: Object.fromEntries([
    unit("department", "Sở", "province"),
    unit("committee", "Ủy ban", "district"),
    unit(LEAD, "Phòng Nông nghiệp", "district"),
    unit("old-office", "Phòng Kinh tế", "district"),
    unit("company", "Công ty"),
  ]),
  focalUnits: [],
  signatories: [],
  bases: [],
  purposes: [],
  contents: [],
  addressees: [],
  procedures: { mark, budget, training, survey },
  tasks: {
    "row-1": {
      no: "1",
      title: word("Nhãn hiệu"),
      leads: [LEAD],
      receivers: [],
      items: {
        guava: {
          no: "1.1",
          title: word("ổi"),
          receivers: [],
          products: { "guava-mark": { name: PLANNED } },
          source,
        },
        lime: { no: "1.2", title: word("chanh"), receivers: [], source },
      },
      source,
    },
    "row-2": { no: "2", title: word("khác"), leads: [LEAD], receivers: [], items: {}, source },
  },
  commitments: [],
  emendations: [],
  amendments: [],
  amended: [],
};

interface Terms {
  readonly due?: string | undefined;
  readonly when?: Requirement | undefined;
  readonly about?: string | undefined;
}

export const commitmentOf = (id: string, requirement: Requirement, terms: Terms = {}): Commitment => ({
  id,
  kind: "obligation",
  title: word(id),
  responsible: [{ unit: LEAD, role: "lead" }],
  due: terms.due ?? DUE,
  ...(terms.when !== undefined && { when: terms.when }),
  ...(terms.about !== undefined && { about: terms.about }),
  readings: [{ id: "as-written", requirement }],
  source,
});

/** The plan whose promises `p`, `p-2` … are these requirements. */
export const planOf = (...requirements: readonly Requirement[]): Plan => ({
  ...frame,
  commitments: requirements.map((requirement, index) =>
    commitmentOf(index === 0 ? "p" : `p-${index + 1}`, requirement),
  ),
});

/** The plan with one promise `p`. */
export const planWith = (requirement: Requirement, terms: Terms): Plan => ({
  ...frame,
  commitments: [commitmentOf("p", requirement, terms)],
});
