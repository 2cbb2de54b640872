import { body, annex, head } from "./source.js";

/** What the plan is called, when it was made, who made, signed and received it. */
export const identity = {
  id: "cao-lanh",
  version: "1.0.0",
  language: "vi",
  title: {
    vi: "Kế hoạch phối hợp giữa Sở Khoa học và Công nghệ với Ủy ban nhân dân huyện Cao Lãnh giai đoạn 2022 – 2025",
    en: "Cooperation plan of the Department of Science and Technology and the People's Committee of Cao Lãnh District, 2022–2025",
  },
  numbers: [
    { number: "52/KH-SKHCN-UBND", source: head("Số, ký hiệu", 3, "Số: 52 /KH-SKHCN-UBND") },
    { number: "58/KH-UBND", source: annex("Phụ lục, tiêu đề", 93, "58/KH-UBND ngày 25 tháng 3 năm 2022") },
  ],
  issued: "2022-03-25",
  receipts: [
    {
      number: "2115",
      on: "2022-04-07",
      unit: "phong-kt-ht",
      source: head("Dấu đến", [7, 12], "Ngày: 07/4/2022"),
    },
  ],
  period: { from: "2022-03-25", to: "2025-12-31" },
  stated: {
    title: head("Trích yếu", 16, "Phối hợp giữa Sở Khoa học và Công nghệ với Uỷ ban nhân dân huyện Cao Lãnh"),
    issued: head("Địa danh, ngày tháng", 5, "ngày 25 tháng 3 năm 2022"),
    period: head("Trích yếu", 16, "giai đoạn 2022 – 2025"),
  },
  parties: {
    so: {
      name: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
      head: "so-khcn",
    },
    huyen: {
      name: { vi: "Ủy ban nhân dân huyện Cao Lãnh", en: "People's Committee of Cao Lãnh District" },
      head: "ubnd-huyen",
    },
  },
  focalUnits: [
    {
      party: "so",
      unit: "phong-qlcn-cn",
      source: body("III, đoạn cuối", 64, "giao Phòng Quản lý Công nghệ và Chuyên ngành làm đầu mối"),
    },
    {
      party: "huyen",
      unit: "phong-kt-ht",
      source: body("III, đoạn cuối", 64, "giao Phòng Kinh tế và Hạ tầng là đơn vị đầu mối"),
    },
  ],
  signatories: [
    {
      party: "huyen",
      name: "Lê Chí Thiện",
      position: { vi: "Chủ tịch", en: "Chairman" },
      source: body("Phần chữ ký", [66, 71], "Lê Chí Thiện"),
    },
    {
      party: "so",
      name: "Trần Thanh Liêm",
      position: { vi: "Giám đốc", en: "Director" },
      source: body("Phần chữ ký", [73, 78], "Trần Thanh Liêm"),
    },
  ],
} as const;
