/** What of a page of A4 a picture may fill, in pixels. */
const HEIGHT = 940;
/** So much of it at least is filled. */
const LEAST = 0.75;

/** A picture that is longer than a page, in pieces that are not: never cut through a line of text. */
export function piecesOf(picture: SVGSVGElement): readonly SVGSVGElement[] {
  const { top, width, height } = picture.getBoundingClientRect();
  const texts = [...picture.querySelectorAll("text")].map((text) => {
    const box = text.getBoundingClientRect();
    return { from: box.top - top, to: box.bottom - top };
  });
  const pieces: SVGSVGElement[] = [];
  for (let from = 0; from < height;) {
    const to = from + HEIGHT >= height ? height : cutAbove(from, texts);
    pieces.push(pieceOf(picture, { from, to, width }));
    from = to;
  }
  return pieces;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In the widest gap between lines of text towards the end of the page: that is between two rows. */
function cutAbove(start: number, texts: readonly Stretch[]): number {
  const [first, last] = [start + HEIGHT * LEAST, start + HEIGHT];
  const covered = texts
    .filter(({ from, to }) => to > first && from < last)
    .toSorted((a, b) => a.from - b.from);
  let cut: Stretch = { from: last, to: last };
  let end = first;
  for (const { from, to } of [...covered, { from: last, to: last }]) {
    if (from - end >= cut.to - cut.from) cut = { from: end, to: from };
    end = Math.max(end, to);
  }
  return (cut.from + cut.to) / 2;
}

function pieceOf(
  picture: SVGSVGElement,
  { from, to, width }: Stretch & { readonly width: number },
): SVGSVGElement {
  const piece = document.importNode(picture, true);
  piece.setAttribute("viewBox", `0 ${from} ${width} ${to - from}`);
  piece.setAttribute("height", String(to - from));
  return piece;
}
