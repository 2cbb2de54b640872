import { definePlan } from "phoihop";
import { procedures } from "./procedures.js";
import { at } from "./source.js";

const committee = {
  vi: "Ủy ban nhân dân tỉnh Đồng Tháp",
  en: "People's Committee of Đồng Tháp Province",
};

/** The plan of Đồng Tháp Province on science and technology to 2025, as far as its news page tells of it. */
export const plan = definePlan(
  {
    id: "dong-thap-science",
    version: "1.0.0",
    language: "vi",
    title: {
      vi: "Kế hoạch triển khai hoạt động khoa học và công nghệ thực hiện Nghị quyết, Kết luận của Tỉnh ủy phục vụ phát triển kinh tế - xã hội tỉnh Đồng Tháp đến năm 2025",
      en: "Plan of science and technology for the resolutions of the Provincial Party Committee of Đồng Tháp to 2025",
    },
    issued: "../2022-04-22",
    period: { from: "2022-04-22", to: "2025-12-31" },
    stated: {
      title: at("đoạn 3", 3, "kế hoạch triển khai hoạt động khoa học và công nghệ"),
      issued: at("đoạn 3", 3, "UBND tỉnh vừa ban hành"),
      period: at("đoạn 3", 3, "đến năm 2025"),
    },
    parties: { province: { name: committee, head: "ubnd-tinh" } },
    units: { "ubnd-tinh": { name: committee, party: "province", form: "committee" } },
    procedures,
  },
  ({ lead, count, oneReading }) => [
    {
      kind: "indicator",
      id: "tasks",
      title: {
        vi: "Triển khai ít nhất 15 nhiệm vụ khoa học công nghệ thuộc Nghị quyết, Kết luận của Tỉnh ủy",
        en: "At least 15 tasks for the resolutions of the Provincial Party Committee",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("st-task.in-progress", { atLeast: 15, for: ["this"] })),
      source: at("đoạn 4", 4, "triển khai ít nhất 15 nhiệm vụ khoa học công nghệ"),
    },
    {
      kind: "indicator",
      id: "models",
      title: {
        vi: "Chuyển giao ít nhất 20 mô hình ứng dụng khoa học công nghệ phục vụ các đề án của tỉnh",
        en: "At least 20 models transferred for the schemes of the province",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("model.transferred", { atLeast: 20 })),
      source: at("đoạn 4", 4, "chuyển giao ít nhất 20 mô hình"),
    },
    {
      kind: "indicator",
      id: "startups",
      title: {
        vi: "Hỗ trợ phát triển ít nhất 20 doanh nghiệp khởi nghiệp đổi mới sáng tạo",
        en: "At least 20 innovative start-ups supported in their growth",
      },
      responsible: [lead("ubnd-tinh")],
      readings: [
        {
          id: "developed",
          title: { vi: "doanh nghiệp phát triển được", en: "the start-up grew" },
          requirement: count("startup.developed", { atLeast: 20, valid: true }),
        },
        {
          id: "supported",
          title: { vi: "doanh nghiệp được hỗ trợ", en: "support was given" },
          requirement: count("startup.supported", { atLeast: 20 }),
        },
      ],
      source: at("đoạn 5", 5, "hỗ trợ phát triển ít nhất 20 doanh nghiệp khởi nghiệp"),
    },
    {
      kind: "indicator",
      id: "right-abroad",
      title: {
        vi: "Đăng ký xác lập quyền sở hữu công nghiệp ở nước ngoài cho ít nhất 01 sản phẩm nông sản chủ lực, đặc thù",
        en: "Industrial property registered abroad for at least one farm product",
      },
      responsible: [lead("ubnd-tinh")],
      readings: [
        {
          id: "granted",
          title: { vi: "được bảo hộ", en: "granted" },
          requirement: count("right-abroad.granted", {
            atLeast: 1,
            valid: true,
            where: [{ attribute: "right", in: ["mark", "indication"] }],
          }),
        },
        {
          id: "filed",
          title: { vi: "đã nộp đơn", en: "filed" },
          requirement: count("right-abroad.filed", {
            atLeast: 1,
            where: [{ attribute: "right", in: ["mark", "indication"] }],
          }),
        },
      ],
      source: at("đoạn 5", 5, "ra nước ngoài cho ít nhất một sản phẩm nông sản"),
    },
    {
      kind: "obligation",
      id: "assessment",
      title: {
        vi: "Đánh giá trình độ và năng lực công nghệ sản xuất của doanh nghiệp thuộc các ngành công nghiệp chủ lực",
        en: "Assess the technology of enterprises in the key industries",
      },
      responsible: [lead("ubnd-tinh")],
      readings: oneReading(count("assessment.reported", { atLeast: 1 })),
      source: at("đoạn 5", 5, "Tổ chức đánh giá trình độ và năng lực công nghệ"),
    },
  ],
);
