import type { Form, Issuer } from "./document.js";
import { partiesOf } from "./parties.js";
import type { Material } from "./material.js";

type PaperType = "report" | "minutes" | "sheet";

/** The parts of the form around the body: what the plan and the office say; the rest is left to fill by hand. */
export function formOf(type: PaperType, abstract: string, material: Material): Form {
  const { input, plan, locale } = material;
  const { office = {} } = input;
  return {
    issuers: issuersOf(type, material),
    number: office.number ?? null,
    place: office.place ?? null,
    day: office.day ?? null,
    type: locale.report.paper.type[type],
    abstract,
    recipients: office.recipients ?? plan.addressees.map(({ text }) => text[locale.language]),
  };
}

const issuersOf = (type: PaperType, material: Material): readonly Issuer[] => {
  const { input, plan, world, locale } = material;
  const { paper } = locale.report;
  const symbol = input.office?.symbol ?? symbolOf(plan.numbers[0]?.number ?? "", paper.code[type]);
  return partiesOf(material).map(({ id, name, head }) => {
    const own = input.office?.sides?.[id] ?? {};
    const signed = plan.signatories.find(({ party }) => party === id);
    const isCommittee = head !== null && world.units.unit(head)?.form === "committee";
    return {
      superior: upper(own.superior) ?? null,
      name: upper(own.name ?? name) ?? "",
      symbol,
      signs: {
        onBehalf: own.onBehalf ?? (isCommittee ? paper.onBehalf : null),
        position: upper(own.position ?? signed?.position[locale.language]) ?? paper.position,
        name: own.signer ?? null,
      },
    };
  });
};

const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase("vi");

/** After the plan's own symbol: `52/KH-SKHCN-UBND` gives `BC-SKHCN-UBND`. */
function symbolOf(number: string, code: string): string {
  const [, ...bodies] = (number.split("/").at(-1) ?? "").split("-");
  return [code, ...bodies].join("-");
}
