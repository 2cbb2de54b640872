/** What the page promises and the plan does not hold, or holds in a weaker form: the paragraph, the words, the reason. */
export const notEncoded = [
  {
    line: 5,
    words: "có nhu cầu, năng lực chế biến và tiêu thụ",
    why: "To put some cooperatives first is an order among them. No requirement compares who was served before whom; the promise is judged by the other side's word.",
  },
  {
    line: 6,
    words: "chuyển giao ứng dụng khoa học công nghệ, xác lập quyền sở hữu trí tuệ, xây dựng tiêu chuẩn",
    why: "Read as all three for the same cooperative, it asks for those that three counts share. A requirement can share two counts only as a percentage of the second. The reading “each” asks for more than 15% at each kind of help, which is less.",
  },
] as const;
