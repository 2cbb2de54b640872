import type { Basis } from "../model/law/basis.js";

/** Where the texts were read: the official codification (Bộ pháp điển), and the state database of legal documents. */
const CODIFIED = "Bộ pháp điển (phapdien.moj.gov.vn)";
const DATABASE = "Cơ sở dữ liệu quốc gia về văn bản pháp luật (vbpl.vn)";
const GOVERNMENT = "Cổng văn bản Chính phủ (vanban.chinhphu.vn)";

type Cite = (article: string, code?: string) => Basis;

/** An article read on the text; in the codification under its own code. */
const readIn =
  (place: string, instrument: string): Cite =>
  (article, code) => ({
    instrument,
    article,
    source: code === undefined ? place : `${place}, Điều ${code}`,
    confidence: "verified",
  });

export const transferLaw = readIn(CODIFIED, "Luật Chuyển giao công nghệ 07/2017/QH14");
export const transferDecree = readIn(CODIFIED, "Nghị định 76/2018/NĐ-CP");
export const extensionDecree = readIn(CODIFIED, "Nghị định 83/2018/NĐ-CP");
export const scienceLaw = readIn(CODIFIED, "Luật Khoa học và Công nghệ 29/2013/QH13");
export const scienceDecree = readIn(CODIFIED, "Nghị định 08/2014/NĐ-CP");
export const informationDecree = readIn(CODIFIED, "Nghị định 11/2014/NĐ-CP");
export const resultsCircular = readIn(CODIFIED, "Thông tư 14/2014/TT-BKHCN");
export const lumpSumCircular = readIn(CODIFIED, "Thông tư liên tịch 27/2015/TTLT-BKHCN-BTC");
export const financeCircular = readIn(CODIFIED, "Thông tư 03/2023/TT-BTC");
export const approvalCircular = readIn(CODIFIED, "Thông tư 02/2023/TT-BKHCN");
export const standardsCircular = readIn(CODIFIED, "Thông tư 11/2021/TT-BKHCN");
export const ipLaw = readIn(CODIFIED, "Luật Sở hữu trí tuệ 50/2005/QH11");
export const enterpriseCircular = readIn(CODIFIED, "Thông tư 10/2021/TT-BKHCN");
export const labourCode = readIn(CODIFIED, "Bộ luật Lao động 45/2019/QH14");
export const enterpriseDecree2019 = readIn(`${DATABASE}, mục 134061`, "Nghị định 13/2019/NĐ-CP");
export const enterpriseDecree2025 = readIn(`${DATABASE}, mục 183411`, "Nghị định 268/2025/NĐ-CP");
export const qualityDecree = readIn(GOVERNMENT, "Nghị định 37/2026/NĐ-CP");

/** As changed by later laws, of which only transcriptions were seen. */
export const ipLawAmended = (article: string, by: string): Basis => ({
  instrument: `Luật Sở hữu trí tuệ 50/2005/QH11, sửa đổi theo ${by}`,
  article,
  source: "bản chép lại, chưa đối chiếu với văn bản",
  confidence: "secondary",
});

/** In force from 2017-01-01; which of its articles says so was not noted. */
export const budgetLaw: Basis = {
  instrument: "Luật Ngân sách nhà nước 83/2015/QH13",
  source: CODIFIED,
  confidence: "secondary",
};

/** What a reform brought: the act is known by number and day, its text was not read. */
const unread = (instrument: string, source: string): Basis => ({
  instrument,
  source: `${source}; chưa đọc nội dung`,
  confidence: "unverified",
});
const INDEX = `${DATABASE}, số, ngày và tên văn bản`;

export const transferLawAmended = unread(
  "Luật 115/2025/QH15 sửa đổi, bổ sung Luật Chuyển giao công nghệ, hiệu lực từ 01/04/2026",
  "vneconomy.vn ngày 23/01/2026",
);
export const pilotResolution = unread(
  "Nghị quyết 66.18/2026/NQ-CP ngày 18/05/2026, Phụ lục I mục 3, áp dụng từ 01/07/2026 đến 28/02/2027",
  GOVERNMENT,
);
export const ipLaw2025 = unread(
  "Luật 131/2025/QH15 ngày 10/12/2025 sửa đổi, bổ sung Luật Sở hữu trí tuệ, hiệu lực từ 01/04/2026",
  "mondaq.com, ipright.vn",
);
export const standardsLaw2025 = unread(
  "Luật 70/2025/QH15 sửa đổi, bổ sung Luật Tiêu chuẩn và quy chuẩn kỹ thuật, hiệu lực từ 01/01/2026; Nghị định 22/2026/NĐ-CP",
  INDEX,
);
export const scienceLaw2025 = unread(
  "Luật Khoa học, công nghệ và đổi mới sáng tạo 93/2025/QH15, Điều 73; Nghị định 267/2025/NĐ-CP",
  "vneconomy.vn",
);
export const information2025 = unread(
  "Nghị định 262/2025/NĐ-CP; Thông tư 22/2025/TT-BKHCN ngày 17/10/2025",
  INDEX,
);
export const finance2025 = unread(
  "Nghị định 265/2025/NĐ-CP; Thông tư 38/2025/TT-BKHCN và Thông tư 39/2025/TT-BKHCN ngày 30/11/2025",
  INDEX,
);
export const budgetLaw2025 = unread(
  "Luật Ngân sách nhà nước 89/2025/QH15; Nghị định 73/2026/NĐ-CP; Thông tư 26/2026/TT-BTC, áp dụng từ năm ngân sách 2026",
  GOVERNMENT,
);
export const powers2025 = unread(
  "Nghị định 132/2025/NĐ-CP và Nghị định 133/2025/NĐ-CP ngày 12/06/2025 về phân quyền, phân cấp trong lĩnh vực khoa học và công nghệ",
  INDEX,
);
export const tasks2023 = unread(
  "Thông tư 06/2023/TT-BKHCN; Thông tư 09/2024/TT-BKHCN ngày 27/12/2024 (nhiệm vụ cấp tỉnh, cấp cơ sở, hiệu lực từ 10/02/2025)",
  INDEX,
);
