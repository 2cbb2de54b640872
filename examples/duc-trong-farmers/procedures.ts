const proof = ["report", "list", "minutes"] as const;

/** So many people at a time, told by the report of an activity. */
const people = (
  title: { vi: string; en: string },
  subject: { vi: string; en: string },
  who: { vi: string; en: string },
) =>
  ({
    title,
    subject,
    stages: { reported: { title: { vi: "đã báo cáo", en: "reported" }, proof, repeats: true } },
    attributes: {
      people: {
        title: who,
        type: "number",
        unit: { vi: "người", en: "people" },
        adds: true,
        of: "act",
      },
    },
  }) as const;

/** A kind of group that is founded. */
const group = (title: { vi: string; en: string }, subject: { vi: string; en: string }) =>
  ({
    title,
    subject,
    stages: { founded: { title: { vi: "đã thành lập", en: "founded" }, proof: ["decision", "minutes"] } },
  }) as const;

/** What is told of this programme: people, households and groups. */
export const procedures = {
  joining: people(
    { vi: "Vận động tham gia hợp tác xã, tổ hợp tác", en: "Members who join cooperatives" },
    { vi: "đợt vận động", en: "drive" },
    { vi: "số hội viên tham gia", en: "members who joined" },
  ),
  training: people(
    { vi: "Đào tạo, bồi dưỡng nghề", en: "Vocational training" },
    { vi: "lớp đào tạo", en: "course" },
    { vi: "số người được đào tạo", en: "people trained" },
  ),
  skills: people(
    { vi: "Nâng cao trình độ, kỹ năng nông dân giỏi", en: "Training of leading farmers" },
    { vi: "lớp bồi dưỡng", en: "course" },
    { vi: "số nông dân giỏi được bồi dưỡng", en: "leading farmers trained" },
  ),
  admission: people(
    { vi: "Kết nạp hội viên", en: "Admission of members" },
    { vi: "đợt kết nạp", en: "admission" },
    { vi: "số hội viên được kết nạp", en: "members admitted" },
  ),
  staff: people(
    { vi: "Bồi dưỡng cán bộ Hội", en: "Training of officers" },
    { vi: "lớp bồi dưỡng", en: "course" },
    { vi: "số cán bộ được bồi dưỡng", en: "officers trained" },
  ),
  headcount: {
    title: { vi: "Số cán bộ Hội", en: "Number of officers" },
    subject: { vi: "địa bàn", en: "area" },
    stages: { stated: { title: { vi: "đã thống kê", en: "stated" }, proof, repeats: true } },
    attributes: {
      people: {
        title: { vi: "số cán bộ", en: "officers" },
        type: "number",
        unit: { vi: "người", en: "people" },
        adds: true,
        of: "act",
      },
    },
  },
  households: {
    title: { vi: "Hộ nông dân", en: "Farming households" },
    subject: { vi: "địa bàn", en: "area" },
    stages: { stated: { title: { vi: "đã thống kê", en: "stated" }, proof, repeats: true } },
    attributes: {
      all: {
        title: { vi: "tổng số hộ nông dân", en: "farming households" },
        type: "number",
        unit: { vi: "hộ", en: "households" },
        adds: true,
        of: "act",
      },
      entered: {
        title: { vi: "số hộ đăng ký sản xuất, kinh doanh giỏi", en: "households that entered the contest" },
        type: "number",
        unit: { vi: "hộ", en: "households" },
        adds: true,
        of: "act",
      },
    },
  },
  "cooperative-group": group(
    { vi: "Tổ hợp tác nông nghiệp", en: "Farming groups" },
    { vi: "tổ hợp tác", en: "group" },
  ),
  team: group(
    { vi: "Tổ hội nông dân nghề nghiệp", en: "Teams by trade" },
    { vi: "tổ hội nghề nghiệp", en: "team" },
  ),
  branch: group(
    { vi: "Chi hội nông dân nghề nghiệp", en: "Branches by trade" },
    { vi: "chi hội nghề nghiệp", en: "branch" },
  ),
} as const;
