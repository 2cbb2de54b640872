/**
 * The public texts of the plan: a page of a journal, read in a stored copy as far as that reached, whose paragraphs are the
 * lines; and a page of Nhân Dân of 07/04/2020 that tells of the plan, which gives the last day on which it can have been issued.
 */
export const page = {
  address:
    "tapchicongthuong.vn/dong-thap-thuc-day-viec-hinh-thanh-va-phat-trien-doanh-nghiep-khoa-hoc-va-cong-nghe-87412.htm",
  also: "nhandan.com.vn/chinhtri/tin-tuc-su-kien/item/43962902-dong-thap-dau-tu-cho-khoa-hoc-va-cong-nghe.html",
  told: "2020-04-07",
  /** The paragraphs that promise something; the last was cut in the copy. */
  promising: [2, 3, 4, 5],
} as const;

/** A paragraph of the page: 1 is its title. */
export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
