import { definePlan } from "phoihop";
import { procedures } from "./procedures.js";
import { at } from "./source.js";

const committee = {
  vi: "Ủy ban nhân dân tỉnh Đồng Tháp",
  en: "People's Committee of Đồng Tháp Province",
};

/** Plan 81/KH-UBND of Đồng Tháp Province on S&T enterprises to 2025, as far as its page could be read. */
export const plan = definePlan(
  {
    id: "dong-thap-enterprises",
    version: "1.0.0",
    language: "vi",
    title: {
      vi: "Kế hoạch phát triển doanh nghiệp khoa học và công nghệ tỉnh Đồng Tháp đến năm 2025",
      en: "Plan for S&T enterprises of Đồng Tháp Province to 2025",
    },
    numbers: [{ number: "81/KH-UBND", source: at("đoạn 3", 3, "Kế hoạch số 81/KH-UBND") }],
    issued: "../2020-04-07",
    period: { from: "2020-04-07", to: "2025-12-31" },
    parties: { province: { name: committee, head: "ubnd-tinh" } },
    units: { "ubnd-tinh": { name: committee, party: "province", form: "committee" } },
    procedures,
  },
  ({ lead, count, oneReading }) => [
    {
      kind: "indicator",
      id: "certified",
      title: {
        vi: "Ít nhất 30 doanh nghiệp được chứng nhận là doanh nghiệp khoa học và công nghệ",
        en: "At least 30 certified S&T enterprises",
      },
      responsible: [lead("ubnd-tinh")],
      readings: [
        {
          id: "in-force",
          title: {
            vi: "giấy chứng nhận còn hiệu lực khi hết năm 2025",
            en: "certificate in force at the end of 2025",
          },
          requirement: count("st-enterprise.certified", { atLeast: 30, valid: true }),
        },
        {
          id: "ever",
          title: { vi: "đã từng được cấp giấy chứng nhận", en: "ever certified" },
          requirement: count("st-enterprise.certified", { atLeast: 30 }),
        },
      ],
      source: at("đoạn 2", 2, "ít nhất 30 doanh nghiệp được chứng nhận"),
    },
    {
      kind: "indicator",
      id: "supported",
      title: {
        vi: "Ít nhất 10 doanh nghiệp khoa học và công nghệ được hỗ trợ phát triển",
        en: "At least 10 S&T enterprises supported",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("st-enterprise.supported", { atLeast: 10 })),
      source: at("đoạn 2", 2, "ít nhất 10 doanh nghiệp KHCN được hỗ trợ"),
    },
    {
      kind: "indicator",
      id: "projects",
      title: {
        vi: "Hỗ trợ triển khai ít nhất 03 dự án hoàn thiện, tạo ra sản phẩm mới",
        en: "At least 3 projects that make a new product supported",
      },
      responsible: [lead("ubnd-tinh")],
      readings: [
        {
          id: "finished",
          title: { vi: "dự án tạo ra sản phẩm mới", en: "the new product is made" },
          requirement: count("project.finished", { atLeast: 3 }),
        },
        {
          id: "supported",
          title: { vi: "dự án được hỗ trợ triển khai", en: "support was given" },
          requirement: count("project.supported", { atLeast: 3 }),
        },
      ],
      source: at("đoạn 3", 3, "hỗ trợ triển khai ít nhất 03 dự án"),
    },
    {
      kind: "obligation",
      id: "information",
      title: { vi: "Thông tin, tuyên truyền", en: "Inform the public" },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("activity.done", { atLeast: 1, for: ["this"] })),
      source: at("đoạn 5, nhiệm vụ 1", 5, "Thông tin, tuyên truyền"),
    },
    {
      kind: "obligation",
      id: "survey",
      title: {
        vi: "Khảo sát, đánh giá, phân loại, tư vấn tổ chức, doanh nghiệp có tiềm năng",
        en: "Survey, sort and advise those that could become S&T enterprises",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("activity.done", { atLeast: 1, for: ["this"] })),
      source: at("đoạn 5, nhiệm vụ 2", 5, "Khảo sát, đánh giá, phân loại, tư vấn"),
    },
    {
      kind: "obligation",
      id: "advisers",
      title: {
        vi: "Hỗ trợ hình thành và nâng cao năng lực cho các tổ chức tư vấn, hỗ trợ, ươm tạo",
        en: "Build up advisers and incubators",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("activity.done", { atLeast: 1, for: ["this"] })),
      source: at("đoạn 5, nhiệm vụ 3", 5, "nâng cao năng lực cho các tổ chức tư vấn"),
    },
  ],
);
