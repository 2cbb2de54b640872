import { fold } from "../../../model/values/wording.js";
import { type Cell, isBlank } from "../../book/sheet.js";
import { cleanLine } from "../../cells/clean-text.js";
import { text } from "../../cells/fields.js";
import type { AskedElsewhere } from "./sent-question.js";

/** Cells that came printed and now say something else: no place for an answer. */
export const typedOver = (
  sent: AskedElsewhere | undefined,
  cellOf: (head: "asked" | "how") => Cell,
): readonly ("asked" | "how")[] =>
  sent === undefined
    ? []
    : (
        [
          ["asked", sent.text],
          ["how", sent.how ?? cellOf("how")],
        ] as const
      ).flatMap(([head, printed]) =>
        isBlank(cellOf(head)) || cleanLine(text(cellOf(head))) === cleanLine(text(printed)) ? [] : [head],
      );

/** By the hidden id; where that is gone, by the words of the question. */
export function questionOf<Q extends AskedElsewhere>(
  { id, asked }: { readonly id: Cell; readonly asked: Cell },
  kept: readonly Q[] = [],
): Q | undefined {
  const words = fold(cleanLine(text(asked)));
  return kept.find((one) => one.id === text(id)) ?? kept.find((one) => fold(cleanLine(one.text)) === words);
}
