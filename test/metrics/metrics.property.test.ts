import fc from "fast-check";

import { completion } from "../../src/metrics/completion";
import { compoundGrowthRate } from "../../src/metrics/compoundGrowthRate";
import { gap } from "../../src/metrics/gap";
import { growthRate } from "../../src/metrics/growthRate";
import { perCapita } from "../../src/metrics/perCapita";
import { pointsDifference } from "../../src/metrics/pointsDifference";
import { progress } from "../../src/metrics/progress";
import { pull } from "../../src/metrics/pull";
import { placesAmong, rank, type RankOptions } from "../../src/metrics/rank";
import { share } from "../../src/metrics/share";
import type { Result } from "../../src/problem";

/** Figures as sheets hold them: up to four decimals. */
const figure = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e4);
const positive = fc.integer({ min: 1, max: 1e9 }).map((value) => value / 1e4);
const peers = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), {
  minLength: 1,
  maxLength: 40,
});

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const PAIR_METRICS = {
  completion,
  gap,
  growthRate,
  perCapita,
  pointsDifference,
  progress,
  pull,
  share,
  compoundGrowthRate: (first: number, last: number) => compoundGrowthRate(first, last, 3),
};

describe("metrics", () => {
  it.each(Object.entries(PAIR_METRICS))(
    "%s yields a number that can be shown, or a problem, for any two doubles",
    (_name, metric) => {
      fc.assert(
        fc.property(fc.double(), fc.double(), (first, second) => {
          const result = metric(first, second);
          if (!result.ok) return;
          expect(Number.isFinite(result.value)).toBe(true);
          expect(Object.is(result.value, -0)).toBe(false);
        }),
      );
    },
  );

  it("growth does not change when both values are given in another unit", () => {
    fc.assert(
      fc.property(figure, positive, fc.constantFrom(10, 1e3, 1e4, 1e8), (now, before, factor) => {
        const scaled = growthRate(now * factor, before * factor);
        expect(valueOf(scaled)).toBeCloseTo(valueOf(growthRate(now, before)), 8);
      }),
    );
  });

  it("growth applied to the base gives the current value back", () => {
    fc.assert(
      fc.property(figure, positive, (now, before) => {
        const back = before * (1 + valueOf(growthRate(now, before)));
        expect(back).toBeCloseTo(now, 6);
      }),
    );
  });

  it("the shares of the parts of a whole add up to one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const sum = parts.reduce((total, part) => total + valueOf(share(part, whole)), 0);
        expect(Math.abs(sum - 1)).toBeLessThan(parts.length * 1e-15);
      }),
    );
  });

  it("gap and completion agree on which side of the target the actual value lies", () => {
    fc.assert(
      fc.property(figure, positive, fc.boolean(), (actual, target, lowerIsBetter) => {
        const beyond = valueOf(gap(actual, target, { lowerIsBetter }));
        const reached = valueOf(completion(actual, target, { lowerIsBetter }));
        expect(Math.sign(beyond)).toBe(Math.sign(reached - 1));
      }),
    );
  });

  it("points are antisymmetric", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(valueOf(pointsDifference(a, b)) + valueOf(pointsDifference(b, a))).toBe(0);
      }),
    );
  });
});

describe("rank", () => {
  const options: fc.Arbitrary<RankOptions> = fc.record({
    order: fc.constantFrom("descending" as const, "ascending" as const),
    method: fc.constantFrom("competition" as const, "dense" as const, "average" as const),
  });

  /** The same peers in two orders. */
  const peersTwice = peers.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
  );

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(peersTwice, options, ([values, shuffled], settings) => {
        for (const value of values) {
          if (value === null) continue;
          const [one, other] = [rank(value, values, settings), rank(value, shuffled, settings)];
          expect(valueOf(one).place).toBe(valueOf(other).place);
          expect(valueOf(one).count).toBe(valueOf(other).count);
          expect(valueOf(one).tiedWith.length).toBe(valueOf(other).tiedWith.length);
        }
      }),
    );
  });

  it("is one more than the number of better peers", () => {
    fc.assert(
      fc.property(peers, (values) => {
        for (const value of values) {
          if (value === null) continue;
          const better = values.filter((peer) => peer !== null && peer > value).length;
          expect(valueOf(rank(value, values)).place).toBe(better + 1);
        }
      }),
    );
  });

  it("is found in a sorted list where counting one by one finds it", () => {
    const counted = (value: number, values: readonly (number | null)[], settings: RankOptions) => {
      const present = values.filter((peer) => peer !== null);
      const isAhead = (peer: number): boolean =>
        settings.order === "ascending" ? peer < value : peer > value;
      const ahead = present.filter(isAhead);
      const same = present.filter((peer) => peer === value).length;
      if (settings.method === "dense") return new Set(ahead).size + 1;
      return ahead.length + 1 + (settings.method === "average" ? (same - 1) / 2 : 0);
    };
    fc.assert(
      fc.property(peers, options, (values, settings) => {
        const places = placesAmong(values, settings);
        for (const value of values) {
          if (value === null || !places.ok) continue;
          expect(valueOf(places.value.placeOf(value))).toBe(counted(value, values, settings));
          expect(valueOf(rank(value, values, settings)).place).toBe(
            counted(value, values, settings),
          );
        }
      }),
    );
  });

  it("does not change when peers without a figure are added", () => {
    fc.assert(
      fc.property(peers, options, (values, settings) => {
        const value = values.find((peer) => peer !== null);
        if (value === undefined || value === null) return;
        expect(valueOf(rank(value, [...values, null, null], settings))).toEqual(
          valueOf(rank(value, values, settings)),
        );
      }),
    );
  });

  it("counts down by the average method so that all places add up as without ties", () => {
    fc.assert(
      fc.property(peers, (values) => {
        const present = values.filter((peer) => peer !== null);
        const places = present.map((value) => valueOf(rank(value, values, { method: "average" })));
        const sum = places.reduce((total, { place }) => total + place, 0);
        expect(sum).toBe((present.length * (present.length + 1)) / 2);
      }),
    );
  });
});
