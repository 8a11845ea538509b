import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeBook } from "./makeBook";
import { openWorkbench } from "./openWorkbench";

const bookName = (): string | undefined => window.workbench?.bookName;

describe("files", () => {
  it("put another workbook in place of the open one, and start the pane anew", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await workbench.openFile("另一本.xlsx", await makeBook({ 甲: [["第一"]], 乙: [["第二"]] }));
    await workbench.page.waitForFunction(() => window.workbench?.bookName === "另一本.xlsx");
    await workbench.settle();
    expect(await workbench.sheetNames()).toEqual(["甲", "乙"]);
    expect(await workbench.inPane("Office.context.host")).toBe("Excel");
  });

  it("are offered in a menu: the samples", async () => {
    const workbench = await openWorkbench();
    await workbench.page.getByRole("button", { name: "打开工作簿" }).click();
    await workbench.page.getByRole("menuitem", { name: "科技指标台账.xlsx" }).click();
    await workbench.page.waitForFunction(() => window.workbench?.bookName === "科技指标台账.xlsx");
    expect(await workbench.sheetNames()).toContain("主要指标");
  });

  it("are taken when they are dropped on the page", async () => {
    const workbench = await openWorkbench();
    const bytes = [...(await makeBook({ 拖入: [["a"]] }))];
    await workbench.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], "拖入.xlsx"));
      const send = (target: EventTarget | null, type: string): void => {
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      };
      send(window, "dragenter");
      send(document.querySelector(".drop-veil"), "drop");
    }, bytes);
    await workbench.page.waitForFunction(() => window.workbench?.bookName === "拖入.xlsx");
  });

  it("leave the open workbook when they cannot be read, and a sentence says so", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await workbench.enter("B20", 5000);
    const alert = workbench.page.getByRole("alert");
    for (const [name, content, sentence] of [
      ["断尾.xlsx", [0x50, 0x4b, 3, 4, 0, 0], "文件不完整或已损坏"],
      ["文本.xlsx", [...Buffer.from("hello")], "这是文本文件"],
      ["空.xlsx", [], "是空的"],
    ] as const) {
      await workbench.openFile(name, new Uint8Array(content));
      await alert.getByText(sentence).waitFor();
      expect(await workbench.page.evaluate(bookName)).toBe("研发投入-分地区.xlsx");
      expect(await workbench.texts("B20")).toEqual(["5000.0"]);
    }
  });

  it("are told apart when they are locked with a password", async () => {
    const workbench = await openWorkbench();
    await workbench.openFile("锁.xlsx", await readFile(join(__dirname, "../fixtures/locked.xlsx")));
    await workbench.page.getByRole("alert").getByText("密码").waitFor();
  });
});
