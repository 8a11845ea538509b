import { PHRASES } from "../wording/phrases";
import type { Field } from "./fields";
import type { Outline } from "./outline";
import { SUMS_UP } from "./sheetTopics";

type Named = Pick<Outline, "field" | "called">;

/**
 * What a text is called: by the field of work that its figures belong to, unless the one sheet says what it tells of in words that
 * have none of that: 房地产开发和销售情况 is no 住房和城乡建设工作; figures of no field by their sheets, or by the file.
 */
export function namedBy(field: Field, topics: readonly string[], ofFile = ""): Named {
  const [only, ...others] = topics;
  if (field === "indicators") {
    const named = namedByTopics(topics);
    const isNamed = named.called !== undefined || named.field !== "indicators";
    return isNamed || ofFile === "" ? named : { field, called: ofFile };
  }
  const isOfOne = only !== undefined && only !== "" && others.length === 0;
  return isOfOne && !SUMS_UP.test(only) && !sharesWord(only, PHRASES.title[field][0])
    ? { field, called: only }
    : { field };
}

/** Two characters in a row that are no form of words; 运行指标 has no words of its own. */
function sharesWord(topic: string, title: string): boolean {
  const words = topic.replace(FORM, "");
  if (words.length < TELLING) return true;
  return Array.from(words).some((_, at) => at > 0 && title.includes(words.slice(at - 1, at + 1)));
}

const TELLING = 3;
const FORM = /(?:完成|发展|运行|工作)?(?:情况|进展|指标)$/;

/**
 * What the titles of the sheets make of a text whose figures belong to no field of work: their own words where one sheet tells all,
 * or the first sums up; the work of a science bureau where one says so.
 *
 * @example namedByTopics(["水利建设情况"]) // => { field: "indicators", called: "水利建设情况" }
 * @example namedByTopics(["高新区投资完成情况", "科技创新情况"]) // => { field: "science" }
 */
export function namedByTopics([first, ...others]: readonly string[]): Named {
  const isAll = first !== undefined && (others.length === 0 || SUMS_UP.test(first));
  if (first && isAll) return { field: "indicators", called: first };
  const isOfScience = [first ?? "", ...others].some((topic) => OF_SCIENCE.test(topic));
  return { field: isOfScience ? "science" : "indicators" };
}

const OF_SCIENCE = /科技(?:创新|工作|发展|事业|指标|统计)/;
