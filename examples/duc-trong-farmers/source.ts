/** The one public text: a news page of Lâm Đồng's paper, stored without its address; its paragraphs are its lines. */
export const page = {
  title: "Đức Trọng vận động từ 700 hội viên nông dân trở lên tham gia hợp tác xã, tổ hợp tác",
  published: "2024-11-21",
  /** The paragraphs that promise something; the last ends with three dots. */
  promising: [3, 4, 5, 6],
} as const;

/** A paragraph of the page: 1 is its title, 2 its day. */
export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
