/** What happens to the subjects of this programme, and what is told of it: people, hectares, rates, ranks, money. */
export const procedures = {
  training: {
    title: { vi: "Tập huấn" },
    subject: { vi: "lớp tập huấn" },
    stages: {
      held: { title: { vi: "đã tổ chức" }, proof: ["report", "list"], repeats: true },
    },
    attributes: {
      trainees: {
        title: { vi: "số lượt nông dân" },
        type: "number",
        unit: { vi: "lượt người" },
        adds: true,
        of: "act",
      },
    },
  },
  forest: {
    title: { vi: "Trồng rừng phòng hộ" },
    subject: { vi: "lô rừng" },
    stages: {
      designed: { title: { vi: "đã phê duyệt thiết kế" }, proof: ["decision"] },
      planted: { title: { vi: "đã nghiệm thu trồng mới" }, proof: ["minutes"], repeats: true },
    },
    attributes: {
      hectares: {
        title: { vi: "diện tích" },
        type: "number",
        unit: { vi: "ha" },
        decimals: 1,
        adds: true,
        of: "act",
      },
    },
  },
  fire: {
    title: { vi: "Cháy rừng" },
    subject: { vi: "vụ cháy rừng" },
    stages: {
      recorded: { title: { vi: "đã lập biên bản" }, proof: ["minutes"] },
    },
  },
  figures: {
    title: { vi: "Công bố số liệu hằng năm" },
    subject: { vi: "địa bàn" },
    stages: {
      published: {
        title: { vi: "đã công bố số liệu" },
        proof: ["report", "notice", "decision"],
        repeats: true,
      },
    },
    attributes: {
      insured: {
        title: { vi: "tỷ lệ tham gia bảo hiểm y tế" },
        type: "number",
        unit: { vi: "%" },
        decimals: 2,
        of: "act",
      },
      poor: { title: { vi: "tỷ lệ hộ nghèo" }, type: "number", unit: { vi: "%" }, decimals: 2, of: "act" },
      rank: {
        title: { vi: "xếp hạng cải cách hành chính" },
        type: "number",
        unit: { vi: "hạng" },
        of: "act",
      },
      income: {
        title: { vi: "thu nhập bình quân đầu người" },
        type: "number",
        unit: { vi: "triệu đồng/năm" },
        decimals: 1,
        of: "act",
      },
    },
  },
  cooperative: {
    title: { vi: "Hoạt động của hợp tác xã" },
    subject: { vi: "hợp tác xã" },
    stages: {
      registered: {
        title: { vi: "đã đăng ký hoạt động" },
        proof: ["certificate", "list"],
        valid: { vi: "đang hoạt động" },
      },
    },
    ends: {
      dissolved: { title: { vi: "đã giải thể" }, proof: ["decision"] },
    },
  },
  offtake: {
    title: { vi: "Bao tiêu sản phẩm" },
    subject: { vi: "hợp tác xã" },
    stages: {
      signed: {
        title: { vi: "đã ký hợp đồng bao tiêu" },
        proof: ["contract"],
        valid: { vi: "còn hợp đồng bao tiêu" },
      },
    },
    ends: {
      ended: { title: { vi: "đã thanh lý hợp đồng" }, proof: ["minutes"] },
    },
  },
  funds: {
    title: { vi: "Kinh phí" },
    subject: { vi: "khoản kinh phí" },
    stages: {
      approved: { title: { vi: "đã duyệt dự toán" }, proof: ["decision"] },
      allocated: { title: { vi: "đã bố trí vốn" }, proof: ["decision"], repeats: true },
      disbursed: { title: { vi: "đã giải ngân" }, proof: ["voucher"], repeats: true },
    },
    attributes: {
      amount: { title: { vi: "số tiền" }, type: "money", currency: "VND", of: "act" },
      source: {
        title: { vi: "nguồn vốn" },
        type: "choice",
        options: {
          counterpart: { vi: "vốn đối ứng của huyện" },
          "farmers-fund": { vi: "Quỹ Hỗ trợ nông dân" },
        },
        of: "subject",
      },
    },
  },
  review: {
    title: { vi: "Tổng kết" },
    subject: { vi: "hội nghị tổng kết" },
    stages: {
      held: { title: { vi: "đã tổ chức" }, proof: ["minutes"] },
    },
  },
} as const;
