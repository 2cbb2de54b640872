import type { FactRecord } from "../../../src/model/register/record.js";
import { areAlike } from "./alike.js";
import { reject } from "./choose.js";
import { groupsOf } from "./groups.js";
import type { Scene } from "./scene.js";
import { isDecided, isPerhapsOne } from "./twins.js";

/** Who is who in a completion, and which records tell of one act though they share no paper. */
export interface Identity {
  /** The thing that each subject of the register is. */
  readonly thingOf: ReadonlyMap<string, string>;
  readonly isOneAct: (a: FactRecord, b: FactRecord) => boolean;
}

/**
 * What may be the same leaves two worlds, one thing or two. A chain is one group, all apart or all one; what a person has
 * decided is not in doubt.
 */
export function identityOf(scene: Scene): Identity {
  const { facts, choose } = scene;
  const subjects = Object.entries(scene.register.subjects);
  const pairs = subjects.flatMap(([one], place) =>
    subjects.slice(place + 1).map(([other]) => [one, other] as const),
  );
  const decided = (a: string, b: string) => isDecided(scene, "subjects", a, b);
  const sure = groupsOf(
    subjects.map(([id]) => id),
    pairs.filter(([a, b]) => decided(a, b) === true),
  );
  const doubts = pairs.filter(([a, b]) => decided(a, b) === undefined && arePerhapsOne(a, b, scene));
  const twins = facts.flatMap((a, place) =>
    facts.slice(place + 1).flatMap((b) => (isPerhapsOne(a, b, scene) ? [[a, b] as const] : [])),
  );
  const apart = pairs.filter(([a, b]) => decided(a, b) === false);
  // Two reasons are one doubt: acts of two subjects that are perhaps one hang together with their subjects.
  const inDoubt = groupsOf(
    [...subjects.map(([id]) => id), ...facts.map(({ id }) => `act ${id}`)],
    [
      ...pairs.filter(([a, b]) => decided(a, b) === true),
      ...doubts,
      ...twins.flatMap(([a, b]) => [
        [`act ${a.id}`, `act ${b.id}`] as const,
        ...(a.subject === b.subject
          ? []
          : ([
              [`act ${a.id}`, a.subject],
              [`act ${b.id}`, b.subject],
            ] as const)),
      ]),
    ],
  );
  const open = new Set(
    [...doubts.flat(), ...twins.flatMap(([a, b]) => [`act ${a.id}`, `act ${b.id}`])].map(inDoubt),
  );
  const joined = new Set([...open].filter(() => choose([false, true])));
  const thing = (id: string) => (joined.has(inDoubt(id)) ? inDoubt(id) : sure(id));
  if (apart.some(([a, b]) => thing(a) === thing(b))) reject();
  const isOneAct = (a: FactRecord, b: FactRecord) =>
    isDecided(scene, "records", a.id, b.id) ??
    (joined.has(inDoubt(`act ${a.id}`)) && inDoubt(`act ${a.id}`) === inDoubt(`act ${b.id}`));
  return { thingOf: new Map(subjects.map(([id]) => [id, `thing ${thing(id)}`])), isOneAct };
}

/** Their names are alike, or they share a certificate where each has its own. */
function arePerhapsOne(a: string, b: string, { register, facts, promised }: Scene): boolean {
  const [one, other] = [register.subjects[a], register.subjects[b]];
  if (one === undefined || other === undefined) return false;
  if (areAlike(one, other)) return true;
  const certificates = (subject: string) =>
    facts
      .filter((record) => record.subject === subject)
      .flatMap(({ stage, evidence = [] }) => {
        const [procedure = "", name = ""] = stage.split(".");
        const rules = promised.plan.procedures[procedure]?.stages[name];
        if (rules?.certificate !== true) return [];
        return evidence
          .filter((id) => rules.proof.some((kind) => kind === register.documents[id]?.kind))
          .map((id) => `${stage} ${id}`);
      });
  const own = certificates(a);
  return certificates(b).some((paper) => own.includes(paper));
}
