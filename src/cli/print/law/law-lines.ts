import { inLanguage } from "../../../model/values/wording.js";
import { criterionParts, isTelling, type CriterionWords } from "../../../locale/say/criteria.js";
import { capital, list, sentence } from "../../../locale/say/values.js";
import type { LawName } from "../../../model/law/criterion.js";
import type { LawInspection } from "../../../rules/criteria/inspect-law.js";
import type { LegalRemark } from "../../../rules/criteria/remark.js";
import type { Language } from "../../call/options.js";
import { actNames } from "../../../report/facts/record-name.js";
import { renamedRemark } from "../../../report/facts/record-numbers.js";
import type { Session } from "../../session.js";
import type { Setting } from "../../setting.js";
import { tableLines } from "../../terminal/table.js";
import { sanitize, wrap } from "../../terminal/width.js";

/** Which law acts are judged by, and which of its rules wait for somebody to verify them. */
export async function lawLines(
  { law, amends, criteria, unverified }: LawInspection,
  { terminal, locale }: Session,
): Promise<readonly string[]> {
  const { set } = await criterionWordsOf(locale.language);
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
        { text: sanitize(criterion) + since },
        { text: sanitize(inLanguage(statement, locale.language)) },
        { text: sanitize(basis.length === 0 ? capital(set.partly) : list(instruments)), paint: dim },
      ],
    };
  });
  return [
    ...wrap(sanitize(head), terminal.width).map(bold),
    "",
    ...tableLines({ columns, rows, heading: bold, label: dim }, terminal.width),
  ];
}

export const nameOf = ({ id, version }: LawName) => `${id} ${version}`;

/** What the law says of the subjects that a finding counts, act by act; a warning only where there is something to warn of. */
export async function remarkLines(
  remarks: readonly LegalRemark[],
  setting: Setting,
): Promise<readonly string[]> {
  const { terminal, locale } = setting;
  const nameOf = actNames(setting);
  const speech = { ...locale, criteria: await criterionWordsOf(locale.language) };
  const acts = new Map<string, string[]>();
  for (const remark of remarks.filter(isTelling)) {
    const { act, statement, verdict, why, law } = criterionParts(renamedRemark(remark, nameOf), speech);
    const text = [[`${capital(verdict)}: ${statement}`, ...why].join("; "), ...law].map(sentence).join(" ");
    acts.set(act, [...(acts.get(act) ?? []), text]);
  }
  if (acts.size === 0) return [];
  const said = [...acts].flatMap(([act, texts]) => [
    ...indented(`${act}:`, "  ", "  ", terminal.width),
    ...texts.flatMap((text) => indented(text, "    - ", "      ", terminal.width)),
  ]);
  return ["", terminal.palette.bold(speech.criteria.set.heading), ...said];
}

export const indented = (text: string, first: string, others: string, width: number) =>
  wrap(sanitize(text), width - first.length).map((line, index) => (index === 0 ? first : others) + line);

/** Only the language in use is loaded. */
export async function criterionWordsOf(language: Language): Promise<CriterionWords> {
  switch (language) {
    case "vi":
      return (await import("../../../locale/vi/criteria.js")).criteria;
    case "en":
      return (await import("../../../locale/en/criteria.js")).criteria;
  }
}
