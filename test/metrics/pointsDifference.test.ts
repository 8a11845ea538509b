import { pointsDifference } from "../../src/metrics/pointsDifference";

describe("pointsDifference", () => {
  it.each([
    // R&D intensity 2022, National Bureau of Statistics: 湖北 2.33, 四川 2.14, 北京 6.83, 全国 2.54.
    [0.0233, 0.0254, -0.21],
    [0.0214, 0.0254, -0.4],
    [0.0683, 0.0254, 4.29],
    [0.0075, 0.0075, 0],
  ])("%d lies above %d by %d points, without binary dust", (current, previous, expected) => {
    expect(pointsDifference(current, previous)).toEqual({ ok: true, value: expected });
  });

  it("is refused for what is no number", () => {
    expect(pointsDifference(NaN, 0)).toMatchObject({ problem: { code: "not-a-number" } });
  });
});
