import fc from "fast-check";
import { applyEdits, type Replacement } from "../../src/revise/applyEdits";

const text = fc.string({ minLength: 1, maxLength: 60 });

/** Stretches that do not overlap, with what stands there instead. */
const edits = (length: number) =>
  fc.uniqueArray(fc.nat(length), { maxLength: 8 }).chain((places) => {
    const sorted = [...places].sort((a, b) => a - b);
    const pairs = sorted.flatMap((start, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined
        ? [{ start, end: sorted[index + 1] ?? start }]
        : [],
    );
    return fc.tuple(
      ...pairs.map((span) => fc.string({ maxLength: 5 }).map((own) => ({ ...span, text: own }))),
    );
  });

describe("stretches of a text replaced", () => {
  it("leave all else as it is, and undone give the old text again", () => {
    fc.assert(
      fc.property(
        text.chain((old) => fc.tuple(fc.constant(old), edits(old.length))),
        ([old, changes]) => {
          const { text: now, forward, back } = applyEdits(old, changes);
          const undone: Replacement[] = changes.map(({ start, end, text: own }) => ({
            start: forward(start),
            end: forward(start) + own.length,
            text: old.slice(start, end),
          }));
          expect(applyEdits(now, undone).text).toBe(old);
          for (let at = 0; at < old.length; at += 1) {
            if (changes.some(({ start, end }) => at >= start && at < end)) continue;
            expect(now[forward(at)]).toBe(old[at]);
            expect(back(forward(at))).toBe(at);
          }
        },
      ),
    );
  });

  it("are refused where they overlap", () => {
    const twice = [
      { start: 0, end: 3, text: "a" },
      { start: 2, end: 4, text: "b" },
    ];
    expect(() => applyEdits("12345", twice)).toThrow("replaced already");
  });
});
