import type { Outline } from "./outline";
import { SUMS_UP } from "./sheetTopics";

/**
 * What the titles of the sheets make of a text whose figures belong to no field of work: their own words where one sheet tells all,
 * or the first sums up; the work of a science bureau where one says so.
 *
 * @example namedByTopics(["水利建设情况"]) // => { field: "indicators", called: "水利建设情况" }
 * @example namedByTopics(["高新区投资完成情况", "科技创新情况"]) // => { field: "science" }
 */
export function namedByTopics([first, ...others]: readonly string[]): Pick<
  Outline,
  "field" | "called"
> {
  const isAll = first !== undefined && (others.length === 0 || SUMS_UP.test(first));
  if (first && isAll) return { field: "indicators", called: first };
  const isOfScience = [first ?? "", ...others].some((topic) => OF_SCIENCE.test(topic));
  return { field: isOfScience ? "science" : "indicators" };
}

const OF_SCIENCE = /科技(?:创新|工作|发展|事业|指标|统计)/;
