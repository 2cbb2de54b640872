import type { Basis } from "../../model/basis.js";
import type { Criterion, Version } from "../../model/criterion.js";
import { mandatory } from "./mandatory.js";
import { transferDecree, transferLaw, transferLawAmended } from "./sources.js";
import { terms } from "./terms.js";

/** Read in one law firm's page; the clause was not seen. */
const deadline: Basis = {
  instrument: "Luật Chuyển giao công nghệ 07/2017/QH14",
  source: "lts.com.vn",
  confidence: "secondary",
};
const effect: Basis = { ...deadline, confidence: "verified" };
const decision: Basis = { ...transferDecree, source: "thutuchanhchinh.haiduong.gov.vn" };

const amended: Version = {
  from: "2026-04-01",
  to: null,
  test: { kind: "not-known" },
  basis: [transferLawAmended],
};
/** The law of 2017, until it is amended. */
const until2026 = { from: "2018-07-01", to: "2026-04-01" } as const;

/** What the law asks of a technology-transfer contract. */
export const contract = {
  "c-tt-1": {
    statement: {
      vi: "Hợp đồng thuộc diện bắt buộc đăng ký thì phải nộp hồ sơ đăng ký",
      en: "A contract whose registration is mandatory is filed for registration",
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
        basis: [transferLaw],
      },
      amended,
    ],
  },
  "c-tt-2": {
    statement: {
      vi: "Hồ sơ đăng ký bắt buộc được nộp trong 90 ngày kể từ ngày ký hợp đồng",
      en: "The dossier of a mandatory registration is filed within 90 days of signing",
    },
    procedure: "tt-contract",
    at: "tt-contract.signed",
    versions: [
      {
        ...until2026,
        when: mandatory,
        test: {
          kind: "within",
          reach: [{ stage: "tt-contract.filed" }],
          atMost: 90,
          unit: "days",
          by: "filer",
        },
        basis: [deadline],
      },
      amended,
    ],
  },
  "c-tt-3": {
    statement: {
      vi: "Cơ quan đăng ký trả lời trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
      en: "The authority decides within 5 working days of the full dossier",
    },
    procedure: "tt-contract",
    at: "tt-contract.filed",
    versions: [
      {
        from: "2018-01-01",
        to: null,
        test: {
          kind: "within",
          reach: [{ stage: "tt-contract.registered" }, { stage: "tt-contract.refused" }],
          atMost: 5,
          unit: "working-days",
          by: "authority",
        },
        basis: [decision],
      },
    ],
  },
  "c-tt-4": {
    statement: {
      vi: "Hợp đồng thuộc diện bắt buộc đăng ký chỉ được thực hiện từ ngày cấp giấy chứng nhận đăng ký, là ngày có hiệu lực",
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
        basis: [effect, transferDecree],
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
        from: "2018-01-01",
        to: null,
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
        basis: [transferDecree],
      },
    ],
  },
  "c-tt-6": terms,
} as const satisfies Readonly<Record<string, Criterion>>;
