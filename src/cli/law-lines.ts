import type { CriterionWords } from "../locale/criteria.js";
import { capital, list } from "../locale/values.js";
import type { LawName } from "../model/criterion.js";
import type { LawInspection } from "../rules/criteria/inspect-law.js";
import type { Language } from "./request.js";
import type { Session } from "./session.js";
import { tableLines } from "./table.js";
import { harmless, wrap } from "./width.js";

/** Which law acts are judged by, and which of its rules wait for somebody to verify them. */
export async function lawLines(
  { law, amends, criteria, unverified }: LawInspection,
  { terminal, locale }: Session,
): Promise<readonly string[]> {
  const { set } = await wordsOf(locale.language);
  const { bold, dim } = terminal.palette;
  const head = `${set.title(nameOf(law), amends && nameOf(amends), criteria)}; ${set.unverified(unverified.length)}`;
  const columns = [
    { title: set.criterion, width: 22 },
    { title: set.rule, width: 44 },
    { title: set.basis, width: 32 },
  ];
  const rows = unverified.map(({ criterion, statement, from, basis }) => {
    const since = from === null ? "" : `\n(${set.from(locale.dates.short(from))})`;
    const instruments = basis.map(({ instrument, article }) =>
      [instrument, article].flatMap((part) => part ?? []).join(", "),
    );
    return {
      cells: [
        { text: harmless(criterion) + since },
        { text: harmless(statement[locale.language]) },
        { text: harmless(basis.length === 0 ? capital(set.partly) : list(instruments)), paint: dim },
      ],
    };
  });
  return [
    ...wrap(harmless(head), terminal.width).map(bold),
    "",
    ...tableLines({ columns, rows, heading: bold, label: dim }, terminal.width),
  ];
}

const nameOf = ({ id, version }: LawName) => `${id} ${version}`;

/** Only the language in use is loaded. */
async function wordsOf(language: Language): Promise<CriterionWords> {
  switch (language) {
    case "vi":
      return (await import("../locale/vi/criteria.js")).criteria;
    case "en":
      return (await import("../locale/en/criteria.js")).criteria;
  }
}
