import fc from "fast-check";
import { byHalves } from "../../../src/hosts/excel/byHalves";

/** Answers with the rows themselves where no more than so many are asked about; keeps what it was asked. */
function asking(most: number) {
  const asked: [first: number, count: number][] = [];
  const ask = (first: number, count: number): Promise<readonly number[] | undefined> => {
    asked.push([first, count]);
    const rows = Array.from({ length: count }, (_, index) => first + index);
    return Promise.resolve(count <= most ? rows : undefined);
  };
  return { asked, ask };
}

describe("byHalves", () => {
  it("asks once where that is answered", async () => {
    const { asked, ask } = asking(10);
    expect(await byHalves(3, 10, ask)).toHaveLength(10);
    expect(asked).toEqual([[3, 10]]);
  });

  it("gives every row once, in order, however small the pieces must be", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(50),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 20 }),
        async (first, count, most) => {
          const rows = await byHalves(first, count, asking(most).ask);
          expect(rows).toEqual(Array.from({ length: count }, (_, index) => first + index));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("gives up at the first single row that is not answered", async () => {
    const { asked, ask } = asking(0);
    expect(await byHalves(0, 1024, ask)).toBeUndefined();
    // 1024, 512, … 1: eleven questions, not two thousand.
    expect(asked).toHaveLength(11);
  });
});
