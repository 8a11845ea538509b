const withoutReasons = jest.requireActual<(source: string) => string>(
  "../../scripts/bundling/withoutReasons",
);

describe("the rules as they are shipped", () => {
  it("do not say why they hold", () => {
    const rules = `const A = [{ better: "lower", because: "losses: 亏损", words: /亏/ }, { because: "a, b" }];`;
    expect(withoutReasons(rules)).toBe(`const A = [{ better: "lower", words: /亏/ }, { }];`);
  });

  it("keep what tells them apart, and what is made otherwise", () => {
    const rules = `const A = { because: "rest-of-parts" }; const B = { because: reasonOf("a b") };`;
    expect(withoutReasons(rules)).toBe(rules);
  });
});
