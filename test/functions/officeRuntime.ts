import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const FILE = "@microsoft/office-js/dist/custom-functions-runtime.js";

/** As much of `CustomFunctions` as the functions use, and nothing more: ErrorCode is left out on purpose. */
export interface OfficeRuntime {
  readonly Error: typeof CustomFunctions.Error;
  readonly associate: typeof CustomFunctions.associate;
}

/**
 * Microsoft's own custom-functions runtime, unmodified, loaded into a page that is empty but for what it asks for
 * while loading. Its Error class is what carries our sentences to Excel.
 */
export function loadOfficeRuntime(): OfficeRuntime {
  const script = { src: `https://localhost/${FILE}`, getAttribute: () => null, appendChild() {} };
  const page: Record<string, unknown> = {
    console,
    URL,
    name: "",
    history: {},
    external: {},
    navigator: { userAgent: "" },
    location: { hash: "", search: "", href: "https://localhost/", protocol: "https:" },
    sessionStorage: { getItem: () => null, setItem() {} },
    document: {
      readyState: "complete",
      getElementsByTagName: () => [script],
      getElementById: () => null,
      createElement: () => ({ setAttribute() {} }),
      addEventListener() {},
    },
    setTimeout() {},
    clearTimeout() {},
    addEventListener() {},
  };
  for (const name of ["window", "self", "parent", "top"]) page[name] = page;
  runInNewContext(readFileSync(require.resolve(FILE), "utf8"), page);
  const { Error, associate } = page.CustomFunctions as typeof CustomFunctions;
  return { Error, associate };
}
