import { capital } from "../locale/values.js";
import type { Form, Issuer } from "./document.js";
import { partiesOf } from "./parties.js";
import type { Material } from "./material.js";

type PaperType = "report" | "minutes" | "sheet";

/** The parts of the form around the body: what the plan and the office say; the rest is left to fill by hand. */
export function formOf(type: PaperType, abstract: string, material: Material): Form {
  const { input, locale } = material;
  const { office = {} } = input;
  return {
    issuers: issuersOf(type, material),
    number: office.number ?? null,
    place: office.place ?? null,
    day: office.day ?? null,
    type: locale.report.paper.type[type],
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
    ? plan.addressees.map(({ text }) => text[locale.language])
    : [...parties.map(({ name }) => capital(name)), paper.archive];
}

function issuersOf(type: PaperType, material: Material): readonly Issuer[] {
  const { input, plan, world, locale } = material;
  const { paper } = locale.report;
  const number = plan.numbers[0]?.number ?? "";
  const parties = partiesOf(material);
  const symbols = symbolsOf(input.office?.symbol ?? symbolOf(number, paper.code[type]), parties.length);
  return parties.map(({ id, name, head }, index) => {
    const own = input.office?.sides?.[id] ?? {};
    const signed = head === null ? undefined : plan.signatories.find(({ party }) => party === id);
    const isCommittee = head !== null && world.units.unit(head)?.form === "committee";
    return {
      superior: upper(own.superior) ?? null,
      name: upper(own.name ?? name) ?? "",
      symbol: symbols[index] ?? "",
      signs: {
        onBehalf: own.onBehalf ?? (isCommittee ? paper.onBehalf : null),
        position: upper(own.position ?? signed?.position[locale.language]) ?? paper.position,
        name: own.signer ?? null,
      },
    };
  });
}

const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase("vi");

/** After the plan's own symbol: `52/KH-SKHCN-UBND` gives `BC-SKHCN-UBND`. */
function symbolOf(number: string, code: string): string {
  const [, ...bodies] = (number.split("/").at(-1) ?? "").split("-");
  return [code, ...bodies].join("-");
}

/** `BC-SKHCN-UBND` of two bodies is `BC-SKHCN` and `BC-UBND`; the last takes what is left over. */
function symbolsOf(symbol: string, bodies: number): readonly string[] {
  const [code = "", ...names] = symbol.split("-");
  return Array.from({ length: bodies }, (_, index) => {
    const own = index === bodies - 1 ? names.slice(index) : names.slice(index, index + 1);
    return [code, ...own].join("-");
  });
}
