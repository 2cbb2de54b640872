import { yesNo } from "./attributes/shared.js";

/** A point that the contract speaks of, or does not. */
const term = { ...yesNo, stages: ["signed"] } as const;

/**
 * The points of Điều 23 of the Law on Technology Transfer, one by one; not the terms used, “if any”, and not what else the
 * parties agree.
 */
export const contractTerms = {
  "term.technology": { ...term, title: { vi: "điều khoản về tên công nghệ", en: "term on the technology" } },
  "term.object": {
    ...term,
    title: {
      vi: "điều khoản về đối tượng, sản phẩm, tiêu chuẩn, chất lượng",
      en: "term on object, product, standard and quality",
    },
  },
  "term.rights-transferred": {
    ...term,
    title: {
      vi: "điều khoản về chuyển nhượng quyền sở hữu, chuyển giao quyền sử dụng",
      en: "term on ownership or right of use",
    },
  },
  "term.method": {
    ...term,
    title: { vi: "điều khoản về phương thức chuyển giao", en: "term on the method of transfer" },
  },
  "term.rights": {
    ...term,
    title: { vi: "điều khoản về quyền và nghĩa vụ", en: "term on rights and duties" },
  },
  "term.price": {
    ...term,
    title: { vi: "điều khoản về giá, phương thức thanh toán", en: "term on price and payment" },
  },
  "term.duration": {
    ...term,
    title: { vi: "điều khoản về thời hạn, thời điểm có hiệu lực", en: "term on duration and effect" },
  },
  "term.schedule": {
    ...term,
    title: { vi: "điều khoản về kế hoạch, tiến độ, địa điểm", en: "term on plan, schedule and place" },
  },
  "term.warranty": {
    ...term,
    title: { vi: "điều khoản về trách nhiệm bảo hành", en: "term on warranty" },
  },
  "term.penalty": { ...term, title: { vi: "điều khoản về phạt vi phạm", en: "term on penalties" } },
  "term.liability": {
    ...term,
    title: { vi: "điều khoản về trách nhiệm do vi phạm", en: "term on liability" },
  },
  "term.disputes": {
    ...term,
    title: { vi: "điều khoản về cơ quan giải quyết tranh chấp", en: "term on the body for disputes" },
  },
} as const;
