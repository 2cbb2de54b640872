/** The one public text of the programme: a news page of the province, read in a stored copy; its paragraphs are its lines. */
export const page = {
  address:
    "backan.gov.vn/Pages/tin-tuc-su-kien-215/khoa-hoc-154/ho-tro-ung-dung-tien-bo-khoa-h8-15b7de784611bef3.aspx",
  published: "2018-12-07",
  /** The paragraphs that promise something: what the two sides do, and the targets. */
  promising: [5, 6],
} as const;

/** A paragraph of the page: 1 is its title, 2 its day, 4 the words under its picture. */
export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
