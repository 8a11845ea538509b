import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import globals from "globals";

const { reactInUse } = jest.requireActual<{ reactInUse: (source: string) => string }>(
  "../../scripts/bundling/reactInUse",
);

describe("the renderer as it is shipped", () => {
  it("asks for no kind of element that is never made", () => {
    expect(reactInUse("if (26 === fiber.tag) a(); else b();")).toBe("if (false) a(); else b();");
    expect(reactInUse("const own = 27 !== tag && 5 === tag;")).toBe(
      "const own = true && 5 === tag;",
    );
  });

  it("knows numbers that are no kinds from those that are", () => {
    const keys = "switch (event.keyCode) { case 27: close(); }";
    expect(reactInUse(keys)).toBe(keys);
    expect(reactInUse("if (13 === code) take();")).toBe("if (13 === code) take();");
  });

  it("does nothing for such a kind alone, and for the others what it did for both", () => {
    const one = "switch (fiber.tag) { case 5: a(); break; case 27: b(); break; case 6: c(); }";
    expect(reactInUse(one)).toBe("switch (fiber.tag) { case 5: a(); break;  case 6: c(); }");
    const both = "switch (fiber.tag) { case 26: case 5: a(); }";
    expect(reactInUse(both)).toBe("switch (fiber.tag) {  case 5: a(); }");
    const last = "switch (fiber.tag) { case 5: case 27: a(); }";
    expect(reactInUse(last)).toBe("switch (fiber.tag) { case 5: a(); }");
  });

  it("still does what another kind goes on to", () => {
    const on = "switch (fiber.tag) { case 5: a(); case 27: b(); }";
    expect(reactInUse(on)).toBe("switch (fiber.tag) { case 5: a(); b(); }");
  });

  it("declares what a case that is gone declared for the others", () => {
    const shared =
      "function f() { switch (fiber.tag) { case 27: var own = 1; break; case 5: own = 2; } }";
    expect(reactInUse(shared)).toBe(
      "function f() {var own; switch (fiber.tag) {  case 5: own = 2; } }",
    );
  });

  it("makes nothing live that a server wrote", () => {
    expect(reactInUse("isHydrating && claim(fiber);")).toBe("false && claim(fiber);");
    expect(reactInUse("var isHydrating = !1; function stop() { isHydrating = !1; }")).toBe(
      "var isHydrating = !1; function stop() { (!1); }",
    );
    expect(reactInUse("if (null !== state.dehydrated) wait();")).toBe("if (null !== null) wait();");
  });

  it("has no handles of fragments, and no names of components around a fault", () => {
    expect(reactInUse("FragmentInstance.prototype.focus = function () { look(this); };")).toBe("");
    expect(reactInUse("if (isFragmentInstanceParent(parent)) add(parent);")).toBe(
      "if (false) add(parent);",
    );
    expect(reactInUse("fault.stack = getStackByFiberInDevAndProd(source);")).toBe(
      'fault.stack = "";',
    );
  });

  it("writes no attributes of forms and of links in drawings, and the others as before", () => {
    const attributes =
      'switch (key) { case "xlinkHref": link(); break; case "href": go(); break; case "action": act(); }';
    expect(reactInUse(attributes)).toBe('switch (key) {  case "href": go(); break;  }');
  });

  it("draws and catches no promises", () => {
    const thrown = 'if ("function" === typeof value.then) wait(value); else fail(value);';
    expect(reactInUse(thrown)).toBe("if (false) wait(value); else fail(value);");
  });

  it("waits for no pictures, acts in no forms, and shows no transition", () => {
    expect(reactInUse("until = waitForCommitToBeReady(state, 800);")).toBe("until = null;");
    expect(reactInUse("startHostTransition(fiber, state, action);")).toBe("void 0;");
    expect(reactInUse("H = { useState: mountState, useOptimistic: tell };")).toBe(
      "H = { useState: mountState, useOptimistic: null };",
    );
    expect(reactInUse("createFiberRoot(box, defaultOnDefaultTransitionIndicator);")).toBe(
      "createFiberRoot(box, null);",
    );
  });

  describe("of the React that is installed", () => {
    const folder = path.dirname(require.resolve("react-dom/package.json"));
    const file = path.join(folder, "cjs/react-dom-client.production.js");
    const short = reactInUse(readFileSync(file, "utf8"));

    it("has no maker of such a kind", () => {
      expect(short).not.toMatch(/createFiberImplClass\((?:12|13|19|30|31),/);
      expect(short).toContain("fiberTag = 5;");
      expect(short).not.toMatch(/new FragmentInstance|FragmentInstance\.prototype/);
      expect(short).not.toMatch(/\bcase (?:12|13|18|19|26|27|30|31):\s+(?:return|var|if)/);
    });

    it("speaks of nothing that is not declared", () => {
      const languageOptions = {
        sourceType: "commonjs" as const,
        globals: { ...globals.browser, __REACT_DEVTOOLS_GLOBAL_HOOK__: false, process: false },
      };
      const found = new Linter().verify(short, { languageOptions, rules: { "no-undef": "error" } });
      expect(found.filter(({ ruleId }) => ruleId === "no-undef")).toEqual([]);
    });
  });
});
