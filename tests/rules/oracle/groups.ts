/** The name of the group of each member, where pairs hang together; a chain is one group. */
export function groupsOf(
  members: readonly string[],
  pairs: readonly (readonly [string, string])[],
): (member: string) => string {
  const group = new Map(members.map((member) => [member, member]));
  for (const [one, other] of pairs) {
    const [kept, lost] = [group.get(one) ?? one, group.get(other) ?? other].toSorted();
    if (kept === undefined) continue;
    for (const [member, name] of group) if (name === lost) group.set(member, kept);
  }
  return (member) => group.get(member) ?? member;
}
