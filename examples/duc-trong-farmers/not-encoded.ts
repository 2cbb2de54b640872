/** What the page promises and the plan does not hold: the paragraph, the words, the reason. */
export const notEncoded = [
  {
    line: 3,
    words: "Hàng năm",
    why: "The page gives no first and no last year. A plan must have a period; this one reads two years, 2025 and 2026, and says so at its emendation.",
  },
  {
    line: 6,
    words: "1 chi hội nông dân nghề nghiệp...",
    why: "The three dots say that there is more. What follows them was not printed.",
  },
] as const;
