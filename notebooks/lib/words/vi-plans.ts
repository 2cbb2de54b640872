import type { PlansWords } from "./plans-words.ts";

export const plans: PlansWords = {
  choose: "Kế hoạch",
  absent: "Địa chỉ của trang nêu một kế hoạch không có trên máy này; đang xem kế hoạch ghi ở trên.",
  found: (file, plan) => `${file}: đây là tệp kế hoạch “${plan}”.`,
  book: (file) =>
    `${file}: đây là sổ kế hoạch. Hãy thả riêng tệp này để mở kế hoạch; các tệp thả cùng chưa được đọc.`,
  open: "Mở kế hoạch này",
  stays: "Kế hoạch và sổ đang xem vẫn được giữ; trở lại bằng danh sách “Kế hoạch”.",
  isOpen: (file) => `${file}: đây là kế hoạch đang xem.`,
  sameVersion: (file, version) =>
    `${file}: nội dung khác kế hoạch của trang này nhưng cùng ghi phiên bản ${version}. Hãy ghi phiên bản khác trong tệp rồi thả lại.`,
  remove: "Bỏ kế hoạch này khỏi máy",
  removed: "Sổ của kế hoạch vẫn được giữ: thả lại tệp kế hoạch để mở lại.",
  notRemoved: "Chưa bỏ được kế hoạch này. Hãy thử lại.",
  notKept: "Trình duyệt không cho giữ tệp trên máy này, nên chưa mở được kế hoạch khác trong trang.",
};
