/** What is folded away and marked so is unfolded on paper, and folded again after. */
export function unfoldOnPaper(): void {
  const folded: Element[] = [];
  addEventListener("beforeprint", () => {
    folded.push(...document.querySelectorAll("details.unfold:not([open])"));
    for (const each of folded) each.toggleAttribute("open", true);
  });
  addEventListener("afterprint", () => {
    for (const each of folded.splice(0)) each.toggleAttribute("open", false);
  });
}
