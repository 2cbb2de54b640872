/** The one public text of the plan: a news page of the province's paper, read in a stored copy; its paragraphs are its lines. */
export const page = {
  address:
    "www.baodongthap.vn/khoa-hoc/trien-khai-hoat-dong-khoa-hoc-va-cong-nghe-phuc-vu-phat-trien-kinh-te-xa-hoi-tinh-nha-105093.aspx",
  published: "2022-04-22",
  /** The paragraphs that promise something. */
  promising: [4, 5],
} as const;

/** A paragraph of the page: 1 is its title, 2 its day. */
export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
