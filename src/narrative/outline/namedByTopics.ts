import { PHRASES } from "../wording/phrases";
import type { Field } from "./fields";
import type { Outline } from "./outline";
import { SUMS_UP } from "./sheetTopics";

type Named = Pick<Outline, "field" | "called">;

/**
 * What a text is called: as its one sheet is, or the first that sums up the others, unless the field of work that its figures belong
 * to says all of that: 房地产开发和销售情况 is no 住房和城乡建设工作. Figures of no field are called by their sheets, or by the file.
 */
export function namedBy(
  field: Field,
  topics: readonly string[],
  ofFile = "",
  ofOffice = "",
): Named {
  const [first = "", ...others] = topics;
  if (field === "indicators") {
    const named = namedByTopics(topics);
    const isNamed = named.called !== undefined || named.field !== "indicators";
    return isNamed || ofFile === "" ? named : { field, called: ofFile };
  }
  const title = PHRASES.title[field][0];
  if (field === "science") {
    const isOfOne = first !== "" && others.length === 0 && !SUMS_UP.test(first);
    return isOfOne && !sharesWord(first, title) ? { field, called: first } : { field };
  }
  if (ownWords(first) === "" && first !== "" && ofOffice !== "")
    return { field, called: `${ofOffice}${first}` };
  const isTelling = pairsIn(first).length > 1 && !saysAllOf(title, first);
  return isTelling && sumsUp(first, others) ? { field, called: first } : { field };
}

/** Two characters in a row that are no form of words; 运行指标 has no words of its own. */
function sharesWord(topic: string, title: string): boolean {
  const words = pairsIn(topic);
  return words.length < 2 || words.some((pair) => title.includes(pair));
}

/** Of what all sheets tell: 医疗服务主要指标 beside 医疗服务量情况. */
function sumsUp(first: string, others: readonly string[]): boolean {
  return first !== "" && (SUMS_UP.test(first) || others.every((other) => saysAllOf(first, other)));
}

function saysAllOf(title: string, topic: string): boolean {
  const said = ownWords(title);
  return topic !== "" && pairsIn(topic).every((pair) => said.includes(pair));
}

function pairsIn(topic: string): readonly string[] {
  const words = Array.from(ownWords(topic));
  return words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
}

function ownWords(topic: string): string {
  return topic.replace(FORM, "");
}

const FORM =
  /主要|重点|基本|总体|各项|年度|目标|任务|考核|指标|[情状概]况|进展|完成|发展|运行|工作|业务|增速|总?量/g;

/**
 * What the titles of the sheets make of a text whose figures belong to no field of work: their own words where one sheet tells all,
 * or the first sums up; the work of a science bureau where one says so.
 *
 * @example namedByTopics(["水利建设情况"]) // => { field: "indicators", called: "水利建设情况" }
 * @example namedByTopics(["高新区投资完成情况", "科技创新情况"]) // => { field: "science" }
 */
export function namedByTopics([first = "", ...others]: readonly string[]): Named {
  if (sumsUp(first, others)) return { field: "indicators", called: first };
  const isOfScience = [first, ...others].some((topic) => OF_SCIENCE.test(topic));
  return { field: isOfScience ? "science" : "indicators" };
}

const OF_SCIENCE = /科技(?:创新|工作|发展|事业|指标|统计)/;
