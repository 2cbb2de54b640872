import type { Criterion } from "../../model/law/criterion.js";
import { information2025, scienceDecree, scienceLaw, scienceLaw2025 } from "../sources.js";
import { notKnown } from "./timed.js";

/** Tasks approved before that day stay under the old law (Luật 93/2025/QH15, Điều 73). */
const newLaw = notKnown("2025-10-01", scienceLaw2025);

/** What the law asks of an S&T task. */
export const task = {
  "c-task-1": {
    statement: {
      vi: "Các bước của nhiệm vụ theo đúng thứ tự, ngày không lùi",
      en: "The task goes through its stages in order, no day before that of an earlier stage",
    },
    procedure: "st-task",
    selectedBy: "st-task.listed",
    versions: [
      { from: null, to: "2025-10-01", test: { kind: "in-order" }, basis: [scienceLaw("Chương IV")] },
      newLaw,
    ],
  },
  "c-task-3": {
    statement: {
      vi: "Chỉ thanh lý hợp đồng khi đã có giấy chứng nhận đăng ký kết quả",
      en: "The contract is liquidated only with the certificate of the result",
    },
    procedure: "st-task",
    at: "st-task.liquidated",
    versions: [
      {
        from: null,
        to: "2025-10-14",
        test: {
          kind: "not-before",
          day: { stage: "st-task.liquidated" },
          than: { stage: "st-task.result-registered" },
        },
        basis: [
          {
            instrument: "Thông tư 14/2014/TT-BKHCN",
            article: "Điều 15",
            source: "thukyluat.vn",
            confidence: "secondary",
          },
        ],
      },
      notKnown("2025-10-14", information2025),
    ],
  },
  "c-task-4": {
    statement: {
      vi: "Nhiệm vụ cấp tỉnh do Ủy ban nhân dân cấp tỉnh, Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt",
      en: "A provincial task is approved by the People's Committee of the province or its chairman",
    },
    procedure: "st-task",
    at: "st-task.listed",
    versions: [
      {
        from: "2014-03-15",
        to: "2025-10-01",
        when: { kind: "in", attribute: "level", values: ["provincial"] },
        test: {
          kind: "named",
          attribute: "authority",
          begins: [
            "Ủy ban nhân dân tỉnh",
            "Chủ tịch Ủy ban nhân dân tỉnh",
            "UBND tỉnh",
            "Chủ tịch UBND tỉnh",
            "Ủy ban nhân dân thành phố",
            "Chủ tịch Ủy ban nhân dân thành phố",
            "UBND thành phố",
            "Chủ tịch UBND thành phố",
          ],
        },
        basis: [scienceDecree("Điều 27 khoản 2"), scienceLaw("Điều 27 khoản 1 điểm b")],
      },
      { ...newLaw, when: { kind: "in", attribute: "level", values: ["provincial"] } },
    ],
  },
  "c-task-6": {
    statement: {
      vi: "Hợp đồng thực hiện nhiệm vụ cấp cơ sở do thủ trưởng cơ sở ký",
      en: "The head of the entity signs the contract of a base-level task",
    },
    procedure: "st-task",
    at: "st-task.contracted",
    selectedBy: "st-task.listed",
    versions: [
      {
        from: "2014-03-15",
        to: "2025-10-01",
        when: { kind: "in", attribute: "level", values: ["base"] },
        test: { kind: "in", attribute: "signer", values: ["head"] },
        basis: [scienceDecree("Điều 28")],
      },
      { ...newLaw, when: { kind: "in", attribute: "level", values: ["base"] } },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
