import type { Basis } from "../../model/basis.js";
import type { Criterion } from "../../model/criterion.js";
import { standardsCircular } from "./sources.js";

const head: Basis = { ...standardsCircular, source: "congbochatluongsanpham.com", confidence: "secondary" };
const transition: Basis = { ...standardsCircular, article: "Chương VI" };
/** As a rule of the circular it is only remembered. */
const practice: Basis = { instrument: "Thông tư 11/2021/TT-BKHCN", confidence: "unverified" };

/** In force 78 days before plans of March 2022 were signed. */
const inForce = { from: "2022-01-06", to: null } as const;

/** What the law asks of a base standard. */
export const standard = {
  "c-tccs-2": {
    statement: {
      vi: "Tiêu chuẩn cơ sở được công bố bằng quyết định của người đứng đầu cơ sở",
      en: "The standard is published by a decision of the head of the entity",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    versions: [{ ...inForce, test: { kind: "in", attribute: "signer", values: ["head"] }, basis: [head] }],
  },
  "c-tccs-3": {
    statement: {
      vi: "Ký hiệu theo mẫu TCCS số:năm công bố/tên viết tắt của cơ sở",
      en: "The designation reads TCCS number:year of publication/short name of the entity",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    advice: true,
    versions: [
      {
        ...inForce,
        test: { kind: "form", attribute: "designation", form: "TCCS {number}:{year}/{sign}" },
        basis: [practice],
      },
    ],
  },
  "c-tccs-4": {
    statement: {
      vi: "Cơ sở đã rà soát, tiêu chuẩn không trái quy chuẩn kỹ thuật",
      en: "The entity has checked that the standard is not contrary to technical regulations",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    versions: [
      {
        ...inForce,
        test: { kind: "in", attribute: "regulations-checked", values: [true] },
        basis: [standardsCircular],
      },
    ],
  },
  "c-tccs-5": {
    statement: {
      vi: "Không viện dẫn Thông tư 21/2007/TT-BKHCN, đã hết hiệu lực từ 06/01/2022",
      en: "Circular 21/2007, no longer in force from 2022-01-06, is not cited",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    advice: true,
    versions: [
      {
        ...inForce,
        test: { kind: "not-in", attribute: "cites", values: ["21/2007/TT-BKHCN"] },
        basis: [transition],
      },
    ],
  },
  "c-tccs-6": {
    statement: {
      vi: "Đơn vị công bố là chính cơ sở có sản phẩm",
      en: "Whoever publishes the standard is the entity whose product it is",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    versions: [
      {
        ...inForce,
        test: { kind: "same", attribute: "publisher", as: "unit" },
        basis: [{ ...standardsCircular, confidence: "secondary" }],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
