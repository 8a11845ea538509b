import { untilKept } from "./keptInWorkbook";
import { openWorkbench } from "./openWorkbench";
import { chooseSubject, openChoices, reloadPane } from "./paneSteps";
import { seriousFindings } from "./seriousFindings";

describe("a title of the user's own", () => {
  it("stands over the text it was made for, is kept with the workbook, and over no other text", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    const { pane } = workbench;
    await chooseSubject(workbench, "湖北");
    const title = pane.locator("article h2");
    await title.getByText("湖北").waitFor();
    const automatic = await title.innerText();
    const field = pane.getByRole("textbox", { name: "标题" });
    await field.fill("湖北研发投入简报");
    await field.press("Enter");
    await title.getByText("湖北研发投入简报").waitFor();
    expect(await seriousFindings(workbench)).toEqual([]);

    await untilKept(workbench, "MetricNarrative.Choice", "湖北研发投入简报");
    await reloadPane(workbench);
    await title.getByText("湖北研发投入简报").waitFor();
    await chooseSubject(workbench, "四川");
    await title.getByText("四川").waitFor();
    await chooseSubject(workbench, "湖北");
    await title.getByText("湖北研发投入简报").waitFor();

    await openChoices(workbench);
    await field.fill("");
    await field.press("Enter");
    await title.getByText(automatic, { exact: true }).waitFor();
  });
});
