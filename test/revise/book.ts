import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Two years of a county that nobody has heard of, drawn for these tests. */
export const COUNTY: Reading = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "云台县科技创新主要指标|<|<|<",
      "指标|单位|2022年|2023年",
      "R&D经费|亿元|4.68|5.12",
      "R&D经费投入强度|%|1.86|1.92",
      "高新技术企业|家|86|79",
      "科技型中小企业|家|120|198",
      "技术合同成交额|万元|32150|38600",
      "发明专利授权量|件|214|214",
      "高新技术产业增加值占GDP比重|%|20.1|19.4",
    ]),
  ),
);
