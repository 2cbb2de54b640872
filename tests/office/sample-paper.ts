import type { Block, TableRow, TableBlock } from "../../src/report/block-kinds.js";
import type { Printout } from "../../src/report/printout.js";

const from = { findings: ["chi-so-2"], records: ["bg-001"] };

const progress = (rows: number): TableBlock => ({
  kind: "table",
  id: "tien-do",
  caption: "Kết quả thực hiện các chỉ tiêu của Kế hoạch",
  columns: [
    { id: "stt", head: "TT", cells: "number", width: 1 },
    { id: "noi-dung", head: "Nội dung cam kết", cells: "text", width: 7 },
    { id: "don-vi", head: "Đơn vị chủ trì", cells: "text", width: 4 },
    { id: "chi-tieu", head: "Chỉ tiêu", cells: "number", width: 2, total: true },
    { id: "thuc-hien", head: "Thực hiện", cells: "text", width: 2.5 },
    { id: "ngay", head: "Ngày ghi nhận", cells: "day", width: 2.5 },
    { id: "danh-gia", head: "Đánh giá", cells: "text", width: 3 },
  ],
  groups: [
    {
      title: "Chuyển giao công nghệ, kỹ thuật bảo quản, sơ chế, chế biến",
      rows: rowsOf(0, Math.ceil(rows / 2)),
    },
    { title: "Tạo lập, quản lý và phát triển nhãn hiệu chứng nhận", rows: rowsOf(Math.ceil(rows / 2), rows) },
  ],
  empty: "Chưa có nội dung nào được ghi nhận.",
});

const TASKS = [
  "Chuyển giao quy trình sản xuất trà mãng cầu cho Trang trại nông nghiệp sinh thái",
  "Hỗ trợ kỹ thuật chế biến (bảo quản) khô cá điêu hồng",
  "Xây dựng và công bố tiêu chuẩn cơ sở cho sản phẩm OCOP",
  "Dự án xác lập nhãn hiệu chứng nhận và truy xuất nguồn gốc",
];
const STATUSES = ["Đạt", "Chưa đạt (còn hạn)", "Chưa đủ căn cứ kết luận", "Chưa đạt (quá hạn)"];

function rowsOf(first: number, last: number): readonly TableRow[] {
  return Array.from({ length: last - first }, (_, index) => {
    const at = first + index;
    return {
      cells: [
        at + 1,
        TASKS[at % TASKS.length] ?? "",
        at % 3 === 0
          ? "Phòng Quản lý công nghệ và chuyên ngành (Sở Khoa học và Công nghệ)"
          : "Chi cục Tiêu chuẩn Đo lường Chất lượng",
        (at % 4) + 1,
        at % 5 === 0 ? null : "từ 01 đến 02",
        at % 5 === 0 ? null : "2023-06-15",
        STATUSES[at % STATUSES.length] ?? "",
      ],
      from,
    };
  });
}

const funding: TableBlock = {
  kind: "table",
  id: "kinh-phi",
  caption: "Kinh phí thực hiện theo nguồn",
  columns: [
    { id: "nguon", head: "Nguồn kinh phí", cells: "text", width: 5 },
    { id: "du-toan", head: "Dự toán (đồng)", cells: "money", width: 3, total: true },
    { id: "phan-bo", head: "Phân bổ (đồng)", cells: "money", width: 3, total: true },
    { id: "giai-ngan", head: "Giải ngân (đồng)", cells: "money", width: 3, total: true },
  ],
  groups: [
    {
      title: null,
      rows: [
        { cells: ["Kinh phí sự nghiệp KH&CN của Tỉnh", 1_250_000_000, 1_100_000_000, 845_500_000], from },
        { cells: ["Kinh phí đối ứng của huyện", 420_000_000, null, 120_000_000], from },
      ],
    },
  ],
  empty: "Chưa ghi nhận khoản nào.",
};

const PARAGRAPH =
  "Trong kỳ báo cáo, hai bên đã phối hợp triển khai các nội dung của Kế hoạch theo đúng phân công; các đơn vị đầu mối duy trì chế độ trao đổi thông tin, kịp thời tháo gỡ khó khăn, vướng mắc phát sinh trong quá trình thực hiện nhiệm vụ khoa học và công nghệ tại địa phương.";

const text = (text: string): Block => ({ kind: "paragraph", text: [text], from });

/** A paper with everything that a paper can hold. */
export function samplePaper({ rows = 24 }: { readonly rows?: number } = {}): Printout {
  return {
    language: "vi",
    form: {
      state: { nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc" },
      issuers: [
        {
          superior: "Ủy ban nhân dân tỉnh Đồng Tháp",
          name: "Sở Khoa học và Công nghệ",
        },
        { superior: null, name: "Ủy ban nhân dân huyện Minh Họa" },
      ],
      signatures: [
        { body: null, onBehalf: null, position: "GIÁM ĐỐC", name: null },
        { body: null, onBehalf: "TM. ỦY BAN NHÂN DÂN", position: "CHỦ TỊCH", name: null },
      ],
      number: null,
      symbol: "BC-SKHCN-UBND",
      place: "Đồng Tháp",
      day: null,
      type: "BÁO CÁO",
      abstract:
        "Sơ kết giữa kỳ thực hiện Kế hoạch phối hợp hoạt động khoa học và công nghệ giai đoạn 2022 – 2025",
      recipients: [
        "UBND Tỉnh (để báo cáo)",
        "Các đơn vị thuộc Sở KH&CN",
        "Các đơn vị thuộc huyện",
        "Lưu: VT, P.QLKH",
      ],
    },
    warning: "SỐ LIỆU MINH HỌA – KHÔNG PHẢI KẾT QUẢ THỰC TẾ",
    about: {
      plan: "ke-hoach-phoi-hop-2022-2025",
      register: "minh-hoa",
      asOf: "2023-12-31",
      version: "0.1.0",
    },
    body: [
      {
        kind: "paragraph",
        text: [
          "Căn cứ ",
          { strong: "Kế hoạch số 52/KH-SKHCN-UBND" },
          " ngày 25 tháng 3 năm 2022 về phối hợp hoạt động khoa học và công nghệ; ",
          { emphasis: "số liệu tính đến ngày 31 tháng 12 năm 2023" },
          ".",
        ],
        from,
      },
      { kind: "heading", level: 1, id: "chi-dao", number: "I.", text: "CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN" },
      text(PARAGRAPH),
      {
        kind: "list",
        items: [
          {
            text: ["Sở Khoa học và Công nghệ: ban hành 03 văn bản hướng dẫn triển khai thực hiện Kế hoạch;"],
            from,
          },
          { text: [PARAGRAPH], from },
        ],
      },
      {
        kind: "passage",
        id: "chi-dao",
        prompt: "Nêu công tác chỉ đạo, các cuộc họp giao ban và việc phân công đầu mối của mỗi bên.",
        text: [],
      },
      { kind: "heading", level: 1, id: "ket-qua", number: "II.", text: "KẾT QUẢ ĐẠT ĐƯỢC" },
      { kind: "heading", level: 2, id: "chi-tieu", number: "1.", text: "Kết quả thực hiện các chỉ tiêu" },
      text(PARAGRAPH),
      progress(6),
      { kind: "note", text: ["Ghi chú: dấu “–” nghĩa là chưa có số liệu, không phải bằng 0."] },
      { kind: "heading", level: 3, id: "a", number: "a)", text: "Đối với Sở Khoa học và Công nghệ" },
      text(PARAGRAPH),
      {
        kind: "figure",
        id: "bieu-do",
        caption: "Tình trạng cam kết theo bên thực hiện",
        alt: "Biểu đồ cột: 5 cam kết đạt, 3 chưa đạt, 6 chưa đủ căn cứ.",
        chart: { $schema: "…", mark: "bar", data: { values: [] } },
      },
      { kind: "heading", level: 2, id: "kinh-phi", number: "2.", text: "Kinh phí thực hiện" },
      funding,
      { kind: "heading", level: 1, id: "danh-gia", number: "III.", text: "ĐÁNH GIÁ CHUNG" },
      {
        kind: "passage",
        id: "nguyen-nhan",
        prompt: "Nêu nguyên nhân.",
        text: [
          "Nguyên nhân khách quan: dịch bệnh kéo dài.",
          "Nguyên nhân chủ quan: việc báo cáo chưa kịp thời.",
        ],
      },
      text(PARAGRAPH),
      text("Trên đây là báo cáo sơ kết giữa kỳ thực hiện Kế hoạch./."),
    ],
    annexes: [
      {
        id: "tien-do",
        number: "Phụ lục I",
        title: "Tiến độ thực hiện nhiệm vụ",
        landscape: true,
        blocks: [progress(rows)],
      },
      {
        id: "kinh-phi",
        number: "Phụ lục II",
        title: "Tình hình kinh phí",
        landscape: false,
        blocks: [funding, text(PARAGRAPH)],
      },
      {
        id: "dieu-chinh",
        number: "Phụ lục III",
        title: "Nhiệm vụ đề nghị điều chỉnh",
        landscape: true,
        blocks: [{ ...progress(0), groups: [] }],
      },
    ],
  };
}
