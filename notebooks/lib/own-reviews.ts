import type { Plan, Register } from "phoihop";
import { html } from "htl";
import { control, type Control } from "./control.ts";
import { today } from "./day-text.ts";
import { given } from "./embedded-data.ts";
import { keepTextBeside, keptBeside } from "./keeping.ts";
import type { Moment } from "./moment-input.ts";
import { tellChanged, whenChanged } from "./steps.ts";
import { byHand } from "./work/lanes.ts";
import { listWith } from "./work/register-text.ts";

/** A review of which a report was saved (lần rà soát): its register as it was then, and its days. */
export interface Review {
  readonly register: Register;
  readonly asOf: string;
  readonly knownBy: string | null;
  /** The day on which its report was saved. */
  readonly saved: string;
}

/** So many are kept; the oldest give way. */
const MOST = 8;

let own: readonly Review[] = [];
let before: Promise<void> | undefined;

/** The reviews of which a report was saved in this browser, or that came with the page. */
export async function reviewsFor(plan: Plan): Promise<readonly Review[]> {
  before ??= keptBeside("reviews", plan, (each) => reviewIn(each, plan)).then(async (kept) => {
    own = (kept ?? []).map(([, review]) => review);
    if (own.length === 0) own = await broughtAlong(plan);
  });
  await before;
  return own;
}

/** A report of this review was saved: a later one of the same register and day takes its place. */
export async function keepReview(register: Register, { asOf, knownBy }: Moment, plan: Plan): Promise<void> {
  const others = (await reviewsFor(plan)).filter(
    (each) => each.register.id !== register.id || each.asOf !== asOf,
  );
  const review = { register, asOf, knownBy: knownBy ?? null, saved: today() };
  own = [...others, review].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).slice(-MOST);
  const list = own.map(({ register: of, ...days }) => [days, of] as const);
  await keepTextBeside("reviews", listWith("register", list), plan);
  tellChanged();
}

/** The reviews, as something that a cell can wait for; null until it is known what was kept. */
export function reviewsKept(plan: Plan): Control<readonly Review[] | null> {
  let known: readonly Review[] | null = null;
  const element = html`<span hidden></span>`;
  const ask = async () => {
    const found = await reviewsFor(plan);
    if (found === known) return;
    known = found;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  whenChanged(element, () => void ask());
  void ask();
  return control(element, () => known);
}

/** The review before one of a register on a day: that of the latest earlier day, else one of the same day. */
export function reviewBefore(reviews: readonly Review[], register: Register, asOf: string): Review | null {
  const earlier = reviews.filter((each) => each.register.id === register.id && each.asOf <= asOf);
  return earlier.findLast((each) => each.asOf < asOf) ?? earlier.at(-1) ?? null;
}

/** Those that came with the page. */
async function broughtAlong(plan: Plan): Promise<readonly Review[]> {
  const found = Array.isArray(given?.reviews) ? given.reviews : [];
  const reviews = await Promise.all(found.map((each: unknown) => reviewIn(each, plan)));
  return reviews.filter((each) => each !== null);
}

async function reviewIn(found: unknown, plan: Plan): Promise<Review | null> {
  if (typeof found !== "object" || found === null) return null;
  const at = new Map<string, unknown>(Object.entries(found));
  const [asOf, knownBy, saved] = ["asOf", "knownBy", "saved"].map((member) => at.get(member));
  const { register } = await byHand("open", { text: JSON.stringify(at.get("register") ?? null), plan });
  if (register === null || !isDay(asOf) || !isDay(saved)) return null;
  return { register, asOf, knownBy: isDay(knownBy) ? knownBy : null, saved };
}

const isDay = (day: unknown): day is string => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
