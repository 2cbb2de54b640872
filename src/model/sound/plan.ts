// Made by `npm run sound` from the schema; a test says when it is to be made anew.
import { boolean, byKind, day, either, hasKeys, isPlain, line, list, matching, nested, nullable, number, oneOf, partialDate, record, tuple, wording, type Made, type Sound } from "./parts.js";

const type: Sound = oneOf(["number"]);
const of: Sound = oneOf(["act","subject"]);
const stages: Sound = matching(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/);
const stages2: Sound = list(stages, 1);
const decimals: Sound = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 && value <= 6 ? value : undefined;
const adds: Sound = oneOf([true]);
const attribute: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.type = type(value.type)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.of = of(value.of)) === undefined) return undefined;
  if (value.stages !== undefined && (count++, (made.stages = stages2(value.stages)) === undefined)) return undefined;
  if ((made.unit = wording(value.unit)) === undefined) return undefined;
  if (value.decimals !== undefined && (count++, (made.decimals = decimals(value.decimals)) === undefined)) return undefined;
  if (value.adds !== undefined && (count++, (made.adds = adds(value.adds)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const type2: Sound = oneOf(["money"]);
const currency: Sound = matching(/^[A-Z]{3}$/);
const attribute2: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.type = type2(value.type)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.of = of(value.of)) === undefined) return undefined;
  if (value.stages !== undefined && (count++, (made.stages = stages2(value.stages)) === undefined)) return undefined;
  if ((made.currency = currency(value.currency)) === undefined) return undefined;
  if (value.decimals !== undefined && (count++, (made.decimals = decimals(value.decimals)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const type3: Sound = oneOf(["choice"]);
const options: Sound = record(stages, wording);
const attribute3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.type = type3(value.type)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.of = of(value.of)) === undefined) return undefined;
  if (value.stages !== undefined && (count++, (made.stages = stages2(value.stages)) === undefined)) return undefined;
  if ((made.options = options(value.options)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const type4: Sound = oneOf(["text","unit","day","yes-no"]);
const attribute4: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.type = type4(value.type)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.of = of(value.of)) === undefined) return undefined;
  if (value.stages !== undefined && (count++, (made.stages = stages2(value.stages)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const attribute5: Sound = byKind("type", { "number": attribute, "money": attribute2, "choice": attribute3, "text": attribute4, "unit": attribute4, "day": attribute4, "yes-no": attribute4 });
const formatVersion: Sound = oneOf([2]);
const language: Sound = matching(/^[a-z]{2,3}$/);
const part: Sound = oneOf(["head","body","annex"]);
const lines: Sound = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
const lines2: Sound = tuple([lines, lines]);
const source: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.part = part(value.part)) === undefined) return undefined;
  if ((made.clause = line(value.clause)) === undefined) return undefined;
  if ((made.lines = lines2(value.lines)) === undefined) return undefined;
  if ((made.quote = line(value.quote)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const numbers: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.number = line(value.number)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const numbers2: Sound = list(numbers, 0);
const receipts: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.number = line(value.number)) === undefined) return undefined;
  if ((made.on = day(value.on)) === undefined) return undefined;
  if ((made.unit = stages(value.unit)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const receipts2: Sound = list(receipts, 0);
const period: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.from = day(value.from)) === undefined) return undefined;
  if ((made.to = day(value.to)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const stated: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.title = source(value.title)) === undefined) return undefined;
  if ((made.issued = source(value.issued)) === undefined) return undefined;
  if ((made.period = source(value.period)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const parties: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.name = wording(value.name)) === undefined) return undefined;
  if ((made.head = stages(value.head)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const parties2: Sound = record(stages, parties);
const aliases: Sound = list(line, 0);
const form: Sound = oneOf(["committee","department","division","sub-department","school","party-committee","company","cooperative","household-business","establishment","farm","association","other"]);
const forThose: Sound = list(stages, 0);
const confidence: Sound = oneOf(["verified","secondary","unverified"]);
const successors: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.unit = stages(value.unit)) === undefined) return undefined;
  if ((made.from = day(value.from)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = forThose(value.for)) === undefined)) return undefined;
  if ((made.basis = wording(value.basis)) === undefined) return undefined;
  if ((made.confidence = confidence(value.confidence)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const successors2: Sound = list(successors, 0);
const units: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.name = wording(value.name)) === undefined) return undefined;
  if (value.aliases !== undefined && (count++, (made.aliases = aliases(value.aliases)) === undefined)) return undefined;
  if (value.party !== undefined && (count++, (made.party = stages(value.party)) === undefined)) return undefined;
  if ((made.form = form(value.form)) === undefined) return undefined;
  if (value.founded !== undefined && (count++, (made.founded = partialDate(value.founded)) === undefined)) return undefined;
  if (value.ended !== undefined && (count++, (made.ended = partialDate(value.ended)) === undefined)) return undefined;
  if (value.successors !== undefined && (count++, (made.successors = successors2(value.successors)) === undefined)) return undefined;
  if (value.seek !== undefined && (count++, (made.seek = wording(value.seek)) === undefined)) return undefined;
  if (value.source !== undefined && (count++, (made.source = source(value.source)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const units2: Sound = record(stages, units);
const focalUnits: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.party = stages(value.party)) === undefined) return undefined;
  if ((made.unit = stages(value.unit)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const focalUnits2: Sound = list(focalUnits, 0);
const signatories: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 4;
  if ((made.party = stages(value.party)) === undefined) return undefined;
  if ((made.name = line(value.name)) === undefined) return undefined;
  if ((made.position = wording(value.position)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const signatories2: Sound = list(signatories, 0);
const bases: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.text = wording(value.text)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const bases2: Sound = list(bases, 0);
const proof: Sound = oneOf(["decision","certificate","contract","minutes","letter","proposal","notice","application","report","plan","list","standard","voucher","declaration","news","other"]);
const proof2: Sound = list(proof, 0);
const basis: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.instrument = line(value.instrument)) === undefined) return undefined;
  if (value.article !== undefined && (count++, (made.article = line(value.article)) === undefined)) return undefined;
  if (value.source !== undefined && (count++, (made.source = line(value.source)) === undefined)) return undefined;
  if ((made.confidence = confidence(value.confidence)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const stands: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.years = lines(value.years)) === undefined) return undefined;
  if ((made.from = stages(value.from)) === undefined) return undefined;
  if ((made.basis = basis(value.basis)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const renews: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.stage = stages(value.stage)) === undefined) return undefined;
  if ((made.years = lines(value.years)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const stages3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.proof = proof2(value.proof)) === undefined) return undefined;
  if (value.repeats !== undefined && (count++, (made.repeats = adds(value.repeats)) === undefined)) return undefined;
  if (value.certificate !== undefined && (count++, (made.certificate = adds(value.certificate)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = wording(value.valid)) === undefined)) return undefined;
  if (value.stands !== undefined && (count++, (made.stands = stands(value.stands)) === undefined)) return undefined;
  if (value.renews !== undefined && (count++, (made.renews = renews(value.renews)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const stages4: Sound = record(stages, stages3);
const attributes: Sound = record(stages, attribute5);
const sheet: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const basis2: Sound = list(basis, 0);
const procedures: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if ((made.subject = wording(value.subject)) === undefined) return undefined;
  if ((made.stages = stages4(value.stages)) === undefined) return undefined;
  if (value.ends !== undefined) {
    count++;
    if ((made.ends = stages4(value.ends)) === undefined) return undefined;
  } else made.ends = {};
  if (value.attributes !== undefined) {
    count++;
    if ((made.attributes = attributes(value.attributes)) === undefined) return undefined;
  } else made.attributes = {};
  if (value.sheet !== undefined && (count++, (made.sheet = sheet(value.sheet)) === undefined)) return undefined;
  if (value.basis !== undefined && (count++, (made.basis = basis2(value.basis)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const procedures2: Sound = record(stages, procedures);
const products: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 1;
  if ((made.name = line(value.name)) === undefined) return undefined;
  if (value.en !== undefined && (count++, (made.en = line(value.en)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const products2: Sound = record(stages, products);
const items: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.no = line(value.no)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.bullet !== undefined && (count++, (made.bullet = lines(value.bullet)) === undefined)) return undefined;
  if (value.receivers !== undefined) {
    count++;
    if ((made.receivers = forThose(value.receivers)) === undefined) return undefined;
  } else made.receivers = [];
  if (value.products !== undefined && (count++, (made.products = products2(value.products)) === undefined)) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const items2: Sound = record(stages, items);
const tasks: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.no = line(value.no)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.leads !== undefined) {
    count++;
    if ((made.leads = forThose(value.leads)) === undefined) return undefined;
  } else made.leads = [];
  if (value.receivers !== undefined) {
    count++;
    if ((made.receivers = forThose(value.receivers)) === undefined) return undefined;
  } else made.receivers = [];
  if (value.receiverClass !== undefined && (count++, (made.receiverClass = wording(value.receiverClass)) === undefined)) return undefined;
  if (value.quantity !== undefined && (count++, (made.quantity = lines(value.quantity)) === undefined)) return undefined;
  if (value.items !== undefined) {
    count++;
    if ((made.items = items2(value.items)) === undefined) return undefined;
  } else made.items = {};
  if ((made.source = source(value.source)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const tasks2: Sound = record(stages, tasks);
const kind: Sound = oneOf(["indicator"]);
const role: Sound = oneOf(["lead","partner"]);
const responsible: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.unit = stages(value.unit)) === undefined) return undefined;
  if ((made.role = role(value.role)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const responsible2: Sound = list(responsible, 0);
const kind2: Sound = oneOf(["allOf","anyOf"]);
const of3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind2(value.kind)) === undefined) return undefined;
  if ((made.of = of2(value.of)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind3: Sound = oneOf(["attested"]);
const of4: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind3(value.kind)) === undefined) return undefined;
  if ((made.by = stages(value.by)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind4: Sound = oneOf(["count"]);
const stage: Sound = matching(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/);
const inThose: Sound = either(line, either(number, boolean));
const inThose2: Sound = list(inThose, 1);
const where: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.in = inThose2(value.in)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const where2: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.unit = stages(value.unit)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const where3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.party = stages(value.party)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const atLeast: Sound = either(number, day);
const where4: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.atLeast = atLeast(value.atLeast)) === undefined) return undefined;
  if (value.atMost !== undefined && (count++, (made.atMost = atLeast(value.atMost)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const where5: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.atMost = atLeast(value.atMost)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const where6: Sound = either(where, either(where2, either(where3, either(where4, where5))));
const where7: Sound = list(where6, 0);
const within: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 0;
  if (value.from !== undefined && (count++, (made.from = day(value.from)) === undefined)) return undefined;
  if (value.to !== undefined && (count++, (made.to = day(value.to)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const within2: Sound = either(partialDate, within);
const percent: Sound = (value) => typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
const of5: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind4(value.kind)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind5: Sound = oneOf(["sum"]);
const of6: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.kind = kind5(value.kind)) === undefined) return undefined;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind6: Sound = oneOf(["latest"]);
const of7: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.kind = kind6(value.kind)) === undefined) return undefined;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const of8: Sound = byKind("kind", { "count": of5, "sum": of6, "latest": of7 });
const of9: Sound = either(number, of8);
const atLeast2: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.percent = percent(value.percent)) === undefined) return undefined;
  if ((made.of = of9(value.of)) === undefined) return undefined;
  if (value.plus !== undefined && (count++, (made.plus = number(value.plus)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const atLeast3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.plus = number(value.plus)) === undefined) return undefined;
  if ((made.of = of8(value.of)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const atLeast4: Sound = either(number, either(atLeast2, atLeast3));
const of10: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind4(value.kind)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  if (value.atLeast !== undefined && (count++, (made.atLeast = atLeast4(value.atLeast)) === undefined)) return undefined;
  if (value.moreThan !== undefined && (count++, (made.moreThan = atLeast4(value.moreThan)) === undefined)) return undefined;
  if (value.atMost !== undefined && (count++, (made.atMost = atLeast4(value.atMost)) === undefined)) return undefined;
  if (value.lessThan !== undefined && (count++, (made.lessThan = atLeast4(value.lessThan)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const of11: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.kind = kind5(value.kind)) === undefined) return undefined;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  if (value.atLeast !== undefined && (count++, (made.atLeast = atLeast4(value.atLeast)) === undefined)) return undefined;
  if (value.moreThan !== undefined && (count++, (made.moreThan = atLeast4(value.moreThan)) === undefined)) return undefined;
  if (value.atMost !== undefined && (count++, (made.atMost = atLeast4(value.atMost)) === undefined)) return undefined;
  if (value.lessThan !== undefined && (count++, (made.lessThan = atLeast4(value.lessThan)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const of12: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 3;
  if ((made.kind = kind6(value.kind)) === undefined) return undefined;
  if ((made.attribute = stages(value.attribute)) === undefined) return undefined;
  if ((made.stage = stage(value.stage)) === undefined) return undefined;
  if (value.for !== undefined && (count++, (made.for = stages2(value.for)) === undefined)) return undefined;
  if (value.where !== undefined && (count++, (made.where = where7(value.where)) === undefined)) return undefined;
  if (value.within !== undefined && (count++, (made.within = within2(value.within)) === undefined)) return undefined;
  if (value.valid !== undefined && (count++, (made.valid = adds(value.valid)) === undefined)) return undefined;
  if (value.atLeast !== undefined && (count++, (made.atLeast = atLeast4(value.atLeast)) === undefined)) return undefined;
  if (value.moreThan !== undefined && (count++, (made.moreThan = atLeast4(value.moreThan)) === undefined)) return undefined;
  if (value.atMost !== undefined && (count++, (made.atMost = atLeast4(value.atMost)) === undefined)) return undefined;
  if (value.lessThan !== undefined && (count++, (made.lessThan = atLeast4(value.lessThan)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const of13: Sound = byKind("kind", { "allOf": of3, "anyOf": of3, "attested": of4, "count": of10, "sum": of11, "latest": of12 });
const of14: Sound = list(of13, 1);
const of2: Sound = nested(() => of14);
const readings: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if (value.title !== undefined && (count++, (made.title = wording(value.title)) === undefined)) return undefined;
  if ((made.requirement = of13(value.requirement)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const readings2: Sound = list(readings, 1);
const commitments: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 5;
  if ((made.kind = kind(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.responsible !== undefined) {
    count++;
    if ((made.responsible = responsible2(value.responsible)) === undefined) return undefined;
  } else made.responsible = [];
  if (value.due !== undefined && (count++, (made.due = day(value.due)) === undefined)) return undefined;
  if (value.when !== undefined && (count++, (made.when = of13(value.when)) === undefined)) return undefined;
  if ((made.readings = readings2(value.readings)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if (value.series !== undefined && (count++, (made.series = stages(value.series)) === undefined)) return undefined;
  if (value.key !== undefined && (count++, (made.key = stages(value.key)) === undefined)) return undefined;
  if (value.about !== undefined && (count++, (made.about = stages(value.about)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind7: Sound = oneOf(["item"]);
const commitments2: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 5;
  if ((made.kind = kind7(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.responsible !== undefined) {
    count++;
    if ((made.responsible = responsible2(value.responsible)) === undefined) return undefined;
  } else made.responsible = [];
  if (value.due !== undefined && (count++, (made.due = day(value.due)) === undefined)) return undefined;
  if (value.when !== undefined && (count++, (made.when = of13(value.when)) === undefined)) return undefined;
  if ((made.readings = readings2(value.readings)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if (value.series !== undefined && (count++, (made.series = stages(value.series)) === undefined)) return undefined;
  if (value.key !== undefined && (count++, (made.key = stages(value.key)) === undefined)) return undefined;
  if (value.about !== undefined && (count++, (made.about = stages(value.about)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind8: Sound = oneOf(["obligation"]);
const commitments3: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 5;
  if ((made.kind = kind8(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.responsible !== undefined) {
    count++;
    if ((made.responsible = responsible2(value.responsible)) === undefined) return undefined;
  } else made.responsible = [];
  if (value.due !== undefined && (count++, (made.due = day(value.due)) === undefined)) return undefined;
  if (value.when !== undefined && (count++, (made.when = of13(value.when)) === undefined)) return undefined;
  if ((made.readings = readings2(value.readings)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if (value.series !== undefined && (count++, (made.series = stages(value.series)) === undefined)) return undefined;
  if (value.key !== undefined && (count++, (made.key = stages(value.key)) === undefined)) return undefined;
  if (value.about !== undefined && (count++, (made.about = stages(value.about)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind9: Sound = oneOf(["funding"]);
const funds: Sound = oneOf(["recurrent","counterpart"]);
const commitments4: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 6;
  if ((made.kind = kind9(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.responsible !== undefined) {
    count++;
    if ((made.responsible = responsible2(value.responsible)) === undefined) return undefined;
  } else made.responsible = [];
  if (value.due !== undefined && (count++, (made.due = day(value.due)) === undefined)) return undefined;
  if (value.when !== undefined && (count++, (made.when = of13(value.when)) === undefined)) return undefined;
  if ((made.readings = readings2(value.readings)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if (value.series !== undefined && (count++, (made.series = stages(value.series)) === undefined)) return undefined;
  if (value.key !== undefined && (count++, (made.key = stages(value.key)) === undefined)) return undefined;
  if (value.about !== undefined && (count++, (made.about = stages(value.about)) === undefined)) return undefined;
  if ((made.funds = funds(value.funds)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind10: Sound = oneOf(["review"]);
const commitments5: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 5;
  if ((made.kind = kind10(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.responsible !== undefined) {
    count++;
    if ((made.responsible = responsible2(value.responsible)) === undefined) return undefined;
  } else made.responsible = [];
  if (value.due !== undefined && (count++, (made.due = day(value.due)) === undefined)) return undefined;
  if (value.when !== undefined && (count++, (made.when = of13(value.when)) === undefined)) return undefined;
  if ((made.readings = readings2(value.readings)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if (value.series !== undefined && (count++, (made.series = stages(value.series)) === undefined)) return undefined;
  if (value.key !== undefined && (count++, (made.key = stages(value.key)) === undefined)) return undefined;
  if (value.about !== undefined && (count++, (made.about = stages(value.about)) === undefined)) return undefined;
  if (value.custom !== undefined && (count++, (made.custom = period(value.custom)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const commitments6: Sound = byKind("kind", { "indicator": commitments, "item": commitments2, "obligation": commitments3, "funding": commitments4, "review": commitments5 });
const commitments7: Sound = list(commitments6, 0);
const restored: Sound = nullable(line);
const confidence2: Sound = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 1 ? value : undefined;
const emendations: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 5;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.source = source(value.source)) === undefined) return undefined;
  if ((made.restored = restored(value.restored)) === undefined) return undefined;
  if ((made.confidence = confidence2(value.confidence)) === undefined) return undefined;
  if ((made.reason = wording(value.reason)) === undefined) return undefined;
  if (value.concerns !== undefined && (count++, (made.concerns = forThose(value.concerns)) === undefined)) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const emendations2: Sound = list(emendations, 0);
const kind11: Sound = oneOf(["add","replace"]);
const changes: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind11(value.kind)) === undefined) return undefined;
  if ((made.commitment = commitments6(value.commitment)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const kind12: Sound = oneOf(["withdraw"]);
const changes2: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 2;
  if ((made.kind = kind12(value.kind)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const changes3: Sound = byKind("kind", { "add": changes, "replace": changes, "withdraw": changes2 });
const changes4: Sound = list(changes3, 1);
const amendments: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 7;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.number = line(value.number)) === undefined) return undefined;
  if ((made.on = day(value.on)) === undefined) return undefined;
  if ((made.signers = aliases(value.signers)) === undefined) return undefined;
  if ((made.reason = wording(value.reason)) === undefined) return undefined;
  if ((made.source = line(value.source)) === undefined) return undefined;
  if ((made.changes = changes4(value.changes)) === undefined) return undefined;
  return hasKeys(value, count) ? made : undefined;
};
const amendments2: Sound = list(amendments, 0);
const plan: Sound = (value) => {
  if (!isPlain(value)) return undefined;
  const made: Made = {};
  let count = 9;
  if ((made.formatVersion = formatVersion(value.formatVersion)) === undefined) return undefined;
  if ((made.id = stages(value.id)) === undefined) return undefined;
  if ((made.version = line(value.version)) === undefined) return undefined;
  if (value.language !== undefined) {
    count++;
    if ((made.language = language(value.language)) === undefined) return undefined;
  } else made.language = "vi";
  if ((made.title = wording(value.title)) === undefined) return undefined;
  if (value.form !== undefined && (count++, (made.form = wording(value.form)) === undefined)) return undefined;
  if (value.issues !== undefined && (count++, (made.issues = stages(value.issues)) === undefined)) return undefined;
  if (value.numbers !== undefined) {
    count++;
    if ((made.numbers = numbers2(value.numbers)) === undefined) return undefined;
  } else made.numbers = Object.freeze([]);
  if ((made.issued = partialDate(value.issued)) === undefined) return undefined;
  if (value.receipts !== undefined) {
    count++;
    if ((made.receipts = receipts2(value.receipts)) === undefined) return undefined;
  } else made.receipts = Object.freeze([]);
  if ((made.period = period(value.period)) === undefined) return undefined;
  if (value.stated !== undefined && (count++, (made.stated = stated(value.stated)) === undefined)) return undefined;
  if ((made.parties = parties2(value.parties)) === undefined) return undefined;
  if ((made.units = units2(value.units)) === undefined) return undefined;
  if (value.focalUnits !== undefined) {
    count++;
    if ((made.focalUnits = focalUnits2(value.focalUnits)) === undefined) return undefined;
  } else made.focalUnits = Object.freeze([]);
  if (value.signatories !== undefined) {
    count++;
    if ((made.signatories = signatories2(value.signatories)) === undefined) return undefined;
  } else made.signatories = Object.freeze([]);
  if (value.bases !== undefined) {
    count++;
    if ((made.bases = bases2(value.bases)) === undefined) return undefined;
  } else made.bases = Object.freeze([]);
  if (value.purposes !== undefined) {
    count++;
    if ((made.purposes = bases2(value.purposes)) === undefined) return undefined;
  } else made.purposes = Object.freeze([]);
  if (value.contents !== undefined) {
    count++;
    if ((made.contents = bases2(value.contents)) === undefined) return undefined;
  } else made.contents = Object.freeze([]);
  if (value.addressees !== undefined) {
    count++;
    if ((made.addressees = bases2(value.addressees)) === undefined) return undefined;
  } else made.addressees = Object.freeze([]);
  if ((made.procedures = procedures2(value.procedures)) === undefined) return undefined;
  if (value.tasks !== undefined) {
    count++;
    if ((made.tasks = tasks2(value.tasks)) === undefined) return undefined;
  } else made.tasks = {};
  if (value.commitments !== undefined) {
    count++;
    if ((made.commitments = commitments7(value.commitments)) === undefined) return undefined;
  } else made.commitments = Object.freeze([]);
  if (value.emendations !== undefined) {
    count++;
    if ((made.emendations = emendations2(value.emendations)) === undefined) return undefined;
  } else made.emendations = Object.freeze([]);
  if (value.amendments !== undefined) {
    count++;
    if ((made.amendments = amendments2(value.amendments)) === undefined) return undefined;
  } else made.amendments = Object.freeze([]);
  if (value.amended !== undefined) {
    count++;
    if ((made.amended = amendments2(value.amended)) === undefined) return undefined;
  } else made.amended = Object.freeze([]);
  return hasKeys(value, count) ? made : undefined;
};

export { attribute5 as attribute, plan };
