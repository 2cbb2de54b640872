import type { Passage } from "../../model/plan/passage.js";
import { body } from "./source.js";

/** What the plan rests on (căn cứ). */
export const bases = [
  {
    id: "basis-1",
    text: {
      vi: "Kết luận số 50-KL/TW ngày 30 tháng 5 năm 2019 của Ban Bí thư",
      en: "Conclusion 50-KL/TW of the Party Secretariat, 30 May 2019",
    },
    source: body("Phần mở đầu", 18, "Kết luận số 50-KL/TW ngày 30 tháng 5 năm 2019"),
  },
  {
    id: "basis-2",
    text: {
      vi: "Nghị quyết số 20-NQ/TW ngày 01 tháng 11 năm 2012 của Hội nghị Trung ương lần thứ 6, khóa XI",
      en: "Resolution 20-NQ/TW of the Party Central Committee, 11th term, 1 November 2012",
    },
    source: body("Phần mở đầu", 18, "Nghị quyết số 20-NQ/TW ngày 01 tháng 11 năm 2012"),
  },
  {
    id: "basis-3",
    text: {
      vi: "Nghị quyết số 05-NQ/TW ngày 01 tháng 11 năm 2016 của Ban Chấp hành Trung ương",
      en: "Resolution 05-NQ/TW of the Party Central Committee, 1 November 2016",
    },
    source: body("Phần mở đầu", 18, "Nghị quyết số 05-NQ/TW ngày 01 tháng 11 năm 2016"),
  },
  {
    id: "basis-4",
    text: {
      vi: "Nghị quyết Đại hội Đảng bộ tỉnh Đồng Tháp lần thứ XI, nhiệm kỳ 2020 – 2025",
      en: "Resolution of the 11th Congress of the Đồng Tháp Party Organisation, 2020–2025",
    },
    source: body("Phần mở đầu", 18, "Nghị quyết Đại hội Đảng bộ tỉnh Đồng Tháp lần thứ XI"),
  },
] as const satisfies readonly Passage[];

/** What it is for (mục đích). */
export const purposes = [
  {
    id: "purpose-1",
    text: {
      vi: "Tăng cường phối hợp giữa hai bên trong chỉ đạo, điều hành hoạt động khoa học và công nghệ, phục vụ sản xuất và phát triển kinh tế - xã hội của huyện và của tỉnh",
      en: "The two sides direct science and technology together, for production and for the economy of district and province",
    },
    source: body("I.1", 24, "Tăng cường phối hợp hoạt động giữa hai đơn vị"),
  },
  {
    id: "purpose-2",
    text: {
      vi: "Tập trung nguồn lực của tỉnh, với sự hỗ trợ có trọng tâm, trọng điểm của Sở, để nâng cao tiềm lực và đẩy mạnh ứng dụng tiến bộ khoa học và công nghệ tại địa phương",
      en: "The province's means, with focused support of the Department, strengthen science and technology and their use in the district",
    },
    source: body("I.2", 26, "Tập trung nguồn lực của Tỉnh"),
  },
] as const satisfies readonly Passage[];

/** What the two sides work on together (nội dung phối hợp). */
export const contents = [
  {
    id: "content-1",
    text: {
      vi: "Xây dựng các mô hình ứng dụng tiến bộ khoa học và công nghệ để phát triển chuỗi giá trị, nâng cao chất lượng và hiệu quả kinh tế các ngành hàng nông sản chủ lực; xử lý ô nhiễm môi trường",
      en: "Models that apply science and technology to the value chains of the main farm products; treatment of pollution",
    },
    source: body("II.1", [30, 32], "Xây dựng các mô hình ứng dụng tiến bộ khoa học và công nghệ"),
  },
  {
    id: "content-2",
    text: {
      vi: "Hỗ trợ các chủ sở hữu, các doanh nghiệp của huyện tạo lập, quản lý và phát triển sản phẩm đặc thù, xây dựng tiêu chuẩn cơ sở, nâng cao năng lực và năng suất sản xuất",
      en: "Support to owners and enterprises of the district: distinctive products, base standards, capacity and productivity",
    },
    source: body("II.2", 34, "Hỗ trợ các chủ sở hữu, các doanh nghiệp của huyện"),
  },
] as const satisfies readonly Passage[];

/** To whom it is sent (nơi nhận). */
export const addressees = [
  {
    id: "addressee-1",
    text: { vi: "Tỉnh ủy (để báo cáo)", en: "Provincial Party Committee (to report)" },
    source: body("Nơi nhận, gạch đầu dòng thứ 1", 82, "Tỉnh ủy (để báo cáo)"),
  },
  {
    id: "addressee-2",
    text: { vi: "Ủy ban nhân dân tỉnh (để báo cáo)", en: "Provincial People's Committee (to report)" },
    source: body("Nơi nhận, gạch đầu dòng thứ 2", 83, "UBND Tỉnh (để báo cáo)"),
  },
  {
    id: "addressee-3",
    text: {
      vi: "Huyện ủy Cao Lãnh (phối hợp chỉ đạo)",
      en: "Party Committee of Cao Lãnh District (to direct together)",
    },
    source: body("Nơi nhận, gạch đầu dòng thứ 3", 84, "Huyện ủy Cao Lãnh (phối hợp chỉ đạo)"),
  },
  {
    id: "addressee-4",
    text: { vi: "Các đơn vị trực thuộc Sở Khoa học và Công nghệ", en: "Units of the Department" },
    source: body("Nơi nhận, gạch đầu dòng thứ 4", 85, "Các đơn vị trực thuộc Sở KH&CN"),
  },
  {
    id: "addressee-5",
    text: { vi: "Các đơn vị thuộc huyện Cao Lãnh", en: "Units of Cao Lãnh District" },
    source: body("Nơi nhận, gạch đầu dòng thứ 5", 86, "Các đơn vị thuộc huyện Cao Lãnh"),
  },
  {
    id: "addressee-6",
    text: {
      vi: "Lưu: Văn thư, Phòng Quản lý Khoa học; Văn phòng Ủy ban nhân dân huyện Cao Lãnh",
      en: "On file: registry and Science Management Division; Office of the People's Committee of Cao Lãnh District",
    },
    source: body("Nơi nhận, gạch đầu dòng thứ 6", 87, "Lưu: VT, P.QLKH; VP.UBND H. Cao Lãnh"),
  },
] as const satisfies readonly Passage[];
