import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import { standardsCircular, standardsLaw2025 } from "../sources.js";
import { notKnown } from "./timed.js";

const head: Basis = {
  instrument: "Thông tư 11/2021/TT-BKHCN",
  article: "Điều 14",
  source: "congbochatluongsanpham.com",
  confidence: "secondary",
};
/** Điều 10 đến Điều 15 do not speak of it. */
const practice: Basis = {
  instrument: "Thông lệ; Thông tư 11/2021/TT-BKHCN, Điều 10 đến Điều 15 không quy định",
  confidence: "unverified",
};

/** In force 78 days before plans of March 2022 were signed. */
const inForce = { from: "2022-01-06", to: "2026-01-01" } as const;
const newLaw = notKnown("2026-01-01", standardsLaw2025);

/** What the law asks of a base standard. */
export const standard = {
  "c-tccs-2": {
    statement: {
      vi: "Tiêu chuẩn cơ sở được công bố bằng quyết định của người đứng đầu cơ sở",
      en: "The standard is published by a decision of the head of the entity",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    versions: [
      { ...inForce, test: { kind: "in", attribute: "signer", values: ["head"] }, basis: [head] },
      newLaw,
    ],
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
      newLaw,
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
        basis: [standardsCircular("Điều 12 khoản 1 điểm a")],
      },
      newLaw,
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
    // What was repealed stays so under any later law.
    versions: [
      {
        from: "2022-01-06",
        to: null,
        test: { kind: "not-in", attribute: "cites", values: ["21/2007/TT-BKHCN"] },
        basis: [standardsCircular("Điều 18")],
      },
    ],
  },
  "c-tccs-6": {
    statement: {
      vi: "Đơn vị công bố là chính cơ sở có sản phẩm: tổ chức kinh tế, tổ chức xã hội - nghề nghiệp, cơ quan nhà nước, đơn vị sự nghiệp hoặc tổ chức khác (hộ kinh doanh không được nêu tên)",
      en: "Whoever publishes the standard is the entity whose product it is: an economic or professional organisation, a State body, a public-service unit or another organisation (household businesses are not named)",
    },
    procedure: "base-standard",
    at: "base-standard.published",
    versions: [
      {
        ...inForce,
        test: { kind: "same", attribute: "publisher", as: "unit" },
        basis: [standardsCircular("Điều 12 khoản 1 điểm b, điểm c")],
      },
      newLaw,
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
