/** Which review a report is: before the end (sơ kết), at the end (tổng kết), or of one year (hằng năm). */
export type ReportKind = "so-ket" | "tong-ket" | "hang-nam";
