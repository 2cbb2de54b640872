/** What the document promises and the plan does not hold: the lines, the words, the reason. */
export const notEncoded = [
  {
    lines: [160, 160],
    words: "99.6%",
    why: "The year's figure is none of its quarters and not their last; it may be an average. An average over quarters cannot be said.",
  },
  {
    lines: [179, 190],
    words: "Transformational Governance Indicators",
    why: "These twelve rows print rows 160 to 171 again, with the same figures. They are promised once.",
  },
] as const;
