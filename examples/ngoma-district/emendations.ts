import { at } from "./source.js";

/** What the document leaves in doubt. */
export const emendations = [
  {
    id: "fiscal-year",
    source: at("Row 161", 161, "by end march 2026"),
    restored: "fiscal year 2025/26, from July 2025 to June 2026",
    confidence: 0.9,
    reason: {
      en: "The table names no year; another paper of the repository counts July 2025 as its first month.",
    },
  },
  {
    id: "march",
    source: at("Row 161", 161, "by end march 2026"),
    restored: null,
    confidence: 0.5,
    reason: { en: "The name says the end of March, the fourth quarter asks 85%: it ends in June." },
    concerns: ["line-161.2025-q4"],
  },
  {
    id: "education-records",
    source: at("Row 122", 122, "Percentage of Education information recorded"),
    restored: null,
    confidence: 0.5,
    reason: { en: "The fourth quarter asks 85%, the year 100%; both are promised here as printed." },
    concerns: ["line-122.2025-q4", "line-122-year"],
  },
  {
    id: "dialogues",
    source: at("Row 167", 167, "Number dialogues conducted"),
    restored: null,
    confidence: 0.5,
    reason: { en: "Two quarters ask one dialogue each, the year asks one." },
    concerns: ["line-167-year"],
  },
  {
    id: "teenage-pregnancy",
    source: at("Row 147", 147, "Teenage Pregnancy Rate"),
    restored: null,
    confidence: 0.5,
    reason: { en: "The figure 20 has no unit; read as the most that is allowed." },
    concerns: ["line-147.2025-q4"],
  },
] as const;
