/** What stands in a cell then: words, a number, a day, or a formula. */
export type Value = string | number | { readonly day: string };

/** One thing that an officer does to a workbook in a program for spreadsheets. */
export type Step =
  | { readonly do: "guide"; readonly label: string; readonly value: Value }
  | {
      readonly do: "cell";
      readonly sheet: string;
      /** The name in its first column; a row of which no name is known is added. */
      readonly row: string;
      /** Another word of the row, where several bear the name. */
      readonly with?: string;
      readonly head: string;
      readonly value: Value;
      readonly format?: string;
    }
  | {
      readonly do: "at";
      readonly sheet: string;
      readonly cell: string;
      readonly value: Value;
      readonly format?: string;
    }
  | { readonly do: "strike"; readonly sheet: string; readonly row: string; readonly with?: string }
  | { readonly do: "head"; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  | {
      readonly do: "below";
      readonly sheet: string;
      readonly lines: readonly (readonly (string | number | null)[])[];
    };

/** A workbook as it comes back. */
export interface Return {
  readonly unit: string;
  /** What the unit calls its file; else the name that it came with. */
  readonly file?: string;
  /** Saved by LibreOffice after it was typed into. */
  readonly resaved?: true;
  /** Typed into the form of the first quarter, which somebody has kept. */
  readonly oldForm?: true;
  /** Cut short on its way. */
  readonly broken?: true;
  readonly steps: readonly Step[];
}

/** A quarter: its day of return, and the workbooks that say more than nothing. */
export interface Quarter {
  readonly day: string;
  readonly returns: readonly Return[];
  /** What is sent again once somebody has looked at the marked copies. */
  readonly mended?: readonly Return[];
}

const on = (sheet: string, row: string, cells: Readonly<Record<string, Value>>, other?: string): Step[] =>
  Object.entries(cells).map(([head, value]) => ({
    do: "cell",
    sheet,
    row,
    head,
    value,
    ...(other !== undefined && { with: other }),
  }));
const shown = (sheet: string, row: string, head: string, value: Value, format: string): Step => ({
  do: "cell",
  sheet,
  row,
  head,
  value,
  format,
});
const day = (iso: string) => ({ day: iso });
const guide = (label: string, value: Value): Step => ({ do: "guide", label, value });

const MONEY = "Kinh phí";
const CONTRACT = "Hợp đồng";
const MARK = "Nhãn hiệu";
const SUPPORT = "Nội dung hỗ trợ";
const STANDARD = "Tiêu chuẩn cơ sở";
const FIRM = "Doanh nghiệp KH&CN";
const TASK = "Nhiệm vụ";
const RESULT = "Quy trình, kết quả";
const NAME = {
  money: "Tên khoản kinh phí",
  contract: "Tên hợp đồng",
  support: "Tên nội dung hỗ trợ",
  firm: "Tên doanh nghiệp",
  task: "Tên nhiệm vụ",
  result: "Tên quy trình, kết quả",
} as const;
const DISTRICT = "Ủy ban nhân dân huyện Cao Lãnh";
const ROADS = "Phòng Kinh tế và Hạ tầng huyện Cao Lãnh";
const DEPARTMENT = "Sở Khoa học và Công nghệ tỉnh Đồng Tháp";

/** Two years of returns, *minh họa*: what people type, with the mistakes that people make. */
export const quarters: readonly Quarter[] = [
  {
    day: "2023-04-05",
    returns: [
      {
        unit: "so-khcn",
        steps: [
          ...on(MONEY, `Khoản kinh phí 2 – ${DEPARTMENT}`, {
            "Phân bổ: Ngày": "15/3/2023",
            "Phân bổ: Số quyết định": "85/QĐ-SKHCN",
            "Phân bổ: Số tiền (đồng)": "1,5 tỷ",
            [NAME.money]: "Kinh phí sự nghiệp KH&CN năm 2023",
          }),
          ...on("Lớp tập huấn", `Lớp tập huấn 1 – ${DEPARTMENT}`, {
            "Tổ chức: Ngày": "tháng 10/2022",
            "Tổ chức: Số, ký hiệu": "45/DS-SKHCN",
          }),
        ],
      },
      {
        // The same money, told once more: in millions, its number written with blanks, the name written short.
        unit: "so-tai-chinh",
        file: "STC gui BC quy 1.xlsx",
        resaved: true,
        steps: [
          { do: "head", sheet: MONEY, from: "Số tiền (đồng)", to: "Số tiền (triệu đồng)" },
          ...on(MONEY, "Khoản kinh phí 2 – Sở Tài chính", {
            "Phân bổ: Ngày": day("2023-03-15"),
            "Phân bổ: Số quyết định": "Số 85 /QĐ-SKHCN",
            "Phân bổ: Số tiền (triệu đồng)": 1500,
            [NAME.money]: "Kinh phí sự nghiệp KHCN năm 2023",
          }),
        ],
      },
      {
        unit: "ubnd-huyen",
        file: "Biểu mẫu (1).xlsx",
        steps: [
          guide("Đơn vị báo cáo", "UBND H. Cao Lãnh"),
          ...on(CONTRACT, `Hợp đồng 1 – ${DISTRICT}`, {
            "Ký hợp đồng: Ngày": "5/6/2022",
            "Ký hợp đồng: Số hợp đồng": "12/HĐ-CGCN",
            "Được cấp giấy chứng nhận đăng ký: Ngày": day("2022-06-20"),
            "Được cấp giấy chứng nhận đăng ký: Số giấy chứng nhận": "05/GCN-CGCN",
            [NAME.contract]: "HĐ sấy xoài",
          }),
          ...on(MONEY, `Khoản kinh phí 1 – ${DISTRICT}`, {
            "Phân bổ: Ngày": "2/2/2023",
            "Phân bổ: Số quyết định": "30/QĐ-UBND",
            "Phân bổ: Số tiền (đồng)": 85_000_000,
            [NAME.money]: "Đối ứng nhiệm vụ 1",
          }),
          ...on(MONEY, `Khoản kinh phí 2 – ${DISTRICT}`, {
            "Phân bổ: Ngày": "2/2/2023",
            "Phân bổ: Số quyết định": "nt",
            "Phân bổ: Số tiền (đồng)": "92.000.000 đồng",
            [NAME.money]: "Đối ứng nhiệm vụ 2",
          }),
          {
            do: "below",
            sheet: MONEY,
            lines: [
              ["Tổng cộng", null, null, null, null, null, null, null, null, null, 177_000_000],
              ["Cao Lãnh, ngày 05 tháng 4 năm 2023"],
              ["TM. ỦY BAN NHÂN DÂN"],
            ],
          },
        ],
      },
      {
        // The same contract, told by the office as well.
        unit: "phong-kt-ht",
        steps: [
          ...on(CONTRACT, `Hợp đồng 1 – ${ROADS}`, {
            "Ký hợp đồng: Ngày": "ngày 5 tháng 6 năm 2022",
            "Ký hợp đồng: Số hợp đồng": "12 / HĐ-CGCN",
            [NAME.contract]: "hđ sấy xoài".normalize("NFD"),
          }),
          ...on(SUPPORT, `Nội dung hỗ trợ 1 – ${ROADS}`, {
            "Thực hiện: Ngày": "12/5/2022",
            "Thực hiện: Số, ký hiệu": "3/BB",
            [NAME.support]: "03 hộ: Hộ minh họa A; Hộ minh họa B; Hộ minh họa C",
          }),
        ],
      },
      {
        unit: "chi-cuc-tcdlcl",
        resaved: true,
        steps: [
          shown(STANDARD, "Bột rau má thủy canh", "Công bố tiêu chuẩn cơ sở: Ngày", 2023, "dd/mm/yyyy"),
          ...on(STANDARD, "Bột rau má thủy canh", {
            "Công bố tiêu chuẩn cơ sở: Số quyết định": "TCCS 01:2023",
          }),
          shown(STANDARD, "Gạo AKITA X", "Công bố tiêu chuẩn cơ sở: Ngày", day("2023-02-01"), "mm/yyyy"),
          ...on(STANDARD, "Gạo AKITA X", { "Công bố tiêu chuẩn cơ sở: Số quyết định": "TCCS 02:2023" }),
        ],
      },
      {
        unit: "phong-qlcn-cn",
        steps: [
          ...on(MARK, "Ổi lê Mỹ Hiệp", {
            "Nộp đơn: Ngày": "25.3.2022",
            "Nộp đơn: Loại văn bản": "đơn",
            "Nộp đơn: Số, ký hiệu": "4-2022-00123",
            "Tiến độ, kết quả đến nay": "Đang chờ cấp văn bằng",
          }),
          ...on(MARK, "Chanh Cao Lãnh", {
            "Được cấp văn bằng bảo hộ: Ngày": "1/1/2023",
            "Tiến độ, kết quả đến nay": "Chưa thực hiện",
          }),
        ],
      },
      {
        unit: "truong-cd-cong-dong",
        steps: [
          ...on(TASK, "Nhiệm vụ 1 – Trường Cao đẳng Cộng đồng Đồng Tháp", {
            "Nghiệm thu: Ngày": "quý IV/2022",
            "Nghiệm thu: Số, ký hiệu": "7/QĐ-CĐCĐ",
            [NAME.task]: "Nhân giống xoài (minh họa)",
          }),
          { do: "rename", sheet: TASK, to: "Sheet1" },
        ],
      },
      {
        unit: "phong-nn-ptnt",
        steps: on(MARK, "Ổi lê Mỹ Hiệp", {
          "Được cấp văn bằng bảo hộ: Ngày": "02/03/2023",
          "Được cấp văn bằng bảo hộ: Số, ký hiệu": "501234",
        }),
      },
    ],
  },
  {
    day: "2023-07-05",
    returns: [
      {
        // One figure mended, one line taken back, in the rows that were sent out.
        unit: "ubnd-huyen",
        file: "BC quý II bản cuối (đã sửa).xlsx",
        resaved: true,
        steps: [
          ...on(MONEY, "Đối ứng nhiệm vụ 1", { "Phân bổ: Số tiền (đồng)": 80_000_000 }),
          { do: "strike", sheet: MONEY, row: "Đối ứng nhiệm vụ 2" },
        ],
      },
      {
        unit: "phong-kt-ht",
        steps: on(SUPPORT, `Nội dung hỗ trợ 2 – ${ROADS}`, {
          "Thực hiện: Ngày": "31/02/2023",
          "Thực hiện: Số, ký hiệu": "8/BB",
          [NAME.support]: "Hỗ trợ sấy thăng hoa",
        }),
      },
      {
        unit: "phong-qlcn-cn",
        file: "Doanh nghiep.XLSX",
        steps: on(FIRM, "Doanh nghiệp 1 – Phòng Quản lý Công nghệ và Chuyên ngành", {
          "Được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: Ngày": "20 tháng 6 năm 2023",
          "Được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: Số, ký hiệu": "01/GCN-DNKHCN",
          [NAME.firm]: "Cty TNHH Minh Họa Một",
        }),
      },
      { unit: "thien-phu", broken: true, steps: [] },
    ],
    mended: [
      {
        unit: "phong-kt-ht",
        steps: on(SUPPORT, `Nội dung hỗ trợ 2 – ${ROADS}`, {
          "Thực hiện: Ngày": "28/02/2023",
          "Thực hiện: Số, ký hiệu": "8/BB",
          [NAME.support]: "Hỗ trợ sấy thăng hoa",
        }),
      },
      {
        unit: "thien-phu",
        steps: on(STANDARD, "Xoài cát chu Thiên Phú", {
          "Công bố tiêu chuẩn cơ sở: Ngày": "1/6/2023",
          "Công bố tiêu chuẩn cơ sở: Số quyết định": "TCCS 03:2023/TP",
        }),
      },
    ],
  },
  {
    day: "2023-10-05",
    returns: [
      {
        // Less money than was given: a new act in the place of the old.
        unit: "so-khcn",
        steps: on(MONEY, "Kinh phí sự nghiệp KH&CN năm 2023", {
          "Phân bổ: Ngày": "12/9/2023",
          "Phân bổ: Số quyết định": "190/QĐ-SKHCN",
          "Phân bổ: Số tiền (đồng)": "1 tỷ 400 triệu",
          "Thay đổi": "điều chỉnh, cấp lại",
        }),
      },
      {
        unit: "phong-qlkh",
        resaved: true,
        steps: [
          ...on(RESULT, "Quy trình, kết quả 3 – Phòng Quản lý Khoa học", {
            "Bàn giao, chuyển giao: Ngày": "30/08/2023 0:00",
            "Bàn giao, chuyển giao: Số, ký hiệu": "11/BB-QLKH; 12/BB-QLKH",
            [NAME.result]: "Quy trình trồng sen (minh họa)",
          }),
          { do: "below", sheet: RESULT, lines: [["Nơi nhận:"], ["- Như trên;"], ["- Lưu: VT."]] },
        ],
      },
      {
        unit: "chi-cuc-tcdlcl",
        steps: [
          shown(STANDARD, "Hoa sen tím", "Công bố tiêu chuẩn cơ sở: Ngày", day("2023-09-01"), "yyyy"),
          ...on(STANDARD, "Hoa sen tím", { "Công bố tiêu chuẩn cơ sở: Số quyết định": "TCCS 04:2023" }),
        ],
      },
    ],
  },
  {
    day: "2024-01-05",
    returns: [
      {
        unit: "ubnd-huyen",
        steps: [
          ...on(MONEY, "Đối ứng năm 2024", {
            "Thuộc nội dung": "1. Chuyển giao công nghệ, kỹ thuật phù hợp…",
            "Nguồn kinh phí": "kinh phí đối ứng cấp huyện",
            "Phân bổ: Ngày": "28-12-2023",
            "Phân bổ: Số quyết định": "411/QĐ-UBND",
            "Phân bổ: Số tiền (đồng)": "350 triệu",
          }),
          guide("Kinh phí", "31/12/2023"),
        ],
      },
      {
        unit: "htx-my-long",
        steps: on(SUPPORT, "Nội dung hỗ trợ 1 – Hợp tác xã Dịch vụ nông nghiệp Mỹ Long", {
          "Thực hiện: Ngày": "15/11/2023",
          "Thực hiện: Số, ký hiệu": "02/BB-HTX",
          [NAME.support]: "Hỗ trợ sản xuất khô cá lóc",
        }),
      },
    ],
  },
  {
    day: "2024-04-05",
    returns: [
      {
        // Last year's form once more, with another enterprise in the same row.
        unit: "phong-qlcn-cn",
        file: "mẫu cũ.xlsx",
        oldForm: true,
        steps: on(FIRM, "Doanh nghiệp 1 – Phòng Quản lý Công nghệ và Chuyên ngành", {
          "Được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: Ngày": "15/3/2024",
          "Được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: Số, ký hiệu": "02/GCN-DNKHCN",
          [NAME.firm]: "Công ty TNHH Minh Họa Hai",
        }),
      },
      {
        // The district's office tells of the farming office's work under another program's money format.
        unit: "so-tai-chinh",
        steps: [
          ...on(MONEY, "Khoản kinh phí 3 – Sở Tài chính", {
            "Phân bổ: Ngày": "20/02/2024",
            "Phân bổ: Số quyết định": "15/QĐ-STC",
            [NAME.money]: "Kinh phí sự nghiệp KH&CN năm 2024",
          }),
          shown(
            MONEY,
            "Kinh phí sự nghiệp KH&CN năm 2024",
            "Phân bổ: Số tiền (đồng)",
            1_250_000_000,
            "dd/mm/yyyy",
          ),
        ],
      },
    ],
  },
  {
    day: "2024-07-05",
    returns: [
      {
        unit: "so-khcn",
        steps: on(MONEY, "Kinh phí chưa tính", {
          "Thuộc nội dung": "III.1, gạch đầu dòng thứ 2: …năm 2024 cho các nhiệm vụ trọng tâm",
          "Phân bổ: Ngày": "20/6/2024",
          "Phân bổ: Số quyết định": "77/QĐ-SKHCN",
          "Phân bổ: Số tiền (đồng)": "=2*100000000",
        }),
      },
      {
        unit: "htx-nhi-my",
        file: "Nhị Mỹ.xlsx",
        resaved: true,
        steps: on(RESULT, "Quy trình, kết quả 2 – Hợp tác xã Dịch vụ nông nghiệp Nhị Mỹ", {
          "Bàn giao, chuyển giao: Ngày": "05-Jun-2024",
          "Bàn giao, chuyển giao: Số, ký hiệu": "số 21/BB-HTX",
          [NAME.result]: "Quy trình nuôi vịt (minh họa)",
        }),
      },
    ],
    mended: [
      {
        // What LibreOffice has saved is calculated.
        unit: "so-khcn",
        resaved: true,
        steps: on(MONEY, "Kinh phí chưa tính", {
          "Thuộc nội dung": "III.1, gạch đầu dòng thứ 2: …năm 2024 cho các nhiệm vụ trọng tâm",
          "Phân bổ: Ngày": "20/6/2024",
          "Phân bổ: Số quyết định": "77/QĐ-SKHCN",
          "Phân bổ: Số tiền (đồng)": "=2*100000000",
        }),
      },
    ],
  },
  {
    day: "2024-10-05",
    returns: [
      {
        unit: "phong-nn-ptnt",
        steps: on(MARK, "Chanh Cao Lãnh", {
          "Được cấp văn bằng bảo hộ: Ngày": "trước 01/10/2024",
          "Được cấp văn bằng bảo hộ: Số, ký hiệu": "512345",
        }),
      },
    ],
    mended: [
      {
        unit: "phong-nn-ptnt",
        steps: on(MARK, "Chanh Cao Lãnh", {
          "Được cấp văn bằng bảo hộ: Ngày": "đến 30/9/2024",
          "Được cấp văn bằng bảo hộ: Số, ký hiệu": "512345",
        }),
      },
    ],
  },
  {
    day: "2025-01-06",
    returns: [
      {
        unit: "ubnd-huyen",
        steps: [
          ...on(
            MONEY,
            "Đối ứng năm 2024",
            {
              "Thuộc nội dung": "2. Hỗ trợ việc tạo lập và phát triển 02…",
              "Nguồn kinh phí": "kinh phí đối ứng cấp huyện",
              "Phân bổ: Ngày": "30/12/2024",
              "Phân bổ: Số quyết định": "502/QĐ-UBND",
              "Phân bổ: Số tiền (đồng)": 120_000_000,
            },
            "mới",
          ),
        ],
      },
      {
        // The office knows the certificate of the first mark from another paper, with another day of the month.
        unit: "phong-qlcn-cn",
        steps: on(MARK, "Ổi lê Mỹ Hiệp", {
          "Được cấp văn bằng bảo hộ: Ngày": "2/3/2023",
          "Được cấp văn bằng bảo hộ: Số, ký hiệu": "số 501234",
        }),
      },
    ],
  },
];
