import { makeBook } from "./makeBook";
import { openWorkbench } from "./openWorkbench";
import { paneTasks, type PaneTask } from "./paneTasks";

/** From here on, browsers call a task long. */
const LONG_MILLISECONDS = 50;

const OWNERS = ["", "国有", "民营", "外资", "市属"];
const NAMES = [
  "R&D经费支出",
  "高新技术产业产值",
  "技术合同成交额",
  "财政科技支出",
  "新产品销售收入",
];
const INDICATORS = OWNERS.flatMap((owner) => NAMES.map((name) => `${owner}${name}（亿元）`));

/** 300 counties by their numbers, made up. */
const COUNTIES = Array.from({ length: 300 }, (_, index) => {
  const [a, b, c] = ["甲乙丙丁戊己庚辛壬癸", "东西南北中", "一二三四五六"];
  return `${a[index % 10]}${b[Math.floor(index / 10) % 5]}${c[Math.floor(index / 50)]}县`;
});

/** 20 years of 25 indicators of 300 counties: 150,000 figures. */
function largeBook(): Promise<Uint8Array> {
  const sheets = Array.from({ length: 20 }, (_, year) => [
    `${2004 + year}年`,
    [
      ["地区", ...INDICATORS],
      ...COUNTIES.map((county, row) => [
        county,
        ...INDICATORS.map((_name, column) => 10 + ((row * 37 + column * 11 + year * 5) % 97) / 10),
      ]),
    ],
  ]);
  return makeBook(Object.fromEntries(sheets) as Parameters<typeof makeBook>[0]);
}

const long = (tasks: readonly PaneTask[]) =>
  tasks.filter(({ milliseconds }) => milliseconds > LONG_MILLISECONDS);

it("never keeps its thread for long over a book of 150,000 figures: at load, at an edit, at a check", async () => {
  const book = await largeBook();
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await workbench.settle();
  const loading = await paneTasks(page, async () => {
    await workbench.openFile("大表.xlsx", book);
    await pane.getByRole("button", { name: /已识别 20 张表/ }).waitFor({ timeout: 300_000 });
  });
  expect(long(loading)).toEqual([]);
  const editing = await paneTasks(page, async () => {
    await page.evaluate(() => window.workbench?.setCell("2023年!B2", 99.9));
    await pane.getByText("已更新", { exact: true }).first().waitFor({ timeout: 120_000 });
  });
  expect(long(editing)).toEqual([]);
  const checking = await paneTasks(page, async () => {
    await pane.locator("#tab-check").click();
    await pane
      .getByRole("textbox", { name: "文稿" })
      .fill("2023年，甲东一县R&D经费支出99.9亿元。\n".repeat(20));
    await pane.getByRole("button", { name: "核对", exact: true }).click();
    await pane.getByText(/^共 \d+ 处/).waitFor({ timeout: 120_000 });
  });
  expect(long(checking)).toEqual([]);
}, 600_000);
