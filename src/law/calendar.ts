import type { Basis } from "../model/law/basis.js";
import type { DayNotice, WorkCalendar } from "../model/law/work-calendar.js";
import { labourCode } from "./sources.js";

/** Weekends worked instead of weekdays given off (làm bù). */
const worked = ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"] as const;

/** As newspapers quote the notices; the notices themselves were not read. */
const quoted = (instrument: string): Basis => ({
  instrument,
  source: "báo chí dẫn lại, chưa đọc thông báo",
  confidence: "secondary",
});

/** Where each day was read: those that the Code itself names by their date; all others in the press. */
const notices: readonly DayNotice[] = [
  {
    basis: labourCode("Điều 112 khoản 1: ngày 01/01, 30/4, 01/5 và 02/9"),
    days: [
      "2022-09-02",
      "2023-05-01",
      "2024-01-01",
      "2024-04-30",
      "2024-05-01",
      "2024-09-02",
      "2025-01-01",
      "2025-04-30",
      "2025-05-01",
      "2025-09-02",
      "2026-01-01",
      "2026-04-30",
      "2026-05-01",
      "2026-09-02",
    ],
  },
  {
    basis: quoted("Công văn 245/VPCP-KGVX ngày 11/01/2022"),
    days: [
      "2022-01-03",
      "2022-01-31",
      "2022-02-01",
      "2022-02-02",
      "2022-02-03",
      "2022-02-04",
      "2022-04-11",
      "2022-05-02",
      "2022-05-03",
      "2022-09-01",
    ],
  },
  {
    basis: quoted("Công văn 8056/VPCP-KGVX ngày 01/12/2022"),
    days: [
      "2023-01-02",
      "2023-01-20",
      "2023-01-23",
      "2023-01-24",
      "2023-01-25",
      "2023-01-26",
      "2023-05-02",
      "2023-05-03",
      "2023-09-01",
      "2023-09-04",
    ],
  },
  {
    basis: quoted("Thông báo nghỉ Tết Nguyên đán Giáp Thìn và Quốc khánh năm 2024"),
    days: ["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14", "2024-04-18", "2024-09-03"],
  },
  {
    basis: quoted("Công văn 2450/VPCP-KGVX ngày 12/04/2024"),
    days: ["2024-04-29", "2024-05-04"],
  },
  {
    basis: quoted("Thông báo nghỉ lễ, Tết năm 2025"),
    days: [
      "2025-01-27",
      "2025-01-28",
      "2025-01-29",
      "2025-01-30",
      "2025-01-31",
      "2025-04-07",
      "2025-04-26",
      "2025-05-02",
      "2025-09-01",
    ],
  },
  {
    basis: quoted("Thông báo 9441/TB-BNV; Công văn 12729/VPCP-KGVX"),
    days: [
      "2026-01-02",
      "2026-01-10",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-04-27",
      "2026-08-22",
      "2026-08-31",
      "2026-09-01",
    ],
  },
];

/**
 * The working days (lịch làm việc) of public bodies from 2022 to 2026-11-20: beyond it an exchange of days had only been
 * proposed. A term is settled by it only as far as days that nobody has read on a notice make no difference.
 */
export const calendar: WorkCalendar = {
  from: "2022-01-01",
  to: "2026-11-20",
  holidays: notices
    .flatMap(({ days }) => days)
    .filter((day) => !worked.some((own) => own === day))
    .toSorted(),
  worked,
  notices,
};
