import { addEntries, parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { answer } from "phoihop/questions";
import type { Decision, DocumentKind, Unnamed } from "phoihop/register";
import type { Offer } from "./offers.ts";

/** What a person has written into the form of a decision. */
export interface Answered {
  /** Which of the choices; the first where there is none to choose. */
  readonly choice: number;
  readonly by: string;
  readonly kind: DocumentKind | undefined;
  readonly number: string;
  readonly on: string;
  readonly recorded: string;
  /** The last day of which it speaks; null where it names none. */
  readonly until: string | null;
  /** Which unit follows, and the paper in words: where that is asked. */
  readonly successor: { readonly name: string; readonly from: string; readonly basis: string };
}

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
}

type Entered = Pick<Parsed<Register>, "ok"> &
  ({ readonly ok: true; readonly value: Register } | Extract<Parsed<Register>, { ok: false }>);

/** The register with the answer and its paper; or what is wrong with it. */
export function entered(answered: Answered, offer: Offer, sources: Sources): Entered {
  if (offer.succeeds !== undefined) return succeeded(answered, offer.succeeds, sources);
  return offer.settles === undefined
    ? decided(answered, offer, sources)
    : settled(answered, offer.settles, sources);
}

/** Decisions, as they were chosen. */
function decided({ choice, until, ...answered }: Answered, { choices }: Offer, { register, plan }: Sources) {
  const { by, on, recorded } = answered;
  const paper = paperOf(answered, register);
  const decisions = (choices[choice]?.says ?? []).map((said): Unnamed<Decision> => {
    const whole = { ...said, by, on, recorded, evidence: [paper.id] };
    if (until === null) return whole;
    if (whole.kind === "waiver") return { ...whole, until };
    return whole.kind === "attestation" ? { ...whole, upTo: until } : whole;
  });
  return addEntries(register, { documents: paper.documents, decisions }, plan);
}

/** One of the records is right: the others are withdrawn, each by the paper. */
function settled(
  { choice, ...answered }: Answered,
  settles: NonNullable<Offer["settles"]>,
  { register, plan }: Sources,
): Entered {
  const { by, recorded } = answered;
  const record = settles.records[choice] ?? "";
  const added = answer(register, settles.question, { code: "right", record, by, recorded }, plan);
  if (!added.ok) return added;
  const paper = paperOf(answered, register);
  const known = new Set(register.records.map(({ id }) => id));
  const records = added.value.records.map((each) =>
    known.has(each.id) ? each : { ...each, by, evidence: [paper.id] },
  );
  const documents = { ...added.value.documents, ...paper.documents };
  return parseRegister({ ...added.value, documents, records }, plan);
}

/** Another unit follows one that ended: one that is known by its name, or a new one of the same kind. */
function succeeded({ successor, ...answered }: Answered, unit: string, { register, plan }: Sources): Entered {
  const units = { ...plan.units, ...register.units };
  const ended = units[unit];
  if (ended === undefined) return parseRegister(register, plan);
  const { name, from, basis } = successor;
  const known = Object.entries(units).find(([, each]) => Object.values(each.name).includes(name))?.[0];
  const id = known ?? freeId(`don-vi-${from}`, units);
  const { form, party } = ended;
  const fresh = { name: { [plan.language]: name }, form, ...(party !== undefined && { party }) };
  const next = { unit: id, from, basis: { [plan.language]: basis }, confidence: "unverified" };
  const paper = paperOf(answered, register);
  return parseRegister(
    {
      ...register,
      documents: { ...register.documents, ...paper.documents },
      units: {
        ...register.units,
        [unit]: { ...ended, successors: [...(register.units[unit]?.successors ?? []), next] },
        ...(known === undefined && { [id]: fresh }),
      },
    },
    plan,
  );
}

function paperOf({ kind, number, on }: Pick<Answered, "kind" | "number" | "on">, { documents }: Register) {
  const id = freeId(`van-ban-${on}`, documents);
  return { id, documents: { [id]: { ...(kind && { kind }), number, date: on } } };
}

function freeId(wanted: string, taken: object): string {
  for (let number = 1; ; number++)
    if (!Object.hasOwn(taken, `${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The names of all units that are known, for who picks one. */
export const unitNames = ({ plan, register }: Sources, language: "vi" | "en"): readonly string[] => [
  ...new Set(
    Object.values({ ...plan.units, ...register.units }).map(({ name }) => inLanguage(name, language)),
  ),
];
