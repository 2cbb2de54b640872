import { at } from "./source.js";

/** The list that goes both ways: what the city brings to the district, and the province to the city. */
export const technologies = {
  "to-district": {
    no: "III.1",
    title: { vi: "Cửa Biển chuyển giao cho Suối Trong", en: "From Cửa Biển to Suối Trong" },
    leads: ["so-cua-bien"],
    receivers: ["ubnd-huyen"],
    items: {
      "cold-storage": {
        no: "III.1.a",
        title: {
          vi: "Quy trình bảo quản lạnh rau ăn lá sau thu hoạch",
          en: "Cold storage of leaf vegetables",
        },
        receivers: ["ubnd-huyen"],
        source: at("III.1.a", 18, "Quy trình bảo quản lạnh rau ăn lá sau thu hoạch"),
      },
      "waste-water": {
        no: "III.1.b",
        title: { vi: "Công nghệ xử lý nước thải chăn nuôi", en: "Treatment of waste water from livestock" },
        receivers: ["ubnd-huyen"],
        source: at("III.1.b", 19, "Công nghệ xử lý nước thải chăn nuôi bằng màng lọc"),
      },
    },
    source: at("III.1", 17, "Thành phố Cửa Biển chuyển giao cho huyện Suối Trong"),
  },
  "to-city": {
    no: "III.2",
    title: { vi: "Núi Xa chuyển giao cho Cửa Biển", en: "From Núi Xa to Cửa Biển" },
    leads: ["so-nui-xa"],
    receivers: ["so-cua-bien"],
    items: {
      banana: {
        no: "III.2.a",
        title: { vi: "Quy trình nhân giống chuối tiêu hồng", en: "Propagation of bananas" },
        receivers: ["so-cua-bien"],
        source: at("III.2.a", 21, "Quy trình nhân giống chuối tiêu hồng bằng nuôi cấy mô"),
      },
      mushroom: {
        no: "III.2.b",
        title: { vi: "Kỹ thuật trồng nấm hương trên gỗ khúc", en: "Growing shiitake on logs" },
        receivers: ["so-cua-bien"],
        source: at("III.2.b", 22, "Kỹ thuật trồng nấm hương trên gỗ khúc"),
      },
    },
    source: at("III.2", 20, "Tỉnh Núi Xa chuyển giao cho thành phố Cửa Biển"),
  },
} as const;
