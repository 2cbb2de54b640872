import { at, elements, names, type Check, type ReportIssue } from "./checks.js";
import type { IdKind } from "../issue/id-kind.js";
import type { Path } from "../issue/issue.js";

/** An entry that corrects or replaces another. */
interface Link {
  readonly id: string;
  readonly target: string;
  readonly path: Path;
}

/** What is corrected or replaced must be an entry of the same list, and never in the end the entry itself. */
export const linked =
  (kind: IdKind): Check =>
  (list, path, report) => {
    const entries = elements(list);
    const known = names(
      kind,
      new Set(entries.map(([, entry]) => at(entry, "id")).filter((id) => typeof id === "string")),
    );
    const links = (relation: "corrects" | "replaces") => {
      const found = entries.flatMap(([index, entry]) => link(entry, relation, [...path, index, relation]));
      for (const { target, path } of found) known(target, path, report);
      refuseCircles(found, relation, report);
    };
    links("corrects");
    links("replaces");
  };

function link(entry: unknown, relation: string, path: Path): readonly Link[] {
  const [id, target] = [at(entry, "id"), at(entry, relation)];
  return typeof id === "string" && typeof target === "string" ? [{ id, target, path }] : [];
}

function refuseCircles(links: readonly Link[], relation: "corrects" | "replaces", report: ReportIssue): void {
  const byId = new Map(links.map((link) => [link.id, link]));
  const visited = new Set<Link>();
  for (const start of links) {
    const trail: Link[] = [];
    let next: Link | undefined = start;
    for (; next && !visited.has(next); next = byId.get(next.target)) {
      visited.add(next);
      trail.push(next);
    }
    const circle = next && trail.includes(next) ? trail.slice(trail.indexOf(next)) : [];
    const ids = circle.map(({ id }) => id);
    for (const { path } of circle.slice(0, 1)) report({ code: "corrects-in-circle", path, relation, ids });
  }
}
