/** Which review a report is: half-way (sơ kết), at the end (tổng kết), or of one year (hằng năm). */
export type ReportKind = "so-ket" | "tong-ket" | "hang-nam";
