import { jsonPieces } from "../../src/cli/jsonPieces";

describe("a record of lists, piece by piece", () => {
  it.each([
    { lists: {} },
    { lists: { none: [] } },
    { lists: { some: [1, "二", { three: null }], none: [], last: [[]] } },
  ])("is JSON of the same lists: $lists", ({ lists }) => {
    expect(JSON.parse([...jsonPieces(lists)].join(""))).toEqual(lists);
  });

  it("asks for an item when the one before it has been handed on", () => {
    const asked: number[] = [];
    function* items(): Iterable<number> {
      for (const item of [1, 2, 3]) {
        asked.push(item);
        yield item;
      }
    }
    const pieces = jsonPieces({ items: items() })[Symbol.iterator]();
    pieces.next(); // {
    pieces.next(); // "items": [
    pieces.next(); // 1
    expect(asked).toEqual([1]);
  });
});
