import { CallCache } from "../../../workbench/functions/callCache";

describe("CallCache", () => {
  it("forgets what was used least when its keys grow too long together", () => {
    const cache = new CallCache<number>(6);
    cache.set("aaa", 1);
    cache.set("bbb", 2);
    cache.set("ccc", 3);
    expect(cache.get("aaa")).toBe(1);
    cache.trim();
    expect([cache.get("aaa"), cache.get("bbb"), cache.get("ccc")]).toEqual([1, undefined, 3]);
  });

  it("forgets nothing by itself, so that results just come can be used", () => {
    const cache = new CallCache<number>(1);
    cache.set("aaa", 1);
    cache.set("bbb", 2);
    expect([cache.get("aaa"), cache.get("bbb")]).toEqual([1, 2]);
  });
});
