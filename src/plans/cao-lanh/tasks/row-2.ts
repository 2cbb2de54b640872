import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

/** Two certification marks: one to establish, with traceability; one to manage and develop. */
export const row2 = {
  no: "2",
  title: {
    vi: "Hỗ trợ việc tạo lập và phát triển 02 nhãn hiệu chứng nhận sản phẩm của địa phương, sản phẩm OCOP",
    en: "Support to create and develop 2 certification marks for local and OCOP products",
  },
  leads: ["phong-qlcn-cn"],
  receivers: ["phong-nn-ptnt"],
  quantity: 2,
  items: {
    "row-2.1": {
      no: "2.1",
      title: {
        vi: "Dự án xác lập nhãn hiệu chứng nhận và truy xuất nguồn gốc: Ổi lê Mỹ Hiệp",
        en: "Project to establish a certification mark and traceability: Ổi lê Mỹ Hiệp (guava)",
      },
      receivers: ["phong-nn-ptnt"],
      products: { "row-2.1.guava": { name: "Ổi lê Mỹ Hiệp", en: "Mỹ Hiệp pear guava" } },
      source: annex(
        "Phụ lục, TT 2, gạch đầu dòng thứ 1",
        99,
        "Dự án xác lập nhãn hiệu chứng nhận và truy xuất nguồn gốc: Ối lê Mỹ Hiệp",
      ),
    },
    "row-2.2": {
      no: "2.2",
      title: {
        vi: "Quản lý và phát triển nhãn hiệu chứng nhận Chanh Cao Lãnh",
        en: "Management and development of the certification mark Chanh Cao Lãnh (lime)",
      },
      receivers: ["phong-nn-ptnt"],
      products: { "row-2.2.lime": { name: "Chanh Cao Lãnh", en: "Cao Lãnh lime" } },
      source: annex(
        "Phụ lục, TT 2, gạch đầu dòng thứ 2",
        99,
        "Quản lý và phát triển nhãn hiệu chứng nhận Chanh Cao Lãnh",
      ),
    },
  },
  source: annex("Phụ lục, TT 2", [98, 99], "Hỗ trợ việc tạo lập và phát triển 02 nhãn hiệu chứng nhận"),
} as const satisfies Task;
