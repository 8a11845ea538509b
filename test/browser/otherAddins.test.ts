import type { Page } from "playwright-core";
import type { FunctionsMetadata } from "../../workbench/functions/functionTable";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** Puts another add-in in place of ours: its page, with the Office library, and its functions. */
async function openAddin(
  script: string,
  body: string,
  functions: FunctionsMetadata["functions"] = [],
): Promise<OpenedWorkbench> {
  const html = `<!doctype html><meta charset="utf-8"><script src="office/office.js"></script>
    <body>${body}<script>${script}</script></body>`;
  const prepare = async (page: Page): Promise<void> => {
    const contentType = "text/html; charset=utf-8";
    await page.route("**/taskpane.html", (route) => route.fulfill({ contentType, body: html }));
    await page.route("**/functions.json", (route) => route.fulfill({ json: { functions } }));
  };
  const book = await makeBook({ 表: [["数", 7]] });
  const workbench = await openWorkbench({ book, prepare });
  await workbench.settle();
  return workbench;
}

// After two of Microsoft's samples, the first add-in of a tutorial and state shared between functions and pane
// (OfficeDev/Office-Add-in-samples: hello-world, excel-shared-runtime-global-state): what any add-in may expect of Excel.
describe("an add-in that is not ours", () => {
  it("greets: colours the cell that is selected and says where it stands", async () => {
    const workbench = await openAddin(
      `Office.onReady(() => {
         document.querySelector("button").onclick = () => Excel.run(async (context) => {
           const cell = context.workbook.getSelectedRange();
           cell.values = [["你好"]];
           cell.format.fill.color = "#FFFF00";
           cell.load("address");
           cell.format.fill.load("color");
           await context.sync();
           document.querySelector("output").value = cell.address + " " + cell.format.fill.color;
         });
       });`,
      `<button>问好</button><output></output>`,
    );
    await workbench.select("C3");
    await workbench.pane.getByRole("button", { name: "问好" }).click();
    await workbench.pane.getByText(/^表!C3 #ffff00$/i).waitFor();
    expect(await workbench.texts("C3")).toEqual(["你好"]);
  });

  it("keeps values in one runtime: what a function stores the pane shows, and the other way round", async () => {
    const any = { type: "any" };
    const workbench = await openAddin(
      `const kept = {};
       CustomFunctions.associate("KEEP", (name, value) => { kept[name] = value; return "已存 " + name; });
       CustomFunctions.associate("RECALL", (name) => kept[name] ?? "没有 " + name);
       Office.onReady(() => {
         document.querySelector("button").onclick = () => { kept.窗格 = 42; };
         setInterval(() => { document.querySelector("output").value = JSON.stringify(kept); }, 50);
       });`,
      `<button>存入</button><output></output>`,
      [
        {
          id: "KEEP",
          name: "KEEP",
          parameters: [
            { name: "name", ...any },
            { name: "value", ...any },
          ],
        },
        { id: "RECALL", name: "RECALL", parameters: [{ name: "name", ...any }] },
      ],
    );
    await workbench.enter("A3", '=METRIC.KEEP("单元格",B1)');
    expect(await workbench.texts("A3")).toEqual(["已存 单元格"]);
    await workbench.pane.getByText('{"单元格":7}').waitFor();

    await workbench.pane.getByRole("button", { name: "存入" }).click();
    await workbench.pane.getByText('"窗格":42').waitFor();
    await workbench.enter("A4", '=METRIC.RECALL("窗格")');
    await workbench.enter("A5", '=METRIC.RECALL("别处")');
    expect(await workbench.values("A4", "A5")).toEqual([42, "没有 别处"]);
  });
});
