import type { Outline } from "./outline";

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
  if (first === undefined) return { field: "indicators" };
  if (others.length === 0 || SUMS_UP.test(first)) return { field: "indicators", called: first };
  const isOfScience = [first, ...others].some((topic) => OF_SCIENCE.test(topic));
  return { field: isOfScience ? "science" : "indicators" };
}

/** The sheet that stands first with what the others give in detail. */
const SUMS_UP = /(?:主要|重点|基本|总体).*(?:指标|情况)$/;

const OF_SCIENCE = /科技(?:创新|工作|发展|事业|指标|统计)/;
