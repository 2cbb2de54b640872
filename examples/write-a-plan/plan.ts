import { definePlan } from "phoihop";

/** A place in the annex: its row, its line, a few words as they stand there. */
const at = (no: string, line: number, quote: string) =>
  ({ part: "annex", clause: `TT ${no}`, lines: [line, line], quote }) as const;

/** Minh họa: the plan of the guide, as TypeScript; `ke-hoach.json` and `ke-hoach.xlsx` are the same plan. */
export const plan = definePlan(
  {
    id: "bai-boi",
    version: "1",
    title: { vi: "Kế hoạch phối hợp giữa Sở Công Thương và UBND huyện Bãi Bồi năm 2024 (minh họa)" },
    issued: "2024-01-15",
    period: { from: "2024-01-01", to: "2024-12-31" },
    parties: {
      so: { name: { vi: "Sở Công Thương" }, head: "so-cong-thuong" },
      huyen: { name: { vi: "huyện Bãi Bồi" }, head: "ubnd-huyen" },
    },
    units: {
      "so-cong-thuong": { name: { vi: "Sở Công Thương" }, party: "so", form: "department" },
      "ubnd-huyen": { name: { vi: "UBND huyện Bãi Bồi" }, party: "huyen", form: "committee" },
    },
    procedures: {
      lop: {
        title: { vi: "Lớp tập huấn" },
        subject: { vi: "lớp" },
        stages: { xong: { title: { vi: "đã tổ chức" }, proof: ["report", "list"], repeats: true } },
        ends: {},
        attributes: {
          nguoi: {
            title: { vi: "số người học" },
            type: "number",
            unit: { vi: "người" },
            adds: true,
            of: "act",
          },
        },
      },
    },
  },
  ({ lead, partner, sum, count, attested, oneReading }) => [
    {
      kind: "indicator",
      id: "lop-tap-huan",
      title: { vi: "Tổ chức ít nhất 02 lớp tập huấn" },
      responsible: [lead("so-cong-thuong"), partner("ubnd-huyen")],
      due: "2024-06-30",
      readings: oneReading(count("lop.xong", { atLeast: 2 })),
      source: at("1", 6, "ít nhất 02 lớp tập huấn"),
    },
    {
      kind: "indicator",
      id: "nguoi-hoc",
      title: { vi: "Tập huấn cho ít nhất 100 người" },
      responsible: [lead("so-cong-thuong")],
      readings: oneReading(sum("lop.xong", "nguoi", { atLeast: 100 })),
      source: at("2", 7, "cho ít nhất 100 người"),
    },
    {
      kind: "obligation",
      id: "thong-tin",
      title: { vi: "Thường xuyên thông tin về chính sách mới cho huyện" },
      responsible: [lead("so-cong-thuong")],
      readings: oneReading(attested("huyen")),
      source: at("3", 8, "thông tin về chính sách mới cho huyện"),
    },
  ],
);
