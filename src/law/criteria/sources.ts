import type { Basis } from "../../model/basis.js";

/** Instruments on which several criteria rest, as far as each was read. */
export const transferLaw: Basis = {
  instrument: "Luật Chuyển giao công nghệ 07/2017/QH14",
  article: "Điều 31 khoản 1",
  source: "luathoanganh.vn",
  confidence: "verified",
};
/** Passed on 2025-12-10; what it changes was not seen, and 2026-04-01 is from memory. */
export const transferLawAmended: Basis = {
  instrument: "Luật sửa đổi, bổ sung Luật Chuyển giao công nghệ (thông qua ngày 10/12/2025)",
  source: "vnexpress.net",
  confidence: "unverified",
};
export const transferDecree: Basis = {
  instrument: "Nghị định 76/2018/NĐ-CP",
  source: "thukyluat.vn",
  confidence: "verified",
};
export const enterpriseDecree2019: Basis = {
  instrument: "Nghị định 13/2019/NĐ-CP",
  article: "Điều 6 khoản 1",
  source: "kinhtengaynay.com.vn",
  confidence: "verified",
};
export const enterpriseDecree2025: Basis = {
  instrument: "Nghị định 268/2025/NĐ-CP",
  source: "vneconomy.vn",
  confidence: "verified",
};
export const standardsCircular: Basis = {
  instrument: "Thông tư 11/2021/TT-BKHCN",
  article: "Chương IV",
  source: "vietjack.me",
  confidence: "verified",
};
export const ipLaw: Basis = {
  instrument: "Luật Sở hữu trí tuệ 2005 (sửa đổi, bổ sung 2009, 2019)",
  source: "hno.vn",
  confidence: "secondary",
};
export const resultsCircular: Basis = {
  instrument: "Thông tư 14/2014/TT-BKHCN",
  source: "dichvucong.vista.gov.vn",
  confidence: "verified",
};
