import { makeBook } from "./makeBook";
import { openWorkbench } from "./openWorkbench";
import { paneTasks } from "./paneTasks";
import type { Page } from "playwright-core";

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

/** `LONG_TASKS=1` prints what kept the pane's thread longest: how long that may be is no matter of a test. */
const MEASURES = process.env["LONG_TASKS"] === "1";

async function told(page: Page, step: string, act: () => Promise<unknown>): Promise<void> {
  if (!MEASURES) return void (await act());
  const [longest] = await paneTasks(page, act);
  process.stdout.write(`${step}\t${longest?.milliseconds}\t${longest?.scripts.join(" ")}\n`);
}

it("reads a book of 150,000 figures, follows an edit in it, and holds a draft against it", async () => {
  const book = await largeBook();
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await workbench.settle();
  await told(page, "load", async () => {
    await workbench.openFile("大表.xlsx", book);
    await pane.getByRole("button", { name: /已识别 20 张表/ }).waitFor({ timeout: 300_000 });
  });
  await told(page, "edit", async () => {
    await page.evaluate(() => window.workbench?.setCell("2023年!B2", 99.9));
    await pane.getByText("已更新", { exact: true }).first().waitFor({ timeout: 120_000 });
  });
  await told(page, "check", async () => {
    await pane.locator("#tab-check").click();
    await pane
      .getByRole("textbox", { name: "文稿" })
      .fill("2023年，甲东一县R&D经费支出99.9亿元。\n".repeat(20));
    await pane.getByRole("button", { name: "核对", exact: true }).click();
    await pane.getByText(/^共 \d+ 处/).waitFor({ timeout: 120_000 });
  });
  expect(await pane.getByText(/^共 \d+ 处/).innerText()).toMatch(/一致 20/);
}, 600_000);
