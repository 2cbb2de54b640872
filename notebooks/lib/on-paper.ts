/** What is folded away and marked so is unfolded on paper, and folded again after. */
export function unfoldOnPaper(): void {
  const folded: Element[] = [];
  addEventListener("beforeprint", () => {
    folded.push(...document.querySelectorAll("details.unfold:not([open])"));
    for (const each of folded) {
      each.toggleAttribute("open", true);
      // What is made only when it is unfolded is made now: paper does not wait.
      each.dispatchEvent(new Event("toggle"));
    }
  });
  addEventListener("afterprint", () => {
    for (const each of folded.splice(0)) each.toggleAttribute("open", false);
  });
}

/** What stands above every page of paper: the plan and the day. */
export function headOnPaper(text: string): void {
  const written = text.replace(/["\\\n\r\f]/gu, " ");
  const style = document.getElementById("paper-head") ?? document.createElement("style");
  style.id = "paper-head";
  style.textContent = `@page { @top-left { content: "${written}"; font-size: 8pt; } }`;
  document.head.append(style);
}
