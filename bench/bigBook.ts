import type { Workbook } from "../src/workbook/workbook";
import { bookOf, sheetOf } from "../test/support/sheetOf";
import { REGION_ROWS } from "../test/support/regionReading";
import { seededFigures } from "./columns";

/** Indicators of a yearbook of science and technology: name, unit, size of the largest figure, decimals. */
const INDICATORS = `R&D经费 亿元 3000 1
R&D经费投入强度 % 7 2
R&D人员 人年 900000 0
专利授权量 件 800000 0
发明专利授权量 件 140000 0
每万人发明专利拥有量 件 200 1
技术合同成交额 亿元 8000 2
技术合同数 项 100000 0
高新技术企业数 家 70000 0
科技型中小企业 家 60000 0
高新技术产业产值 亿元 50000 1
高新技术产业增加值 亿元 9000 1
新产品销售收入 亿元 40000 1
财政科技支出 亿元 1000 2
财政科技支出占比 % 10 2
省级以上重点实验室 个 500 0
工程技术研究中心 个 900 0
科技企业孵化器 家 700 0
众创空间 家 900 0
院士工作站 个 400 0
科技特派员 人 20000 0
科普经费 万元 90000 1
万元地区生产总值能耗 吨标准煤 3 2
知识产权质押融资额 亿元 900 2
科技成果登记数 项 5000 0`
  .split("\n")
  .map((line) => line.split(" "));

/** Who the figures are of, before the name: as many hundreds of indicators as are wanted. */
const OWNERS = ["", "国有", "民营", "外资", "省属", "市属", "县属", "乡镇"];

/** A yearbook: so many indicators of 31 regions and the country, a sheet for each year; the last is 2022. */
export function bigBook(indicators: number, count = 2): Workbook {
  const columns = Array.from({ length: indicators }, (_, index) => {
    const [name = "", unit = "", size, decimals] = INDICATORS[index % INDICATORS.length] ?? [];
    const owner = OWNERS[Math.floor(index / INDICATORS.length)] ?? String(index);
    const isRate = unit === "%" || name.includes("每");
    const heading = `${owner}${name}（${unit}）`;
    return { heading, isRate, size: Number(size), decimals: Number(decimals) };
  });
  const years = Array.from({ length: count }, (_, index) => `${2023 - count + index}年`);
  return bookOf(
    ...years.map((year, index) => {
      const next = seededFigures(index + 1);
      const regions = REGION_ROWS.slice(1).map(([region]) => ({
        region,
        figures: columns.map(({ size }) => (next() + 0.1) * size),
      }));
      const country = columns.map(({ isRate }, column) => {
        const sum = regions.reduce((total, { figures }) => total + (figures[column] ?? 0), 0);
        return isRate ? sum / regions.length : sum;
      });
      const rows = [{ region: "全国", figures: country }, ...regions].map(({ region, figures }) =>
        [
          region,
          ...figures.map((figure, column) => figure.toFixed(columns[column]?.decimals ?? 0)),
        ].join("|"),
      );
      return sheetOf(year, [["地区", ...columns.map(({ heading }) => heading)].join("|"), ...rows]);
    }),
  );
}
