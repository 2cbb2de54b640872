import { textIn } from "../../locale/say/values.js";
import { inLanguage } from "../../model/values/wording.js";
import { planChangeText } from "../../locale/say/plan-changes.js";
import { list, paragraph, point } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import { restsOn } from "../facts/lineage.js";
import type { Material } from "../material.js";
import type { Rehearsed } from "../facts/rehearsed.js";

/** What is proposed to be adjusted, and what that would do to the conclusions on the facts as they are. */
export function draftBlocks(material: Material): readonly Block[] {
  const { rehearsed, locale, isShort } = material;
  if (rehearsed.length === 0) return isShort ? [] : [paragraph(locale.report.ahead.noDraft)];
  return rehearsed.flatMap((one) => draftOf(one, material));
}

function draftOf(
  { draft, changes, turned, versions }: Rehearsed,
  { locale, isShort }: Material,
): readonly Block[] {
  const { report, language, findings } = locale;
  const { ahead } = report;
  const eased = turned.filter(({ goalMoved }) => goalMoved).length;
  const lead = paragraph(
    ahead.draft(draft.number, inLanguage(draft.reason, language).replace(/\.$/, ""), changes.length),
  );
  const outcome = paragraph(
    turned.length === 0 ? ahead.noFlip : ahead.flips(turned.length, eased),
    restsOn(turned.map(({ after }) => after)),
  );
  // The annex of drafts has each change and what it turns.
  if (isShort) return [lead, outcome];
  return [
    lead,
    ...list(
      changes.map((change) =>
        point(
          `${ahead.change(titleIn(versions, change.commitment, language), planChangeText(change, versions, locale).join("; "))}.`,
          {
            findings: [change.commitment],
            records: [],
          },
        ),
      ),
    ),
    outcome,
    ...list(
      turned.map(({ before, after, goalMoved }) =>
        point(
          `${ahead.flip(inLanguage(after.title, language), before && findings.status[before.status], findings.status[after.status], goalMoved)}.`,
          [after],
        ),
      ),
    ),
  ];
}

const titleIn = ({ before, after }: Rehearsed["versions"], id: string, language: string): string => {
  const promise = [...after.commitments, ...before.commitments].find((one) => one.id === id);
  return textIn(promise?.title, language) ?? id;
};
