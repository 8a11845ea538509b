import type { Finding } from "./finding";
import type { Served } from "./site";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

/** Whether both languages describe the same functions, with help that is there. */
export function checkFunctions(files: ReadonlyMap<string, Served>, address: string): Finding {
  const what = "函数及其帮助 functions and their help";
  try {
    const [own, english] = ["functions.json", "functions.en.json"].map((name) => {
      const text = files.get(name)?.body.toString("utf8");
      if (text === undefined) throw new Error(`${name}: 没有 none`);
      return (JSON.parse(text) as Metadata).functions;
    });
    const ids = (functions: Metadata["functions"] = []) => functions.map(({ id }) => id).join(" ");
    const faults = [...(own ?? []), ...(english ?? [])]
      .filter(({ helpUrl }) => !helpIsThere(helpUrl, files, address))
      .map(({ helpUrl }) => helpUrl);
    return { what, faults: ids(own) === ids(english) ? faults : ["ids differ", ...faults] };
  } catch (error) {
    return { what, faults: [error instanceof Error ? error.message : String(error)] };
  }
}

function helpIsThere(url: string, files: ReadonlyMap<string, Served>, address: string): boolean {
  if (!url.startsWith(address)) return false;
  const [page = "", anchor = ""] = url.slice(address.length).split("#");
  return files.get(page)?.body.includes(`id="${anchor}"`) ?? false;
}
