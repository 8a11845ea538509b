import { soakBook } from "./soakBook";
import { soakHostile } from "./soakHostile";

/** A sample of what `npm run soak` runs through by the hundred. */
describe("random workbooks through file, reading, facts, text and check", () => {
  it.each(Array.from({ length: 5 }, (_, index) => index + 1))(
    "of seed %d show no fault",
    async (seed) => {
      expect((await soakBook(seed)).faults).toEqual([]);
    },
  );
});

describe("the corpus of hostile files and drafts", () => {
  it("is answered case by case, in a time that fits the length", async () => {
    const cases = await soakHostile();
    expect(cases.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(cases.length).toBeGreaterThan(70);
  }, 30_000);
});
