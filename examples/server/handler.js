// The register of one plan over HTTP: Request in, Response out, for whatever serves those.
import { addEntries, answer, evaluate, findingText, questions, reasonText, totalsText } from "phoihop";
import { calendar, law } from "phoihop/law";
import { issueText } from "phoihop/register";
import { questionParts } from "phoihop/questions";

const LARGEST = 1_000_000;

/**
 * @param {import("phoihop").Plan} plan
 * @param {ReturnType<typeof import("./store.js").fileStore>} store
 * @param {import("phoihop").FullLocale} words
 */
export function handlerOf(plan, store, words) {
  /** @type {Readonly<Record<string, (request: Request, url: URL) => Promise<Response>>>} */
  const routes = {
    "GET /register": async () => {
      const { register, tag } = await store.read();
      return json(200, register, tag);
    },
    "GET /findings": async (_request, url) => {
      const { register, tag } = await store.read();
      const { findings, totals } = evaluate(plan, register, momentOf(url));
      const told = findings.map((finding) => ({
        commitment: finding.commitment,
        status: finding.status,
        said: findingText(finding, words),
        reason: reasonText(finding, words),
      }));
      return json(200, { totals: totalsText(totals, words), findings: told }, tag);
    },
    "GET /questions": async (_request, url) => {
      const { register, tag } = await store.read();
      const asked = questions(plan, register, momentOf(url));
      const told = asked.map((each) => ({
        ...questionParts(each, words),
        id: each.id,
        answers: each.answers,
      }));
      return json(200, told, tag);
    },
    // One entry, or several that name each other: `{ "records": [{ … }], "documents": { … } }`.
    "POST /entries": async (request) => {
      const entries = await bodyOf(request);
      return written(await store.write(readBy(request), (register) => addEntries(register, entries, plan)));
    },
    // `{ "question": "…", "answer": 0 }`: which of the answers that were listed; `by`, `recorded`, `paper` where they are known.
    "POST /answers": async (request, url) => {
      const [given, moment] = [await bodyOf(request), momentOf(url)];
      const entered = await store.write(readBy(request), (register) => {
        const question = questions(plan, register, moment).find(({ id }) => id === given?.question);
        const reply = question?.answers[given.answer]?.reply;
        if (question === undefined || reply === undefined) throw refusal(404, "no such question or answer");
        return answer(register, question, { ...reply, ...besides(given) }, plan);
      });
      return written(entered);
    },
  };

  /** @param {Awaited<ReturnType<typeof store.write>>} entered */
  function written(entered) {
    if (entered === null) throw refusal(412, "somebody wrote in between: read again");
    const { result, tag } = entered;
    if (result.ok) return json(200, { warnings: result.warnings.map(said) }, tag);
    return json(422, { issues: result.issues.map(said) });
  }
  const said = (/** @type {import("phoihop").Issue | import("phoihop/register").Warning} */ each) => ({
    ...each,
    message: issueText(each, words),
  });

  return async (/** @type {Request} */ request) => {
    const url = new URL(request.url);
    const route = routes[`${request.method} ${url.pathname}`];
    try {
      if (route !== undefined) return await route(request, url);
      const isKnown = Object.keys(routes).some((each) => each.endsWith(` ${url.pathname}`));
      return isKnown ? refusal(405, "no such method here") : refusal(404, "nothing is here");
    } catch (error) {
      if (error instanceof Response) return error;
      console.error(error);
      return refusal(500, "a fault of this program");
    }
  };
}

/** @param {number} status @param {unknown} value @param {string} [tag] */
const json = (status, value, tag) =>
  Response.json(value, { status, headers: { "cache-control": "no-cache", ...(tag && { etag: tag }) } });

/** @param {number} status @param {string} message */
const refusal = (status, message) => json(status, { message });

/** The day is asked for: by its own clock a server would answer otherwise tomorrow. */
function momentOf(/** @type {URL} */ url) {
  const asOf = url.searchParams.get("as-of") ?? "";
  const day = new Date(`${asOf}T00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${asOf}T`))
    throw refusal(400, "say the day: ?as-of=2025-12-31");
  return { asOf, law, calendar };
}

/** The state that was read. Without it two who write at once would not notice each other. */
function readBy(/** @type {Request} */ request) {
  const tag = request.headers.get("if-match");
  if (tag === null) throw refusal(428, "say in If-Match which ETag you have read");
  return tag;
}

/** JSON, however hostile: `addEntries` tells what is wrong with it. A page of strangers cannot send this type unasked. */
async function bodyOf(/** @type {Request} */ request) {
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? ""))
    throw refusal(415, "send application/json");
  const chunks = [];
  const reader = request.body?.getReader();
  for (let size = 0, part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > LARGEST) throw refusal(413, `send at most ${LARGEST} bytes`);
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw refusal(400, "this is no JSON");
  }
}

/** What is known besides which answer it is: texts alone, whatever was sent. */
function besides(/** @type {Readonly<Record<string, unknown>>} */ { by, recorded, paper }) {
  const texts = (/** @type {object} */ of) =>
    Object.fromEntries(Object.entries(of).filter(([, value]) => typeof value === "string"));
  return { ...texts({ by, recorded }), ...(typeof paper === "object" && paper && { paper: texts(paper) }) };
}
