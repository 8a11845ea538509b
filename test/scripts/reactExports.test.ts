import { readFileSync } from "node:fs";
import path from "node:path";

const { reactExports } = jest.requireActual<{ reactExports: (source: string) => string }>(
  "../../scripts/bundling/reactExports",
);

describe("React as it is shipped", () => {
  it("exports no lazy components, and what is asked for", () => {
    expect(reactExports("exports.lazy = a;\nexports.memo = b;\nfunction a() {}")).toBe(
      "\nexports.memo = b;\nfunction a() {}",
    );
  });

  it("is a script like the installed one, but for these", () => {
    const file = path.join(
      path.dirname(require.resolve("react/package.json")),
      "cjs/react.production.js",
    );
    const namesIn = (source: string) =>
      [...source.matchAll(/^exports\.(\w+)/gm)].map(([, name]) => name);
    const source = readFileSync(file, "utf8");
    const [all, short] = [namesIn(source), namesIn(reactExports(source))];
    expect(all).toEqual(expect.arrayContaining(short));
    expect(short).toEqual(expect.arrayContaining(["createElement", "useState", "useId", "memo"]));
    expect(short).not.toContain("useTransition");
  });
});
