import type { Criterion } from "../../model/law/criterion.js";
import { transferDecree, transferLaw, transferLawAmended, pilotResolution } from "../sources.js";
import { contractForm } from "./contract-form.js";
import { mandatory } from "./mandatory.js";
import { notKnown, timed } from "./timed.js";

/** The law of 2017, until it is amended. */
const until2026 = { from: "2018-07-01", to: "2026-04-01" } as const;
const amended = notKnown("2026-04-01", transferLawAmended);
const perhapsShorter = notKnown("2026-04-01", transferLawAmended, pilotResolution);

/** What the law asks of a technology-transfer contract. */
export const contract = {
  "c-tt-1": {
    statement: {
      vi: "Hợp đồng thuộc diện bắt buộc đăng ký thì phải nộp hồ sơ đăng ký: chuyển giao từ nước ngoài vào, ra nước ngoài, hoặc trong nước có dùng vốn nhà nước, ngân sách nhà nước mà chưa có giấy chứng nhận đăng ký kết quả nhiệm vụ; trừ công nghệ hạn chế đã được cấp phép",
      en: "A contract whose registration is mandatory is filed for registration: a transfer into or out of the country, or a domestic one with State capital or budget and no certificate of the task's result; not for restricted technology already licensed",
    },
    procedure: "tt-contract",
    at: "tt-contract.signed",
    versions: [
      {
        ...until2026,
        when: mandatory,
        test: {
          kind: "anyOf",
          of: [
            { kind: "recorded", what: { stage: "tt-contract.filed" } },
            { kind: "recorded", what: { stage: "tt-contract.registered" } },
          ],
        },
        basis: [transferLaw("Điều 31 khoản 1", "19.2.LQ.31")],
      },
      amended,
    ],
  },
  "c-tt-2": {
    statement: {
      vi: "Hồ sơ đăng ký bắt buộc được nộp trong 90 ngày kể từ ngày ký văn bản giao kết",
      en: "The dossier of a mandatory registration is filed within 90 days of signing",
    },
    procedure: "tt-contract",
    at: "tt-contract.signed",
    versions: [timed("tt-filing.2018", { when: mandatory }), amended],
  },
  "c-tt-3": {
    statement: {
      vi: "Cơ quan đăng ký cấp giấy chứng nhận hoặc từ chối trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
      en: "The authority registers or refuses within 5 working days of the full dossier",
    },
    procedure: "tt-contract",
    at: "tt-contract.filed",
    versions: [
      timed("tt-decision.2018", {
        // Counted from the full dossier: the days in which it was made so are not.
        test: { kind: "within", time: "tt-decision.2018", except: "days-not-counted" },
      }),
      perhapsShorter,
    ],
  },
  "c-tt-4": {
    statement: {
      vi: "Hợp đồng thuộc diện bắt buộc đăng ký chỉ được thực hiện từ thời điểm được cấp giấy chứng nhận đăng ký, là thời điểm có hiệu lực",
      en: "A contract whose registration is mandatory is performed only from the certificate, on which it takes effect",
    },
    procedure: "tt-contract",
    at: "tt-contract.signed",
    advice: true,
    versions: [
      {
        ...until2026,
        when: mandatory,
        test: {
          kind: "not-before",
          day: { attribute: "performed-from" },
          than: { stage: "tt-contract.registered" },
        },
        basis: [
          transferLaw("Điều 24 khoản 3", "19.2.LQ.24"),
          transferDecree("Điều 5 khoản 1", "19.2.NĐ.1.5"),
        ],
      },
      amended,
    ],
  },
  "c-tt-5": {
    statement: {
      vi: "Bên nhận công nghệ nộp hồ sơ đăng ký; chuyển giao ra nước ngoài thì bên giao nộp",
      en: "The receiving party files; for a transfer abroad the giving party does",
    },
    procedure: "tt-contract",
    at: "tt-contract.filed",
    versions: [
      {
        ...until2026,
        test: {
          kind: "anyOf",
          of: [
            {
              kind: "allOf",
              of: [
                { kind: "in", attribute: "direction", values: ["domestic", "inbound"] },
                { kind: "same", attribute: "filer", as: "receiver" },
              ],
            },
            {
              kind: "allOf",
              of: [
                { kind: "in", attribute: "direction", values: ["outbound"] },
                { kind: "same", attribute: "filer", as: "giver" },
              ],
            },
          ],
        },
        basis: [transferDecree("Điều 5 khoản 2", "19.2.NĐ.1.5")],
      },
      amended,
    ],
  },
  "c-tt-6": contractForm,
} as const satisfies Readonly<Record<string, Criterion>>;
