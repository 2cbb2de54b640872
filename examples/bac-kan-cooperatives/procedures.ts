/** What happens to the cooperatives of this programme: no more than its page speaks of. */
export const procedures = {
  cooperative: {
    title: { vi: "Hoạt động của hợp tác xã", en: "Life of a cooperative" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      registered: {
        title: { vi: "đã đăng ký hoạt động", en: "registered" },
        proof: ["list", "certificate"],
        valid: { vi: "đang hoạt động", en: "still operating" },
      },
    },
    ends: { dissolved: { title: { vi: "đã giải thể", en: "dissolved" }, proof: ["decision"] } },
  },
  "high-tech": {
    title: { vi: "Ứng dụng công nghệ cao", en: "Use of high technology" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      applied: {
        title: { vi: "đã ứng dụng công nghệ cao", en: "in use" },
        proof: ["decision", "minutes", "report"],
        valid: { vi: "đang ứng dụng", en: "still in use" },
      },
    },
    ends: { stopped: { title: { vi: "đã ngừng ứng dụng", en: "no longer in use" }, proof: ["report"] } },
  },
  help: {
    title: { vi: "Hỗ trợ hợp tác xã", en: "Help given to a cooperative" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      given: { title: { vi: "đã được hỗ trợ", en: "helped" }, proof: ["minutes", "contract"], repeats: true },
    },
    attributes: {
      kind: {
        title: { vi: "nội dung hỗ trợ", en: "kind of help" },
        type: "choice",
        options: {
          technology: { vi: "chuyển giao ứng dụng khoa học công nghệ", en: "transfer of technology" },
          property: { vi: "xác lập quyền sở hữu trí tuệ", en: "intellectual property" },
          standards: { vi: "xây dựng tiêu chuẩn sản phẩm", en: "product standards" },
          other: { vi: "nội dung khác", en: "another kind" },
        },
        of: "act",
      },
    },
  },
  policies: {
    title: { vi: "Rà soát chính sách", en: "Review of policies" },
    subject: { vi: "đợt rà soát", en: "review" },
    stages: {
      reported: { title: { vi: "đã có báo cáo rà soát", en: "reported" }, proof: ["report", "list"] },
    },
  },
  training: {
    title: { vi: "Tập huấn, bồi dưỡng", en: "Training" },
    subject: { vi: "lớp tập huấn", en: "course" },
    stages: { held: { title: { vi: "đã tổ chức", en: "held" }, proof: ["report", "list"] } },
    attributes: {
      topic: {
        title: { vi: "nội dung tập huấn", en: "topic" },
        type: "choice",
        options: {
          technology: { vi: "chuyển giao khoa học và công nghệ", en: "transfer of technology" },
          property: { vi: "sở hữu trí tuệ", en: "intellectual property" },
          quality: { vi: "tiêu chuẩn chất lượng sản phẩm", en: "quality standards" },
        },
        of: "subject",
      },
    },
  },
  guidance: {
    title: { vi: "Hướng dẫn thủ tục", en: "Guidance on procedures" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      given: {
        title: { vi: "đã được hướng dẫn", en: "guided" },
        proof: ["minutes", "letter", "report"],
        repeats: true,
      },
    },
    attributes: {
      matter: {
        title: { vi: "thủ tục", en: "matter" },
        type: "choice",
        options: {
          barcode: { vi: "đăng ký mã số, mã vạch", en: "registration of bar codes" },
          standard: { vi: "công bố tiêu chuẩn cơ sở", en: "publication of base standards" },
          property: { vi: "đăng ký sở hữu trí tuệ", en: "registration of intellectual property" },
        },
        of: "act",
      },
    },
  },
} as const;
