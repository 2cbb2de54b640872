import type { LegalForm } from "../../model/plan/unit.js";
import { alikeKey, nameKey } from "../../model/values/name-key.js";
import { cleanLine, cleanText } from "../../sheets/cells/clean-text.js";
import { bare } from "../../sheets/cells/match-name.js";
import { freeId, idFrom } from "../read/give-ids.js";

/** How names of bodies begin, and what such a body is in law. */
const BEGINS: readonly (readonly [RegExp, LegalForm])[] = [
  [/^(ubnd|uy ban nhan dan|uy ban)\b/, "committee"],
  [/^so\b/, "department"],
  [/^(chi cuc|cuc)\b/, "sub-department"],
  [/^(phong|ban|van phong|trung tam|to|doi|division)\b/, "division"],
  [/^truong\b/, "school"],
  [/^(tinh uy|huyen uy|dang uy)\b/, "party-committee"],
  [/^(cong ty|cty)\b/, "company"],
  [/^(htx|hop tac xa)\b/, "cooperative"],
  [/^(hoi|doan|lien minh|lien doan|mat tran|hiep hoi)\b/, "association"],
];
const OTHER_BODIES =
  /^(cac|cong an|vien|kho bac|bao hiem|ngan hang|doanh nghiep|dai|bao|huyen|thanh pho|tinh|department|ministry)\b/;
const CLASS = /^(cac|nhung|moi|toan bo|ho dan|nong dan|doanh nghiep du)\b/;

const beginsBody = (text: string) =>
  OTHER_BODIES.test(bare(text)) || BEGINS.some(([pattern]) => pattern.test(bare(text)));

/** What a body seems to be in law, by how its name begins. */
export const formOf = (name: string): LegalForm =>
  BEGINS.find(([pattern]) => pattern.test(bare(name)))?.[1] ?? "other";

/** Whether it names a class of receivers, not a body: *các hợp tác xã đủ điều kiện*. */
export const isClass = (name: string): boolean => CLASS.test(bare(name));

/** The bodies that a cell names. A comma parts them only where the name of another body begins behind it. */
export function bodiesIn(text: string): readonly string[] {
  const lines = cleanText(text)
    .split(/\n|;/)
    .map((line) => cleanLine(line.replace(/^\s*[-–+•*]\s*/, "")));
  return lines
    .flatMap(apart)
    .map((name) => name.replace(/[.,:]+$/, "").trim())
    .filter((name) => name !== "");
}

function apart(line: string): readonly string[] {
  for (const match of line.matchAll(/\s*,\s+|\s+và\s+|\s*\/\s*|\s+and\s+|\s+[–-]\s+/giu)) {
    const behind = line.slice(match.index + match[0].length);
    if (beginsBody(behind) && match.index > 0) return [line.slice(0, match.index), ...apart(behind)];
  }
  return [line];
}

/** Leads and partners of one cell: *Sở A chủ trì, phối hợp với UBND B*; *Chủ trì: …; phối hợp: …*. */
export function dutiesIn(text: string): {
  readonly leads: readonly string[];
  readonly partners: readonly string[];
} {
  const [leads = "", ...partners] = text.split(
    /[,;.\n]?\s*(?:phối hợp(?:\s+(?:với|cùng))?|cùng với)\s*:?\s*/iu,
  );
  const plain = leads.replace(/(?:đơn vị\s+)?chủ trì\s*:?/giu, "");
  return { leads: bodiesIn(plain), partners: partners.flatMap(bodiesIn) };
}

/** A body that the annex names. */
export interface AnnexBody {
  readonly id: string;
  readonly name: string;
}

/** Bodies as they are met, each once however it is spelled. */
export interface Bodies {
  readonly all: () => readonly AnnexBody[];
  readonly take: (name: string) => AnnexBody;
  /** Bodies of which the names are nearly the same. */
  readonly alike: () => readonly (readonly [AnnexBody, AnnexBody])[];
}

export function bodies(): Bodies {
  const known = new Map<string, AnnexBody>();
  const taken = new Set<string>();
  return {
    all: () => [...known.values()],
    take: (name) => {
      const key = nameKey(name);
      const body = known.get(key) ?? { id: freeId(idFrom(name, "unit"), taken), name };
      known.set(key, body);
      return body;
    },
    alike: () => {
      const first = new Map<string, AnnexBody>();
      return [...known.values()].flatMap((body) => {
        const key = alikeKey(body.name);
        const other = first.get(key);
        if (other === undefined) first.set(key, body);
        return other === undefined ? [] : [[other, body] as const];
      });
    },
  };
}
