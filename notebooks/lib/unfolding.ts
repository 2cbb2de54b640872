/** What is folded, made when it is first unfolded: a long list would take long to make at once. */
export function unfolding(details: HTMLElement, make: () => readonly Node[]): HTMLElement {
  let isMade = false;
  const fill = () => {
    if (isMade || !details.hasAttribute("open")) return;
    isMade = true;
    details.append(...make());
  };
  fill();
  details.addEventListener("toggle", fill);
  return details;
}
