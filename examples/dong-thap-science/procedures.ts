import { procedures as lawful } from "phoihop/law";

/** The tasks go the way of the law; the rest has ways of its own, as long as the page speaks of them. */
export const procedures = {
  "st-task": lawful["st-task"],
  model: {
    title: { vi: "Chuyển giao mô hình", en: "Transfer of a model" },
    subject: { vi: "mô hình", en: "model" },
    stages: {
      selected: { title: { vi: "đã chọn mô hình", en: "selected" }, proof: ["decision", "plan"] },
      transferred: { title: { vi: "đã chuyển giao", en: "transferred" }, proof: ["minutes", "contract"] },
    },
    attributes: {
      origin: {
        title: { vi: "nguồn chuyển giao", en: "what is transferred" },
        type: "choice",
        options: {
          technology: { vi: "công nghệ", en: "a technology" },
          result: { vi: "kết quả nghiên cứu khoa học", en: "a research result" },
        },
        of: "subject",
      },
    },
  },
  startup: {
    title: { vi: "Khởi nghiệp đổi mới sáng tạo", en: "Innovative start-ups" },
    subject: { vi: "doanh nghiệp khởi nghiệp", en: "start-up" },
    stages: {
      supported: {
        title: { vi: "đã được hỗ trợ", en: "supported" },
        proof: ["decision", "contract", "minutes"],
      },
      developed: {
        title: { vi: "đã đưa sản phẩm ra thị trường", en: "selling its product" },
        proof: ["report", "contract"],
        valid: { vi: "đang hoạt động", en: "still operating" },
      },
    },
    ends: { closed: { title: { vi: "đã ngừng hoạt động", en: "closed" }, proof: ["notice", "decision"] } },
  },
  "right-abroad": {
    title: { vi: "Đăng ký quyền sở hữu công nghiệp ở nước ngoài", en: "Industrial property abroad" },
    subject: { vi: "sản phẩm", en: "product" },
    stages: {
      filed: {
        title: { vi: "đã nộp đơn ở nước ngoài", en: "filed abroad" },
        proof: ["application", "notice"],
      },
      granted: {
        title: { vi: "đã được bảo hộ ở nước ngoài", en: "granted abroad" },
        proof: ["certificate"],
        certificate: true,
      },
    },
    ends: { refused: { title: { vi: "bị từ chối bảo hộ", en: "refused" }, proof: ["notice", "decision"] } },
    attributes: {
      right: {
        title: { vi: "đối tượng đăng ký", en: "kind of right" },
        type: "choice",
        options: {
          mark: { vi: "nhãn hiệu", en: "mark" },
          indication: { vi: "chỉ dẫn địa lý", en: "geographical indication" },
          other: { vi: "đối tượng khác", en: "another kind" },
        },
        of: "subject",
      },
      country: { title: { vi: "nước đăng ký", en: "country" }, type: "text", of: "act" },
    },
  },
  assessment: {
    title: { vi: "Đánh giá trình độ và năng lực công nghệ", en: "Assessment of technology" },
    subject: { vi: "ngành công nghiệp", en: "industry" },
    stages: {
      reported: { title: { vi: "đã có báo cáo đánh giá", en: "reported" }, proof: ["report", "decision"] },
    },
  },
} as const;
