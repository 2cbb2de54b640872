import type { Plan, Question, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { questionParts } from "phoihop/questions";
import type { Decision, DocumentKind } from "phoihop/register";
import { speechOf, wordsOf } from "./language.ts";
import { recordText } from "./record-text.ts";
import type { Setting } from "./setting.ts";

/** What a decision says, without who, when and by which paper. */
export type Said = Decision extends infer D
  ? D extends Decision
    ? Omit<D, "id" | "by" | "on" | "recorded" | "evidence">
    : never
  : never;

/** A matter that a person may decide: which answers there are, and who may give them. */
export interface Offer {
  readonly about: Register["title"];
  readonly choices: readonly { readonly text: string; readonly says: readonly Said[] }[];
  readonly by: readonly (readonly [unit: string, name: string])[];
  readonly proof: readonly DocumentKind[];
  /** Whether it may speak up to a day of its own. */
  readonly until: "waiver" | "attestation" | null;
  /** The unit of which it names the successor. */
  readonly succeeds?: string;
  /** The records of which one is right, in the order of the choices. */
  readonly settles?: { readonly question: Question; readonly records: readonly string[] };
}

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
}

/** Papers in which a decision stands. */
const PAPERS: readonly DocumentKind[] = ["letter", "decision", "minutes", "notice"];

/** What a question asks a person to decide, each matter by itself; nothing where it asks for facts. */
export function offersOf(question: Question, sources: Sources, setting: Setting): readonly Offer[] {
  const { asks, ask } = question;
  const choices = choicesOf(question, setting);
  const by = ask.map(({ unit, name }) => [unit, inLanguage(name, setting.language)] as const);
  if (asks.code === "attest")
    return asks.matters.map(({ commitment, title }) => ({
      about: title,
      choices: yesOrNo("attest", setting, (kept) => [{ kind: "attestation", commitment, kept }]),
      by,
      proof: PAPERS,
      until: "attestation",
    }));
  const text = (language: "vi" | "en") => questionParts(question, speechOf(language)).asks;
  const about = { vi: text("vi"), en: text("en") };
  const offer = { about, by, proof: PAPERS, until: null };
  if (asks.code === "succeed") return [{ ...offer, choices: [], succeeds: asks.unit }];
  if (asks.code === "settle") {
    const { records } = asks;
    const told = records.map((id) => ({ text: recordText(id, sources, setting), says: [] }));
    return [{ ...offer, choices: told, settles: { question, records } }];
  }
  return choices.length === 0 ? [] : [{ ...offer, choices }];
}

const yesOrNo = (
  kind: keyof Setting["words"]["decide"]["replies"],
  { words }: Setting,
  says: (isYes: boolean) => readonly Said[],
): Offer["choices"] =>
  (["yes", "no"] as const).map((each) => ({
    text: words.decide.replies[kind][each],
    says: says(each === "yes"),
  }));

function choicesOf({ asks }: Question, setting: Setting): Offer["choices"] {
  const { words, language } = setting;
  switch (asks.code) {
    case "decide":
      return yesOrNo("decide", setting, (same) =>
        asks.places.map((place) => ({ kind: "equivalence", subject: asks.subject.id, for: place, same })),
      );
    case "same": {
      const ids = asks.what === "subjects" ? asks.subjects.map(({ id }) => id) : asks.records;
      return yesOrNo("same", setting, (same) => [{ kind: "same", what: asks.what, ids, same }]);
    }
    case "place": {
      const said = (place: string, same: boolean): Said => ({
        kind: "equivalence",
        subject: asks.subject.id,
        for: place,
        same,
      });
      return [
        ...asks.places.map(({ place, title }) => ({
          text: inLanguage(title, language),
          says: [said(place, true)],
        })),
        { text: words.decide.noPlace, says: asks.places.map(({ place }) => said(place, false)) },
      ];
    }
    case "reading":
      return asks.readings.flatMap(({ id, title }) =>
        title === null
          ? []
          : [
              {
                text: inLanguage(title, language),
                says: [{ kind: "reading", commitment: asks.matter.commitment, reading: id }],
              },
            ],
      );
    default:
      return [];
  }
}

/** The side to which a promise is owed may let it go. */
export function waiverOf(commitment: Plan["commitments"][number], plan: Plan, { language }: Setting): Offer {
  const owing = new Set(commitment.responsible.map(({ unit }) => plan.units[unit]?.party));
  const sides = Object.entries(plan.parties).filter(([party]) => owing.size > 1 || !owing.has(party));
  const text = (each: "vi" | "en") => `${wordsOf(each).decide.waive}: ${inLanguage(commitment.title, each)}`;
  return {
    about: { vi: text("vi"), en: text("en") },
    choices: [
      { text: wordsOf(language).decide.waive, says: [{ kind: "waiver", commitment: commitment.id }] },
    ],
    by: sides.map(([, { head, name }]) => [head, inLanguage(plan.units[head]?.name ?? name, language)]),
    proof: PAPERS,
    until: "waiver",
  };
}
