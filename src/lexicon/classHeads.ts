import { bareKey } from "./script/plainLabel";
import { matcherOf, meaningOf, type Entry } from "./entry";

/** Words over the names of classes into which a table divides what its columns, or its title, name. */
export const CLASS_HEADS: readonly Entry<"class">[] = [
  {
    id: "class.of-what-is-counted",
    words: {
      行业: "行业",
      行业类别: "行业类别",
      行业名称: "行业名称",
      产业: "产业",
      产业名称: "产业名称",
      主导产业: "主导产业",
      重点产业: "重点产业",
      支柱产业: "支柱产业",
      特色产业: "特色产业",
      优势产业: "优势产业",
      新兴产业: "新兴产业",
      产业链: "产业链",
      重点产业链: "重点产业链",
      产业集群: "产业集群",
      产业链群: "产业链群/产业",
      产业部门: "产业部门",
      产业门类: "产业门类",
      产业板块: "产业板块",
      重点产业部门: "重点产业部门",
      行业门类: "行业门类",
      行业大类: "行业大类",
      细分行业: "细分行业",
      重点行业: "重点行业",
      产业类别: "产业类别",
      作物: "作物",
      季别: "季别",
      作物名称: "作物名称",
      品种: "品种",
      产品: "产品",
      产品名称: "产品名称",
      产品类别: "产品类别",
      商品: "商品",
      商品名称: "商品名称",
      主要商品: "主要商品",
      进口商品: "进口商品",
      出口商品: "出口商品",
      病种: "病种",
      病名: "病名",
      疾病: "疾病",
      疾病名称: "疾病名称",
      疫苗: "疫苗",
      疫苗名称: "疫苗名称",
      药品: "药品",
      药品名称: "药品名称",
      树种: "树种",
      林种: "林种",
      畜种: "畜种",
      畜禽: "畜禽",
      车型: "车型",
      车种: "车种",
      货类: "货类",
      货种: "货种",
      岗位: "岗位",
      案由: "案由",
      工种: "工种",
      种类: "种类",
      类别: "类别",
      类型: "类型",
      项目类别: "项目类别",
      项目库: "项目库",
      项目分类: "项目分类",
      工程类别: "工程类别",
      资金类别: "资金类别",
      补贴类别: "补贴类别",
      项目类型: "项目类型",
      合同类别: "合同类别",
      专利类型: "专利类型",
      学段: "学段",
      学科: "学科",
      学部: "学部",
      科学部: "科学部",
      学科门类: "学科门类",
      学科领域: "学科领域",
      研究领域: "研究领域",
      专业: "专业",
      年级: "年级",
      阶段: "阶段",
      领域: "领域",
      技术领域: "技术领域",
      税种: "税种",
      征收部门: "征收部门",
      港口: "港口",
      口岸: "口岸",
      机场: "机场",
      险种: "险种",
      能源品种: "能源品种",
      登记注册类型: "登记注册类型",
      经济类型: "经济类型",
      企业类型: "企业类型",
      企业规模: "企业规模",
      平台类型: "平台类型",
      平台类别: "平台类别",
      来源: "来源",
      资金来源: "资金来源",
      学历: "学历",
      职称: "职称",
      年龄段: "年龄段",
      流向: "流 向",
    },
    meaning: "class",
    not: ["行业主管部门", "专业技术人员"],
    from: "tables of statistics by industry, crop, product, kind of contract and stage of school; of disease control, forests, ports and courts",
  },
];

/** What such words end in: 学校类别, 贸易方式. */
export const CLASS_ENDINGS: readonly Entry<"class">[] = [
  {
    id: "class.ending",
    words: {
      类别: "学校类别",
      类型: "机构类型",
      种类: "合同种类",
      性质: "企业性质",
      方式: "贸易方式",
      规模: "企业规模",
      级次: "预算级次",
      流向: "技术流向",
      行业: "服务业行业",
      产品: "主要工业产品",
    },
    meaning: "class",
    not: ["主管部门"],
    from: "tables of customs, schools and offices of statistics",
  },
];

const FEWEST_OF_NAME = 2;
const classHead = meaningOf(CLASS_HEADS);
const classEnding = matcherOf(CLASS_ENDINGS, "end");

/**
 * Whether a heading is over the names of classes; what stands in brackets behind it limits them.
 *
 * @example isClassHead("行业(四上)") // => true
 * @example isClassHead("季别/作物") // => true
 * @example isClassHead("指标") // => false
 */
export function isClassHead(heading: string): boolean {
  return bareKey(heading)
    .split(/[/、]/)
    .every((head) => classHead(head) !== undefined || classEnding(head) !== undefined);
}

/**
 * Of what a heading is over the classes; `undefined` where it is over none.
 *
 * @example classThing("人才类别") // => "人才"
 * @example classThing("类别") // => undefined
 */
export function classThing(heading: string): string | undefined {
  const key = bareKey(heading);
  const ending = classEnding(key)?.word ?? "";
  const thing = ending === "" ? "" : key.slice(0, -ending.length);
  return thing.length < FEWEST_OF_NAME ? undefined : thing;
}
