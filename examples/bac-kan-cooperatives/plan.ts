import { definePlan } from "phoihop";
import { procedures } from "./procedures.js";
import { at } from "./source.js";

/** The programme of the Department of S&T and the Cooperative Alliance of Bắc Kạn, as far as its news page tells of it. */
export const plan = definePlan(
  {
    id: "bac-kan-cooperatives",
    version: "1.0.0",
    language: "vi",
    title: {
      vi: "Chương trình phối hợp hoạt động giữa Sở Khoa học và Công nghệ và Liên minh Hợp tác xã tỉnh Bắc Kạn giai đoạn 2019 – 2023",
      en: "Cooperation programme of the Department of Science and Technology and the Cooperative Alliance of Bắc Kạn, 2019–2023",
    },
    form: { vi: "chương trình phối hợp", en: "cooperation programme" },
    issued: "../2018-12-07",
    period: { from: "2019-01-01", to: "2023-12-31" },
    stated: {
      title: at("đoạn 3", 3, "Chương trình phối hợp hoạt động"),
      issued: at("đoạn 3", 3, "vừa ký kết"),
      period: at("đoạn 3", 3, "giai đoạn 2019 - 2023"),
    },
    parties: {
      department: {
        name: { vi: "Sở Khoa học và Công nghệ tỉnh Bắc Kạn", en: "Department of S&T of Bắc Kạn" },
        head: "so-khcn",
      },
      alliance: {
        name: { vi: "Liên minh Hợp tác xã tỉnh Bắc Kạn", en: "Cooperative Alliance of Bắc Kạn" },
        head: "lien-minh-htx",
      },
    },
    units: {
      "so-khcn": {
        name: { vi: "Sở Khoa học và Công nghệ tỉnh Bắc Kạn", en: "Department of S&T of Bắc Kạn" },
        party: "department",
        form: "department",
      },
      "lien-minh-htx": {
        name: { vi: "Liên minh Hợp tác xã tỉnh Bắc Kạn", en: "Cooperative Alliance of Bắc Kạn" },
        party: "alliance",
        form: "association",
      },
    },
    procedures,
  },
  ({ lead, allOf, count, percent, attested, oneReading }) => {
    const both = [lead("so-khcn"), lead("lien-minh-htx")];
    const operating = count("cooperative.registered", { valid: true });
    const helped = (...kinds: ("technology" | "property" | "standards")[]) =>
      count("help.given", {
        moreThan: percent(15, operating),
        where: [{ attribute: "kind", in: kinds }],
      });
    return [
      {
        kind: "indicator",
        id: "high-tech",
        title: {
          vi: "Trên 15% số hợp tác xã ứng dụng công nghệ cao",
          en: "More than 15% of the cooperatives use high technology",
        },
        responsible: both,
        readings: oneReading(count("high-tech.applied", { moreThan: percent(15, operating), valid: true })),
        source: at("đoạn 6", 6, "có trên 15% HTX"),
      },
      {
        kind: "indicator",
        id: "helped",
        title: {
          vi: "Trên 15% số hợp tác xã toàn tỉnh được hỗ trợ",
          en: "More than 15% of the cooperatives of the province are helped",
        },
        responsible: both,
        readings: [
          {
            id: "any",
            title: { vi: "được hỗ trợ ít nhất một nội dung", en: "helped in one kind at least" },
            requirement: helped("technology", "property", "standards"),
          },
          {
            id: "each",
            title: { vi: "mỗi nội dung đều trên 15%", en: "more than 15% in each kind" },
            requirement: allOf(helped("technology"), helped("property"), helped("standards")),
          },
        ],
        source: at("đoạn 6", 6, "Trên 15% số HTX toàn tỉnh được hỗ trợ"),
      },
      {
        kind: "obligation",
        id: "policies",
        title: {
          vi: "Rà soát, hệ thống các chính sách chuyển giao khoa học và công nghệ cho hợp tác xã",
          en: "Review the policies on technology transfer to cooperatives",
        },
        responsible: both,
        readings: oneReading(count("policies.reported", { atLeast: 1 })),
        source: at("đoạn 5, ý 1", 5, "phối hợp rà soát, hệ thống các chính sách"),
      },
      {
        kind: "obligation",
        id: "priority",
        title: {
          vi: "Ưu tiên chuyển giao cho hợp tác xã nông nghiệp, lâm nghiệp có nhu cầu, năng lực chế biến và tiêu thụ sản phẩm",
          en: "Put farming and forestry cooperatives that process and sell first",
        },
        responsible: both,
        readings: oneReading(allOf(attested("department"), attested("alliance"))),
        source: at("đoạn 5, ý 2", 5, "Ưu tiên tập trung chuyển giao"),
      },
      {
        kind: "obligation",
        id: "training",
        title: {
          vi: "Tập huấn về chuyển giao khoa học và công nghệ, sở hữu trí tuệ, tiêu chuẩn chất lượng",
          en: "Train in technology transfer, intellectual property and quality standards",
        },
        responsible: both,
        readings: oneReading(
          allOf(
            count("training.held", { atLeast: 1, where: [{ attribute: "topic", in: ["technology"] }] }),
            count("training.held", { atLeast: 1, where: [{ attribute: "topic", in: ["property"] }] }),
            count("training.held", { atLeast: 1, where: [{ attribute: "topic", in: ["quality"] }] }),
          ),
        ),
        source: at("đoạn 5, ý 3", 5, "Tổ chức tập huấn, bồi dưỡng"),
      },
      {
        kind: "obligation",
        id: "guidance",
        title: {
          vi: "Hướng dẫn đăng ký mã số, mã vạch, công bố tiêu chuẩn cơ sở, đăng ký sở hữu trí tuệ",
          en: "Guide the registration of bar codes, base standards and intellectual property",
        },
        responsible: both,
        readings: oneReading(
          allOf(
            count("guidance.given", { atLeast: 1, where: [{ attribute: "matter", in: ["barcode"] }] }),
            count("guidance.given", { atLeast: 1, where: [{ attribute: "matter", in: ["standard"] }] }),
            count("guidance.given", { atLeast: 1, where: [{ attribute: "matter", in: ["property"] }] }),
          ),
        ),
        source: at("đoạn 5, ý 4", 5, "Hướng dẫn đăng ký mã vạch, mã số"),
      },
    ];
  },
);
