import { test } from "vitest";
import { runs } from "../runs.js";
import { expectOneRegister } from "../sheets/returns/any-order.js";

test("thousands of orders and batchings of returns, second returns, withdrawals and partial papers: one register", () => {
  expectOneRegister(runs(3_000));
});
