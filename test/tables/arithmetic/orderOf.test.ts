import { orderOf } from "../../../src/tables/arithmetic/orderOf";

const order = (places: readonly number[], values: readonly number[]) =>
  orderOf(Float64Array.from(places), Float64Array.from(values));

describe("places of values", () => {
  it.each([
    ["the greatest first", [2, 1, 4, 3], [80, 90, 60, 70], { first: "greatest", exact: 4 }],
    ["the least first", [2, 1, 4, 3], [20, 10, 40, 30], { first: "least", exact: 4 }],
    ["a shared place", [1, 2, 2, 4], [90, 80, 80, 70], { first: "greatest", exact: 4 }],
    ["places among more than are here", [12, 3, 47], [80, 90, 10], { first: "greatest", exact: 0 }],
  ])("%s", (_, places, values, expected) => {
    expect(order(places, values)).toMatchObject({ ...expected, broken: 0, of: places.length });
  });

  it("rows without a place or a value do not count", () => {
    expect(order([1, NaN, 2, 3], [9, 8, NaN, 7])).toMatchObject({ of: 2, broken: 0 });
  });

  it("one break among many rows lets the order stand, and is counted", () => {
    const places = Array.from({ length: 12 }, (_, index) => index + 1);
    const values = [100, 90, 80, 81, 60, 50, 40, 30, 20, 10, 5, 1];
    expect(order(places, values)).toMatchObject({ first: "greatest", broken: 1 });
  });

  it.each([
    ["no order", [1, 2, 3, 4], [5, 9, 1, 7]],
    ["a shared place of unlike values", [1, 1, 2], [9, 8, 7]],
    ["equal values on different places", [1, 2, 3], [9, 9, 7]],
    ["parts of places", [1.5, 2, 3], [9, 8, 7]],
    ["one row", [1], [9]],
  ])("%s is none", (_, places, values) => {
    expect(order(places, values)).toBeUndefined();
  });

  it("tells more the more rows it orders: 5 rows one chance in 120", () => {
    expect(order([1, 2, 3, 4, 5], [9, 8, 7, 6, 5])?.bits).toBeCloseTo(Math.log2(120), 10);
  });
});
