/** What the page promises and the plan does not hold: the paragraph, the words, the reason. */
export const notEncoded = [
  {
    line: 4,
    words: "được hưởng các chính sách ưu đãi theo quy định",
    why: "A purpose: what the law grants is not a promise of this plan, and the page gives no measure.",
  },
  {
    line: 5,
    words: "04 nhiệm vụ trọng tâm",
    why: "The copy breaks off within the third of the four tasks. The rest of it and the fourth were not read, so they are not encoded.",
  },
] as const;
