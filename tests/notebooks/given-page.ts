import type { Page } from "playwright-core";

/** Open the notebook again as a page that was made for this plan, register and moment. */
export async function reopenGiven(page: Page, given: object): Promise<void> {
  const slot = `<script type="application/json" id="phoihop-data">${JSON.stringify(given)}</script>`;
  await page.route(page.url(), async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace("<body>", () => `<body>${slot}`) });
  });
  await page.reload();
}
