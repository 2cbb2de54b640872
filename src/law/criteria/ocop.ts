import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import type { LegalTest } from "../../model/law/legal-test.js";

const first: Basis = {
  instrument: "Quyết định 1048/QĐ-TTg năm 2019",
  source: "proatc.vn; tại Đồng Tháp: baodongthap.vn ngày 02/01/2023",
  confidence: "secondary",
};
const second: Basis = {
  instrument: "Quyết định 148/QĐ-TTg ngày 24/02/2023",
  source: "tintuc.thuvienphapluat.com",
  confidence: "secondary",
};
const third: Basis = {
  instrument: "Quyết định 1489/QĐ-TTg năm 2025, áp dụng từ 06/07/2025",
  source: "baomoi.net.vn",
  confidence: "secondary",
};
const validity: Basis = {
  ...second,
  source: "thapmuoi.dongthap.gov.vn ngày 29/12/2023: 36 tháng kể từ ngày quyết định được ký, ban hành",
};

const graded = (stars: number, bounds: { readonly atLeast: number; readonly below?: number }): LegalTest => ({
  kind: "allOf",
  of: [
    { kind: "in", attribute: "stars", values: [stars] },
    { kind: "number", attribute: "score", ...bounds },
  ],
});
/** Half-open, so that an average of 69.5 has its grade. */
const grades: LegalTest = {
  kind: "anyOf",
  of: [
    graded(3, { atLeast: 50, below: 70 }),
    graded(4, { atLeast: 70, below: 90 }),
    graded(5, { atLeast: 90 }),
  ],
};
const rated: LegalTest = { kind: "in", attribute: "stars", values: [3, 4, 5] };

const recognisedBy = (
  ...levels: readonly (readonly [stars: readonly number[], by: readonly string[]])[]
): LegalTest => ({
  kind: "anyOf",
  of: levels.map(([stars, by]) => ({
    kind: "allOf",
    of: [
      { kind: "in", attribute: "stars", values: stars },
      { kind: "in", attribute: "authority-level", values: by },
    ],
  })),
});

/** What the law asks of an OCOP product. */
export const ocop = {
  "c-ocop-1": {
    statement: {
      vi: "Công nhận OCOP còn hiệu lực: chưa đủ 36 tháng kể từ ngày công nhận",
      en: "The OCOP recognition is less than 36 months old",
    },
    procedure: "ocop",
    at: "ocop.recognised",
    on: "review",
    versions: [
      {
        from: "2019-08-21",
        to: null,
        test: { kind: "younger", since: { stage: "ocop.recognised" }, below: 36, unit: "months" },
        basis: [validity],
      },
    ],
  },
  "c-ocop-2": {
    statement: {
      vi: "Hạng sao đúng với điểm: từ 50 đến dưới 70 là 3 sao, từ 70 đến dưới 90 là 4 sao, từ 90 là 5 sao",
      en: "Stars follow the score: 3 from 50, 4 from 70, 5 from 90",
    },
    procedure: "ocop",
    at: "ocop.recognised",
    versions: [
      { from: "2019-08-21", to: "2023-02-24", when: rated, test: grades, basis: [first] },
      { from: "2023-02-24", to: null, when: rated, test: grades, basis: [second] },
    ],
  },
  "c-ocop-3": {
    statement: {
      vi: "Cấp công nhận đúng thẩm quyền theo hạng sao và thời điểm",
      en: "The level that recognises the product is competent for its stars on that day",
    },
    procedure: "ocop",
    at: "ocop.recognised",
    versions: [
      {
        from: "2019-08-21",
        to: "2023-02-24",
        statement: {
          vi: "Cấp tỉnh công nhận từ 03 sao; hạng 05 sao có thể do trung ương công nhận",
          en: "The province recognises from 3 stars on; 5 stars may be recognised by the centre",
        },
        when: rated,
        // Five stars were in the end a matter of the centre; the page read says only “3 stars and more: the province”.
        test: recognisedBy([[3, 4], ["province"]], [[5], ["province", "centre"]]),
        basis: [first],
      },
      {
        from: "2023-02-24",
        to: "2025-07-06",
        statement: {
          vi: "Cấp huyện công nhận 03 sao, cấp tỉnh 04 sao, trung ương 05 sao",
          en: "The district recognises 3 stars, the province 4, the centre 5",
        },
        when: rated,
        test: recognisedBy([[3], ["district"]], [[4], ["province"]], [[5], ["centre"]]),
        basis: [second],
      },
      {
        from: "2025-07-06",
        to: null,
        statement: {
          vi: "Cấp tỉnh công nhận 03 sao, 04 sao, trung ương 05 sao; không còn cấp huyện",
          en: "The province recognises 3 and 4 stars, the centre 5; no district any more",
        },
        when: rated,
        test: recognisedBy([[3, 4], ["province"]], [[5], ["centre"]]),
        basis: [third],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
