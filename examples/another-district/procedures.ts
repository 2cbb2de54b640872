/** The ways in which the subjects of this plan go: no longer than its promises need. */
export const procedures = {
  cooperative: {
    title: { vi: "Hoạt động của hợp tác xã", en: "Life of a cooperative" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      operating: {
        title: { vi: "đã đi vào hoạt động", en: "operating" },
        proof: ["list", "certificate"],
        valid: { vi: "đang hoạt động", en: "still operating" },
      },
    },
    ends: {
      dissolved: { title: { vi: "đã giải thể", en: "dissolved" }, proof: ["decision"] },
    },
  },
  "high-tech": {
    title: { vi: "Ứng dụng công nghệ cao", en: "Use of high technology" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      planned: { title: { vi: "đã có phương án ứng dụng", en: "planned" }, proof: ["plan"] },
      applied: {
        title: { vi: "đã ứng dụng công nghệ cao", en: "in use" },
        proof: ["decision", "minutes"],
        valid: { vi: "đang ứng dụng", en: "still in use" },
      },
    },
    ends: {
      stopped: { title: { vi: "đã ngừng ứng dụng", en: "no longer in use" }, proof: ["minutes", "report"] },
    },
  },
  assistance: {
    title: { vi: "Hỗ trợ hợp tác xã", en: "Support of a cooperative" },
    subject: { vi: "hợp tác xã", en: "cooperative" },
    stages: {
      given: {
        title: { vi: "đã được hỗ trợ", en: "supported" },
        proof: ["minutes", "contract"],
        repeats: true,
      },
    },
    attributes: {
      field: {
        title: { vi: "lĩnh vực hỗ trợ", en: "field of support" },
        type: "choice",
        options: {
          transfer: { vi: "chuyển giao công nghệ", en: "technology transfer" },
          property: { vi: "sở hữu trí tuệ", en: "intellectual property" },
          standards: { vi: "tiêu chuẩn", en: "standards" },
          accounting: { vi: "kế toán", en: "accounting" },
          other: { vi: "lĩnh vực khác", en: "another field" },
        },
        of: "act",
        stages: ["given"],
      },
    },
  },
  exchange: {
    title: {
      vi: "Chuyển giao công nghệ giữa hai địa phương",
      en: "Transfer of a technology between two places",
    },
    subject: { vi: "công nghệ", en: "technology" },
    stages: {
      agreed: { title: { vi: "đã thống nhất chuyển giao", en: "agreed" }, proof: ["minutes", "contract"] },
      delivered: { title: { vi: "đã chuyển giao", en: "delivered" }, proof: ["minutes"] },
    },
    ends: {
      refused: { title: { vi: "bên nhận từ chối", en: "refused by the receiver" }, proof: ["letter"] },
    },
    attributes: {
      receiver: {
        title: { vi: "đơn vị tiếp nhận", en: "receiving unit" },
        type: "unit",
        of: "act",
        stages: ["delivered"],
      },
    },
  },
  review: {
    title: { vi: "Tổng kết", en: "Final review" },
    subject: { vi: "cuộc tổng kết", en: "review" },
    stages: {
      held: { title: { vi: "đã tổ chức", en: "held" }, proof: ["minutes"] },
    },
  },
} as const;
