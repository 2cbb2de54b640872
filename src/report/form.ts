import { inLanguage } from "../model/values/wording.js";
import { nameOf } from "../rules/commitment/responsible.js";
import { capital, textIn } from "../locale/say/values.js";
import type { PrintoutForm, Issuer, Signature } from "./printout.js";
import { heirsOf, partiesOf, type SigningParty } from "./facts/parties.js";
import type { Material } from "./material.js";

/** The parts of the form around a report: what the plan and the office say; the rest is left to fill by hand. */
export function reportForm(abstract: string, material: Material): PrintoutForm {
  const { plan, locale } = material;
  const parties = partiesOf(material);
  const { paper } = locale.report;
  return {
    ...common(material),
    ...signedBy(parties, material),
    symbol: symbolOf(paper.code.report, material),
    type: paper.type.report,
    abstract,
    // Once a side has ended, the list of the plan is out of date; a plan may have none.
    recipients:
      material.input.office?.recipients ??
      (plan.addressees.length > 0 && parties.every(({ head }) => head !== null)
        ? plan.addressees.map(({ text }) => inLanguage(text, locale.language))
        : sidesAndFiles(material)),
  };
}

/** The form of minutes: all sides meet, and who kept them and who led the meeting sign (thư ký, chủ tọa). */
export function minutesForm(abstract: string, material: Material): PrintoutForm {
  const { paper, meeting } = material.locale.report;
  return {
    ...common(material),
    issuers: signedBy(partiesOf(material), material).issuers,
    signatures: meeting.signers.map((position) => ({ body: null, onBehalf: null, position, name: null })),
    symbol: symbolOf(paper.code.minutes, material),
    type: paper.type.minutes,
    abstract,
    recipients: material.input.office?.recipients ?? sidesAndFiles(material),
  };
}

/** The form of a letter (công văn), which names no type: a focal unit issues it, never the unit that it asks. */
export function letterForm(abstract: string, to: string | null, material: Material): PrintoutForm {
  const { input, locale } = material;
  const { paper } = locale.report;
  return {
    ...common(material),
    ...signedBy([letterIssuer(to, material)], material),
    symbol: input.office?.symbol ?? UNWRITTEN,
    type: null,
    abstract,
    recipients: input.office?.recipients ?? [paper.asAbove, paper.archive],
  };
}

/** What only the office that writes the letter knows. */
const UNWRITTEN = "……";

const common = ({ input: { office = {} }, plan, locale: { report } }: Material) => ({
  state: plan.language === "vi" ? { nation: report.paper.nation, motto: report.paper.motto } : null,
  number: office.number ?? null,
  place: office.place ?? null,
  day: office.day ?? null,
});

const sidesAndFiles = (material: Material): readonly string[] => [
  ...partiesOf(material).map(({ name }) => capital(name)),
  material.locale.report.paper.archive,
];

/** The focal unit of the side that is asked, else another; else a side itself. Its name is left to fill where none but the asked can write. */
function letterIssuer(to: string | null, material: Material): SigningParty {
  const { plan, snapshot, locale } = material;
  const focal = plan.focalUnits.flatMap(({ party, unit }) =>
    heirsOf(unit, material).map((head): SigningParty => {
      const name = inLanguage(nameOf(head, snapshot.units), locale.language);
      return { id: party, name, head };
    }),
  );
  const able = [...focal, ...partiesOf(material)].filter(({ head }) => head !== null && head !== to);
  const side = to === null ? undefined : snapshot.units.unit(to)?.party;
  return able.find(({ id }) => id === side) ?? able[0] ?? { id: "", name: UNWRITTEN, head: null };
}

/** Who issues a paper and who signs it. Where bodies differ, each stands above its own signature (tên cơ quan). */
function signedBy(
  parties: readonly SigningParty[],
  material: Material,
): { readonly issuers: readonly Issuer[]; readonly signatures: readonly Signature[] } {
  const { input, plan, snapshot, locale } = material;
  const { paper } = locale.report;
  const sides = partiesOf(material);
  const each = parties.map(({ id, name, head }) => {
    const side = sides.find((one) => one.id === id);
    // A unit inside a side stands under it, and nothing that the office says of the side is said of the unit.
    const above = side?.head === head ? undefined : side?.name;
    const own = above === undefined ? input.office?.sides?.[id] : undefined;
    const form = head === null ? undefined : snapshot.units.unit(head)?.form;
    const signed = above === undefined ? plan.signatories.find(({ party }) => party === id) : undefined;
    const isCommittee = form === "committee";
    const issuer = {
      superior: upper(own?.superior ?? above) ?? null,
      name: upper(own?.name ?? name) ?? "",
    };
    const signature = {
      onBehalf: own?.onBehalf ?? (isCommittee ? paper.onBehalf : null),
      position:
        upper(own?.position ?? textIn(head === null ? undefined : signed?.position, locale.language)) ??
        (form === undefined ? undefined : paper.positions[form]) ??
        paper.position,
      name: own?.signer ?? null,
    };
    return { issuer, signature: { body: isCommittee ? null : issuer.name, ...signature } };
  });
  return {
    issuers: each.map(({ issuer }) => issuer),
    signatures: each.map(({ signature }) => (each.length > 1 ? signature : { ...signature, body: null })),
  };
}

const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase("vi");

/** After the plan's own symbol, one for all bodies that issue it: `52/KH-SKHCN-UBND` gives `BC-SKHCN-UBND`. */
function symbolOf(code: string, { input, plan }: Material): string {
  const [, ...bodies] = ((plan.numbers[0]?.number ?? "").split("/").at(-1) ?? "").split("-");
  return input.office?.symbol ?? [code, ...bodies].join("-");
}
