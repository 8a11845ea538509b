import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** Calls NARRATE in the add-in's own page as Excel's runtime would, with the addresses it would tell. */
function narrate(
  workbench: OpenedWorkbench,
  address: string,
  ...choice: readonly string[]
): Promise<unknown> {
  const [subject = null, period = null] = choice;
  const args = [[["地区"]], subject, period, { parameterAddresses: [address] }];
  return workbench.inPane(
    `CustomFunctions._association.mappings.NARRATE(...${JSON.stringify(args)})
       .catch((error) => [error.code, error.message])`,
  );
}

describe("NARRATE in the add-in's page", () => {
  it("reads the range from the workbook and spills the sentences of the narrative", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    expect(await narrate(workbench, "'2022年'!A1:C34", "北京")).toEqual([
      [
        "2022年，北京R&D经费支出2843.3亿元，占全国的9.2%，总量居全国第3位；R&D经费投入强度6.83%，居全国第1位，高于全国水平4.29个百分点。",
      ],
    ]);
  });

  it("leaves the rest of the sheet unread: no rank among all where only some rows are given", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    const [[first]] = (await narrate(workbench, "'2022年'!A1:B8", "北京")) as [[string]];
    expect(first).toContain("2843.3亿元");
    expect(first).not.toContain("6.83");
    expect(first).not.toContain("第3位");
  });

  it("says why there is nothing to say", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    expect(await narrate(workbench, "'2022年'!K1:M9")).toEqual(["#N/A", expect.any(String)]);
    expect(await narrate(workbench, "'没有这张表'!A1:C9")).toEqual([
      "#N/A",
      expect.stringContaining("ItemNotFound"),
    ]);
  });
});
