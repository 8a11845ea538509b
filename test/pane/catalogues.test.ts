import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { enUSWhole as enUS } from "../../src/pane/catalogues/enUSWhole";
import { zhCN as firstWords } from "../../src/pane/catalogues/zhCN";
import { zhCNWhole as zhCN } from "../../src/pane/catalogues/zhCNWhole";
import { translator } from "../../src/pane/translator";

type Tree = { readonly [key: string]: string | Tree };

function entries(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : entries(value, `${prefix}${key}.`),
  );
}

const english = new Map(entries(enUS));
const chinese = new Map(entries(zhCN));
const slots = (text: string | undefined) => (text?.match(/\{\{\w+\}\}/g) ?? []).sort();

const pane = join(__dirname, "../../src/pane");
const source = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("catalogues"))
  .map((file) => readFileSync(join(pane, file), "utf8"))
  .join("\n");

/** `"found.line"` names one key; the start of a template such as `tabs.${page}` names all keys below it. */
const named = new Set([...source.matchAll(/"([a-z]+\.[A-Za-z]+)"/g)].map((match) => match[1]));
const families = [...source.matchAll(/t\(`([a-z]+\.)\$\{/g)].map((match) => match[1] ?? "");

describe("the pane's catalogues", () => {
  test("have the same keys in both languages", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  test.each([...english.keys()])("%s takes the same details in both languages", (key) => {
    expect(slots(chinese.get(key))).toEqual(slots(english.get(key)));
  });

  test.each([...english.keys()])("%s is used somewhere in the pane", (key) => {
    expect(named.has(key) || families.some((family) => key.startsWith(family))).toBe(true);
  });

  test("leave no entry empty", () => {
    expect([...english.values(), ...chinese.values()].filter((text) => text.trim() === "")).toEqual(
      [],
    );
  });

  test("hold no Chinese that an English reader would meet, but for the name of a new sheet", () => {
    const mixed = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(mixed.map(([key]) => key)).toEqual(["actions.sheetName"]);
  });
});

describe("the words that are there before any other page is", () => {
  const first = ["start", "summary", "text", "changes", "frozen", "selection", "state", "frame"];
  const files = [...first, "edit", "picture", "cellError"].flatMap((folder) =>
    readdirSync(join(pane, folder)).map((file) => join(pane, folder, file)),
  );
  const spoken = [join(pane, "Pane.tsx"), ...files]
    .map((file) => readFileSync(file, "utf8"))
    .flatMap((text) => [...text.matchAll(/\bt\(\s*"([a-z]+\.[A-Za-z]+)"/g)].map(([, key]) => key));
  const known = new Set(entries(firstWords).map(([key]) => key));

  test.each([...new Set(spoken)])("%s is spoken by the first page and among them", (key) => {
    expect(known).toContain(key);
  });
});

describe("translator", () => {
  test("speaks the language it was made for", () => {
    expect(translator(zhCN)("actions.copy")).toBe("复制");
    expect(translator(enUS)("actions.copy")).toBe("Copy");
  });

  test.each(["$t(actions.copy)", "{{name}}", "<b>表</b>", "a & b"])(
    "shows the sheet name %s as the user wrote it",
    (name) => {
      expect(translator(zhCN)("actions.inserted", { name })).toBe(`已插入工作表“${name}”`);
    },
  );
});
