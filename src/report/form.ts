import { inLanguage } from "../model/values/wording.js";
import { capital, textIn } from "../locale/say/values.js";
import type { PrintoutForm, Issuer } from "./printout.js";
import { partiesOf } from "./facts/parties.js";
import type { Material } from "./material.js";

type PaperType = "report" | "minutes" | "sheet";

/** The parts of the form around the body: what the plan and the office say; the rest is left to fill by hand. */
export function formOf(type: PaperType, abstract: string, material: Material): PrintoutForm {
  const { input, plan, locale } = material;
  const { office = {} } = input;
  const { paper } = locale.report;
  return {
    state: plan.language === "vi" ? { nation: paper.nation, motto: paper.motto } : null,
    issuers: issuersOf(material),
    number: office.number ?? null,
    symbol: office.symbol ?? symbolOf(plan.numbers[0]?.number ?? "", paper.code[type]),
    place: office.place ?? null,
    day: office.day ?? null,
    type: paper.type[type],
    abstract,
    recipients: office.recipients ?? recipientsOf(type, material),
  };
}

/** Those of the plan while all sides stand; once one has ended, that list is out of date. */
function recipientsOf(type: PaperType, material: Material): readonly string[] {
  const { plan, locale } = material;
  const { paper } = locale.report;
  if (type === "sheet") return [paper.asAbove, paper.archive];
  const parties = partiesOf(material);
  return type === "report" && parties.every(({ head }) => head !== null)
    ? plan.addressees.map(({ text }) => inLanguage(text, locale.language))
    : [...parties.map(({ name }) => capital(name)), paper.archive];
}

function issuersOf(material: Material): readonly Issuer[] {
  const { input, plan, snapshot, locale } = material;
  const { paper } = locale.report;
  return partiesOf(material).map(({ id, name, head }) => {
    const own = input.office?.sides?.[id] ?? {};
    const signed = head === null ? undefined : plan.signatories.find(({ party }) => party === id);
    const isCommittee = head !== null && snapshot.units.unit(head)?.form === "committee";
    return {
      superior: upper(own.superior) ?? null,
      name: upper(own.name ?? name) ?? "",
      signs: {
        onBehalf: own.onBehalf ?? (isCommittee ? paper.onBehalf : null),
        position: upper(own.position ?? textIn(signed?.position, locale.language)) ?? paper.position,
        name: own.signer ?? null,
      },
    };
  });
}

const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase("vi");

/** After the plan's own symbol, one for all bodies that issue it: `52/KH-SKHCN-UBND` gives `BC-SKHCN-UBND`. */
function symbolOf(number: string, code: string): string {
  const [, ...bodies] = (number.split("/").at(-1) ?? "").split("-");
  return [code, ...bodies].join("-");
}
