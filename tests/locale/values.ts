const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const EN_MONTH = new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join("|")}) (\\d{4})`, "g");

/** Every date and number of a text, sorted, in a form that no language colours: what a translation must not change. */
export function valuesOf(text: string): readonly string[] {
  const found: string[] = [];
  const take = (pattern: RegExp, value: (...groups: string[]) => string) => (rest: string) =>
    rest.replace(pattern, (_, ...groups: string[]) => {
      found.push(value(...groups));
      return " ";
    });
  const rest = [
    take(/ngày (\d\d) tháng (\d\d?) năm (\d{4})/g, (d, m, y) => date(y, m, d)),
    take(/\b(\d\d)\/(\d\d?)\/(\d{4})\b/g, (d, m, y) => date(y, m, d)),
    take(/tháng (\d\d?)\/(\d{4})/g, (m, y) => date(y, m)),
    take(EN_MONTH, (d, m, y) => date(y, String(MONTHS.indexOf(m ?? "") + 1), d)),
    take(/(\d+(?:[.,]\d{3})+)(?!\d)/g, (n) => (n ?? "").replace(/[.,]/g, "")),
    take(/(\d+)[.,](\d+)/g, (whole, part) => `${whole}·${part}`),
    // Official papers lead a number under ten with a zero.
    take(/(\d+)/g, (n) => (n ?? "").replace(/^0(?=\d)/, "")),
  ].reduce((left, step) => step(left), text);
  return [...found, ...(rest.match(/(?<!\p{L})[a-z]+(?:[-.][a-z]+)+(?!\p{L})/gu) ?? [])].toSorted();
}

const date = (...parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
