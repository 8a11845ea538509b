import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { TRADITIONAL_PAIRS } from "../../src/lexicon/script/traditionalPairs";

const packedPairs = jest.requireActual<
  ((source: string) => string) & { unpack(packed: string): string; pack(text: string): string }
>("../../scripts/bundling/packedPairs");

const file = path.resolve(__dirname, "../../src/lexicon/script/traditionalPairs.ts");
const built = packedPairs(readFileSync(file, "utf8"));

const asMap = (text: string) => new Map([...text.matchAll(/(.)(.)/g)].map(([, a, b]) => [a, b]));

describe("the pairs of characters as they are shipped", () => {
  it("are those that are written, each first character once", () => {
    const text = runInNewContext(
      `${built.replace("export const", "const")}
TRADITIONAL_PAIRS;`,
    ) as string;
    expect(asMap(text)).toEqual(asMap(TRADITIONAL_PAIRS));
    expect(text).toHaveLength(2 * asMap(TRADITIONAL_PAIRS).size);
  });

  it("keep the later of two forms, any distance, and nothing at all", () => {
    const back = (text: string) => packedPairs.unpack(packedPairs.pack(text));
    expect(back("範范鍾钟鍾锺")).toBe("範范鍾锺");
    expect(back("\uffffaa\uffff")).toBe("\uffffaa\uffff");
    expect(back("")).toBe("");
  });

  it("compress to less than half", () => {
    expect(gzipSync(built).length).toBeLessThan(gzipSync(TRADITIONAL_PAIRS).length / 2);
  });
});
