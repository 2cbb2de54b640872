import { changes } from "./vi-changes.js";
import type { Words } from "./words.js";

const orNearest = (nearest: readonly string[]) =>
  nearest.length > 0 ? `; có phải là ${nearest.join(" hoặc ")}?` : "";

export const vi: Words = {
  files: {
    failures: {
      ENOENT: "không có tệp này",
      ENOTDIR: "không có tệp này",
      EACCES: "không có quyền đọc",
      EPERM: "không có quyền đọc",
      EISDIR: "đây là thư mục",
      EEXIST: "đã có một tệp mang tên này",
      ENAMETOOLONG: "tên tệp quá dài",
    },
    tooLarge: (megabytes) => `lớn hơn ${megabytes} MB`,
    utf16: "đang theo bảng mã UTF-16, cần lưu lại theo UTF-8",
    end: "hết tệp",
  },
  help: {
    about: "phoihop: đánh giá từng cam kết của một kế hoạch phối hợp theo minh chứng, tính đến một ngày",
    usage: "Cách dùng:",
    commands: "Lệnh:",
    options: "Tùy chọn:",
    command: {
      check: "kết luận về từng cam kết, lý do và những gì còn thiếu",
      explain: "giải thích một kết luận: từng yêu cầu, bản ghi, tài liệu, lời văn của kế hoạch",
      questions: "những câu hỏi giải quyết được nhiều kết luận nhất, theo từng đơn vị cần hỏi",
      compare: "so sánh hai kỳ đánh giá: kết luận nào thay đổi, vì sao",
      rehearse: "chạy thử một dự thảo điều chỉnh: kết luận nào sẽ thay đổi",
      timeline: "diễn biến kết luận của từng cam kết theo thời gian",
      history: "những lần điều chỉnh của một cam kết",
      inspect: "những chỗ sai hoặc bỏ ngỏ trong chính văn bản kế hoạch",
      review: "bản đánh giá kế hoạch huyện Cao Lãnh có sẵn trong gói (lệnh npm start chạy lệnh này)",
      template: "biểu mẫu Excel để đơn vị kê khai",
      merge: "gộp các biểu mẫu trả về thành một sổ theo dõi, báo lỗi đến từng ô",
    },
    option: {
      register: "sổ theo dõi (tệp JSON, XLSX hoặc CSV)",
      draft: "dự thảo điều chỉnh (tệp JSON)",
      from: "ngày đầu; khi so sánh: kỳ trước tính đến hết ngày này",
      to: "ngày cuối; khi so sánh: kỳ này tính đến hết ngày này",
      previous: "kỳ trước là bản đánh giá đã lưu (tệp JSON của lệnh check); được làm lại để đối chiếu",
      "from-known-by": "kỳ trước chỉ dùng những gì đã vào sổ đến hết ngày này",
      "to-known-by": "kỳ này chỉ dùng những gì đã vào sổ đến hết ngày này",
      "previous-register": "sổ theo dõi của kỳ trước, nếu còn giữ; nếu không ghi: sổ hiện nay",
      "previous-plan": "bản kế hoạch của kỳ trước, nếu khác; nếu không ghi: bản hiện nay",
      commitment: "chỉ một cam kết, ghi theo mã, kèm lý do của từng giai đoạn",
      output: "tệp kết quả (viết gọn: -o)",
      unit: "chỉ một đơn vị, ghi theo mã; nếu không ghi: tất cả",
      "all-units": "mỗi đơn vị một biểu mẫu, ghi vào thư mục này",
      annotate: "ghi bản sao có đánh dấu ô sai vào thư mục này",
      "convert-legacy-text": "chuyển chữ gõ bằng TCVN3, VNI sang Unicode (hãy xem trước là chuyển đúng)",
      force: "ghi đè tệp đã có",
      "as-of": "tính đến hết ngày này",
      plan: "kế hoạch (tệp JSON); nếu không ghi: kế hoạch huyện Cao Lãnh 2022–2025",
      "known-by": "chỉ dùng những gì đã vào sổ đến hết ngày này",
      lang: "tiếng Việt (vi, mặc định) hoặc tiếng Anh (en)",
      format: "bảng để đọc (table, mặc định) hoặc JSON cho máy (json)",
      strict: "mã thoát là 1 nếu có cam kết quá hạn mà không đạt",
      help: "hướng dẫn; viết sau một lệnh để xem riêng lệnh đó",
      version: "số phiên bản",
    },
    examples: "Ví dụ:",
    exitCodes: "Mã thoát:",
    exitCode: {
      0: "đã xong",
      1: "với --strict: có cam kết quá hạn mà không đạt",
      2: "dữ liệu vào hoặc lệnh chưa đúng; lỗi nằm ở luồng lỗi chuẩn",
    },
    more: (call) => `Xem thêm: ${call}`,
    problem: {
      "no-command": () => "chưa ghi lệnh",
      "unknown-command": ({ found, nearest }) => `không có lệnh ${found}${orNearest(nearest)}`,
      "unknown-option": ({ found, nearest }) => `không có tùy chọn ${found}${orNearest(nearest)}`,
      "missing-option": ({ option }) => `thiếu ${option}`,
      "missing-argument": ({ argument }) =>
        argument === "COMMITMENT"
          ? `thiếu ${argument} (mã cam kết, ghi dưới số mục trong bảng)`
          : `thiếu ${argument}`,
      "missing-value": ({ option, takes }) => `sau ${option} phải có ${takes}`,
      "takes-no-value": ({ option, found }) => `${option} không nhận giá trị, nhưng đang là “${found}”`,
      "not-accepted": ({ option, found, accepted }) =>
        `${option} không nhận “${found}”; chỉ nhận ${accepted.join(", ")}`,
      "no-such-day": ({ option, found }) =>
        `${option}: “${found}” không phải là một ngày; hãy viết năm-tháng-ngày, ví dụ 2023-12-31`,
      "not-both": ({ option, other }) => `chỉ dùng một trong hai: ${option} hoặc ${other}`,
      backward: ({ from, to }) => `ngày đầu ${from} sau ngày cuối ${to}; hãy đổi lại`,
      "given-twice": ({ option }) => `${option} được ghi hai lần`,
      unexpected: ({ found }) => `thừa “${found}”`,
    },
  },
  review: {
    plan: "Kế hoạch",
    register: "Sổ theo dõi",
    asOf: "Tính đến",
    endOf: (day) => `hết ${day}`,
    knownBy: (day) => `chỉ dùng những gì đã vào sổ đến hết ${day}`,
    illustrative: "MINH HỌA: số liệu giả định để giới thiệu phần mềm, không phải kết quả thật.",
    numbers: (numbers) => `số ${numbers}`,
    totals: "Tổng hợp:",
    oddities: "Lưu ý về sổ theo dõi:",
    remarks: "Lưu ý về minh chứng:",
    telling: (shown, all) =>
      `${shown} kết luận tiêu biểu trong ${all}, mỗi loại kết luận và mỗi nguyên nhân một hoặc hai:`,
    rest: "Xem toàn bộ:",
    readings: "Cách hiểu",
    explainOne: "Xem căn cứ của một kết luận:",
  },
  explain: {
    printed: (lines) => `Nguyên văn (dòng ${lines}):`,
    records: "Bản ghi và tài liệu:",
    recorded: (day) => `vào sổ ${day}`,
    noDocument: "chưa có minh chứng",
  },
  input: {
    refused: (file, issues) => `${file}: ${issues} lỗi, chưa dùng được.`,
    twice: (line, column, key) =>
      `Dòng ${line}, cột ${column}: trường ${key} xuất hiện lần thứ hai trong cùng một nhóm; hãy đổi tên hoặc xóa bớt.`,
    others: (count) => `và ${count} điểm khác`,
  },
  workbook: {
    exists: (file) => `${file} đã có; thêm --force nếu muốn ghi đè.`,
    notWritten: (file, reason) => `Không ghi được ${file}: ${reason}.`,
    written: (file) => `Đã ghi ${file}`,
    noUnit: (unit, nearest, all) =>
      `Kế hoạch không có đơn vị ${unit}${orNearest(nearest)}${nearest.length > 0 ? "" : "."} Các đơn vị báo cáo: ${all.join(", ")}.`,
    noFinding: (cell) => `Không có kết luận nào dựa trên ${cell}.`,
    bearsOn: (cell, count) => `${count} kết luận dựa trên dòng của ${cell}:`,
    noOutput: "Cần -o FILE.xlsx hoặc --all-units DIR.",
    noSuchFormat: (file) => `${file}: chỉ ghi được tệp .json, .xlsx hoặc .csv.`,
    joining: "đang gộp",
    converted: (file, cells) => `${file}: đã chuyển ${cells} ô sang Unicode; hãy đọc lại các ô đó.`,
    faults: (count) => `${count} lỗi, chưa gộp được:`,
    oddities: (count) => `${count} điểm cần xem lại:`,
    merged: (files, records, repeated) =>
      `Đã gộp ${files} tệp: ${records} bản ghi${repeated > 0 ? `, bỏ ${repeated} bản ghi trùng` : ""}.`,
  },
  questions: {
    page: (unit, questions) => `${unit}: ${questions} câu hỏi`,
    nobody: "Chưa rõ hỏi đơn vị nào",
    none: "Không có gì cần hỏi.",
  },
  ...changes,
  inspect: {
    title: (plan, remarks) => `${plan}: ${remarks} điểm sai hoặc bỏ ngỏ trong văn bản`,
    remark: "Nhận xét",
    printed: "Nguyên văn",
    line: (lines) => `dòng ${lines}`,
  },
};
