/** What the page promises and the plan holds in a weaker form only: the paragraph, the words, the reason. */
export const notEncoded = [
  {
    line: 5,
    words: "doanh nghiệp thuộc các ngành công nghiệp chủ lực",
    why: "The page names neither the industries nor their number. “All of them” has no whole to be counted against, so one assessment with a report is asked.",
  },
] as const;
