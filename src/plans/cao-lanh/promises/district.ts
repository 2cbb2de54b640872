import type { PlanWords, Promises } from "../frame.js";
import { body } from "../source.js";
import { counterpartFunding } from "./funding.js";
import { orderOrContract } from "./order-or-contract.js";

/** What the district promises: lines 50 to 60. */
export const districtDuties = (words: PlanWords): Promises => [
  accessGiven(words),
  orderOrContract(words),
  otherContents(words),
  receiversFound(words),
  ...counterpartFunding(words),
  peopleMobilised(words),
];

const accessGiven = ({ lead, attested, oneReading }: PlanWords): Promises[number] => ({
  kind: "obligation",
  id: "huyen-50",
  title: {
    vi: "Tạo điều kiện thuận lợi để các đơn vị, công chức, viên chức của Sở tham gia thực hiện Kế hoạch",
    en: "Make it easy for the Department's units and staff to take part in the plan",
  },
  responsible: [lead("ubnd-huyen")],
  readings: oneReading(attested("so")),
  source: body("III.2, gạch đầu dòng thứ 1", 50, "Tạo điều kiện thuận lợi để các đơn vị"),
});

const otherContents = ({ lead, partner, attested, oneReading }: PlanWords): Promises[number] => ({
  kind: "obligation",
  id: "huyen-52.contents",
  title: {
    vi: "Tổ chức thực hiện các nội dung khác của Kế hoạch",
    en: "Carry out the other contents of the plan",
  },
  responsible: [lead("ubnd-huyen"), partner("phong-kt-ht")],
  readings: oneReading(attested("so")),
  source: body("III.2, gạch đầu dòng thứ 2", 52, "tổ chức thực hiện các nội dung khác của Kế hoạch"),
});

const receiversFound = ({ lead, count, oneReading }: PlanWords): Promises[number] => ({
  kind: "obligation",
  id: "huyen-54",
  title: {
    vi: "Tìm kiếm, chọn lựa tổ chức, doanh nghiệp đủ điều kiện và năng lực tham gia triển khai, tiếp nhận kết quả để ứng dụng, nhân rộng",
    en: "Find and choose organisations and enterprises able to take part, receive the results and spread them",
  },
  responsible: [lead("ubnd-huyen")],
  readings: oneReading(count("act.issued", { atLeast: 1, for: ["this"] })),
  source: body("III.2, gạch đầu dòng thứ 3", 54, "Tìm kiếm và chọn lựa tổ chức, doanh nghiệp tại địa bàn"),
});

const peopleMobilised = ({ lead, attested, oneReading }: PlanWords): Promises[number] => ({
  kind: "obligation",
  id: "huyen-58",
  title: {
    vi: "Chỉ đạo huy động cán bộ, công chức, viên chức, trí thức và vận động doanh nghiệp, cơ sở sản xuất, hộ kinh doanh tích cực phối hợp thực hiện Kế hoạch",
    en: "Mobilise officials and experts, and win enterprises and households for the plan's tasks",
  },
  responsible: [lead("ubnd-huyen")],
  readings: oneReading(attested("so")),
  source: body("III.2, gạch đầu dòng thứ 5", [58, 60], "huy động đội ngũ cán bộ, công chức, viên"),
});
