import type { LegalForm } from "../../model/plan/unit.js";
import { alikeKey, nameKey } from "../../model/values/name-key.js";
import { cleanLine, cleanText } from "../../sheets/cells/clean-text.js";
import { freeId, idFrom } from "../read/give-ids.js";

/** How names of bodies begin, and what such a body is in law. Diacritics tell *Sở* from *sơ chế*, *Báo* from *bao gói*. */
const BEGINS: readonly (readonly [string, LegalForm])[] = [
  ["ubnd|uỷ ban|ủy ban", "committee"],
  ["sở", "department"],
  ["chi cục|cục", "sub-department"],
  [
    "phòng(?! chống|, chống| ngừa| trừ)|ban(?! hành| đầu)|văn phòng|trung tâm|tổ(?! chức)|đội(?! ngũ)|division",
    "division",
  ],
  ["trường(?! hợp)", "school"],
  ["tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|đảng ủy|đảng uỷ", "party-committee"],
  ["công ty|cty", "company"],
  ["htx|hợp tác xã", "cooperative"],
  [
    "hội(?! nghị| thảo| thi| viên)|đoàn(?! kết| viên| thể)|liên minh|liên đoàn|mặt trận|hiệp hội",
    "association",
  ],
];
const beginning = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, "u");
const FORMS = BEGINS.map(([words, form]) => [beginning(words), form] as const);
const OTHER_BODIES = beginning(
  "các|công an|viện|kho bạc|bảo hiểm|ngân hàng|doanh nghiệp|đài|báo(?! cáo)|huyện|thành phố|tỉnh|bộ|department|ministry",
);
const CLASS = beginning(
  "các|những|mọi|toàn bộ|toàn thể|người|nhân dân|bà con|hộ(?! kinh doanh)|nông dân|hội viên|đoàn viên|học sinh|sinh viên|thanh niên|phụ nữ|trẻ em|cộng đồng|cán bộ|công chức|viên chức|cá nhân|tổ chức, cá nhân|(?:doanh nghiệp|hợp tác xã|cơ sở|tổ chức) (?:đủ|trên|trong|có|nhỏ|tham gia)",
);
/** *Các sở, ban, ngành*: kinds of bodies one after another, which make one name. */
const KIND_ALONE =
  /^(?:các |những )?(?:sở|ban|ngành|phòng|đơn vị|cơ quan|hội|đoàn|đoàn thể|viện|trường|huyện|xã|phường)$/u;

const plain = (name: string) => name.normalize("NFC").toLocaleLowerCase("vi").trim();
const formIn = (name: string) => FORMS.find(([pattern]) => pattern.test(plain(name)))?.[1];
const beginsBody = (text: string) => OTHER_BODIES.test(plain(text)) || formIn(text) !== undefined;

/** What a body seems to be in law, by how its name begins. */
export const formOf = (name: string): LegalForm => formIn(name) ?? "other";

/** Whether it names a class of receivers, not a body: *các hợp tác xã đủ điều kiện*. */
export const isClass = (name: string): boolean => CLASS.test(plain(name));

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
    const [before, behind] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
    const isListOfKinds = KIND_ALONE.test(plain(before.split(",").at(-1) ?? ""));
    if (beginsBody(behind) && before !== "" && !isListOfKinds) return [before, ...apart(behind)];
  }
  return [line];
}

const DUTY =
  /[,.]?\s*(?:(?:đơn vị|cơ quan)\s+)?(chủ trì|phối hợp|cùng với)(?:\s+(?:với|cùng|thực hiện))*(?!\p{L})\s*:?\s*/giu;
const IN_BRACKETS = /^(.+)\(\s*(?:(?:đơn vị|cơ quan)\s+)?(chủ trì|phối hợp)\s*\)[.,]?$/iu;

/** Leads and partners of one cell: *Sở A chủ trì, phối hợp với UBND B*; *Chủ trì: …; phối hợp: …*; one line after another. */
export function dutiesIn(text: string): {
  readonly leads: readonly string[];
  readonly partners: readonly string[];
} {
  const found = { leads: new Array<string>(), partners: new Array<string>() };
  let role: keyof typeof found = "leads";
  const roleOf = (word: string) => (/^chủ trì$/iu.test(word) ? "leads" : "partners");
  for (const line of cleanText(text).split(/\n|;/)) {
    const [, name, duty] = IN_BRACKETS.exec(line.trim()) ?? [];
    if (name !== undefined && duty !== undefined) {
      found[roleOf(duty)].push(...bodiesIn(name));
      continue;
    }
    let from = 0;
    for (const match of line.matchAll(DUTY)) {
      const own = bodiesIn(line.slice(from, match.index));
      const said = roleOf(match[1] ?? "");
      // *Sở A chủ trì* says it behind the name.
      found[own.length > 0 && said === "leads" ? "leads" : role].push(...own);
      [role, from] = [said, match.index + match[0].length];
    }
    found[role].push(...bodiesIn(line.slice(from)));
  }
  return found;
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
  /** Bodies of which the name of the first begins that of the second. */
  readonly begun: () => readonly (readonly [AnnexBody, AnnexBody])[];
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
    begun: () =>
      [...known].flatMap(([key, body]) =>
        [...known].flatMap(([longer, other]) =>
          longer.startsWith(`${key} `) ? [[body, other] as const] : [],
        ),
      ),
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
