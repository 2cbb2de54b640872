import { describe, expect, test } from "vitest";
import { decode } from "../../src/office/text/decode.js";

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === "string" ? part : [part])));

describe("the bytes of a file", () => {
  test("in UTF-8 are text", () => {
    expect(decode(bytes("Cao Lãnh"))).toEqual({ ok: true, text: "Cao Lãnh" });
  });

  test("may begin with a byte order mark", () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, "{}"))).toEqual({ ok: true, text: "{}" });
  });

  test.each([
    ["a stray byte", bytes('{\n "tên": "', 0xff, '"}'), { line: 2, column: 10 }],
    ["Vietnamese in an old encoding", bytes("Cao L", 0xe3, "nh"), { line: 1, column: 6 }],
    ["a letter cut off at the end", bytes("a\nb", 0xe1, 0xba), { line: 2, column: 2 }],
    ["a letter cut off by the end of a line", bytes("a", 0xe1, 0xba, "\nb"), { line: 1, column: 2 }],
    ["a bad letter at the very beginning", bytes(0xc0, 0x80), { line: 1, column: 1 }],
  ])("with %s say where", (_, content, place) => {
    expect(decode(content)).toEqual({ ok: false, fault: "not-utf8", ...place });
  });

  test.each([
    ["with its mark", Buffer.from("\ufeff{}", "utf16le")],
    ["without", Buffer.from("{}", "utf16le")],
    ["the other way round", Buffer.from("\ufeff{}", "utf16le").swap16()],
  ])("in UTF-16, %s, are named as such", (_, content) => {
    expect(decode(content)).toEqual({ ok: false, fault: "utf-16" });
  });

  test("may be none", () => {
    expect(decode(bytes())).toEqual({ ok: true, text: "" });
  });
});
