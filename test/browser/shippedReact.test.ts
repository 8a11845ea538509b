import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const { UNASKED } = jest.requireActual<{ UNASKED: ReadonlySet<string> }>(
  "../../scripts/bundling/reactExports",
);

const DIST = path.resolve(__dirname, "../../dist");

/** Names that nothing else goes by. */
const HOOKS = [...UNASKED].filter((name) => /^(?:unstable_)?use[A-Z]|^startTransition$/.test(name));

describe("what React is shipped without", () => {
  it.each(HOOKS)("is asked for by no script: %s", (hook) => {
    const asking = new RegExp(`[.]${hook}[)]?[(]`);
    const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
    const askers = scripts.filter((file) =>
      asking.test(readFileSync(path.join(DIST, file), "utf8")),
    );
    expect(askers).toEqual([]);
  });
});
