import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: the districts of a city below what the city has; nothing names the city. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("各县", [
      "2023年各县区技术合同情况|<",
      "县区|技术合同登记额（亿元）",
      "河东区|4.72",
      "河西区|3.87",
      "白石县|2.34",
      "沙洲县|2.66",
      "全市|13.59",
    ]),
  ),
);

it("all of the city is no figure of a county that writes of itself", () => {
  const drawn = (text: string) => drawnFor("白石县", text, BOOK);
  expect(drawn("全县技术合同登记额2.34亿元，占全市总量的17.2%。")).toEqual([
    "2.34亿元 一致",
    "17.2% 舍入一致",
  ]);
  expect(drawn("全市技术合同登记额2.34亿元。")).toEqual(["2.34亿元 不一致 13.59亿元"]);
});
