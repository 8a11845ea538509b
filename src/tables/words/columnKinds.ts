import { plainLabel } from "./plainLabel";

/** What a column is for when it holds no figures but says something about those of its row. */
export type ColumnKind =
  | "indicator"
  | "entity"
  | "unit"
  | "section"
  | "level-name" // 国家级, 省级: part of the indicator's name
  | "group"
  | "period"
  | "status"
  | "set-by"
  | "stage" // 申报, 立项: how far it has come
  | "award" // 一等奖, or 合计 of all
  | "verb"
  | "examples"
  | "conclusion"
  | "qualifier"
  | "sequence"
  | "remark"
  | "text"
  | "text-kind";

interface KindGroup {
  readonly kind: ColumnKind;
  readonly words: string;
  /** A word that can head anything: it names the rows only where nothing better does. */
  readonly weak?: true;
}

const GROUPS: readonly KindGroup[] = [
  {
    kind: "indicator",
    words: `指标 指标名称 指标名 主要指标 主要指标名称 考核指标 考核指标名称 统计指标 指标内容 二级指标 三级指标 具体指标
      目标名称 工作指标 指标项目 目标指标 监测指标 评价指标 科技指标`,
  },
  {
    kind: "indicator",
    weak: true,
    words: `项目 项目名称 内容 类别 名称 事项 类型 种类 任务 工作任务 目标任务 考核内容 工作内容 奖项 平台 平台类型 平台名称
      平台类别 目标 主要目标 预期目标 分类 合同类别 专利类型 活动 奖项名称 目标内容 主要内容 奖项/赛事 奖项、赛事 赛事
      赛事名称`,
  },
  {
    kind: "entity",
    words: `地区 地区名称 各地区 区域 省份 省市 省(市、区) 省(区、市) 省级行政区 市州 市(州) 州市 州(市) 地市 各市 各地市 各市州
      城市 城市名称 市名 地市名称 设区市 设区的市 盟市 县区 区县 县(市、区) 县(区) 县(市) 区(县) 县市区 各县区 各区县 各县市区
      各县(市、区) 市县 市县区 市(县) 县 市 区 县名 县区名称 区域名称 行政区 行政区划 行政区域 乡镇 镇街 乡镇街道 镇(街道)
      镇(街) 街道 园区 开发区 高新区 单位名称 填报单位 考核单位名称 企业 企业名称 公司 公司名称 机构名称 院校`,
  },
  { kind: "unit", words: "单位 计量单位 数量单位 指标单位 度量单位" },
  {
    kind: "sequence",
    words: "序号 编号 序 代码 指标代码 行次 行号 No. NO. No 项次 地区代码 行政区划代码",
  },
  { kind: "level-name", words: "级别 层级 级次" },
  {
    kind: "group",
    words: "组别 分组 组 考核组 考核组别 片区 所属片区 区域分组 所属市 所属地市 类区",
  },
  {
    kind: "section",
    words:
      "章节 领域 一级指标 板块 部分 方面 模块 条线 主题 栏目 指标类别 指标分类 类目 大类 工作领域",
  },
  { kind: "period", words: "年份 年度 时间 期间 报告期 统计期 时期 年" },
  { kind: "status", words: "状态 数据状态 数据性质 数据类型 数据口径状态" },
  {
    kind: "set-by",
    words:
      "下达单位 下达部门 目标来源 下达机关 目标层级 目标类型 目标类别 考核单位 考核部门 下达来源 目标口径",
  },
  {
    kind: "stage",
    words: "阶段 所处阶段 项目阶段 进展阶段 办理阶段 环节",
  },
  {
    kind: "award",
    words: "等次 等次或阶段 奖次 奖级 奖项等级 奖励等级 获奖等级 获奖等次 获奖级别 名次或等次",
  },
  { kind: "verb", words: "动词 动作" },
  {
    kind: "examples",
    words: `代表企业 代表单位 代表名称 代表项目 名称清单 名单 企业名单 项目名单 单位名单 企业清单 项目清单 典型企业 典型代表
      举例 具体名称`,
  },
  { kind: "conclusion", words: "结论 完成结论 完成情况结论 目标结论" },
  { kind: "qualifier", words: "限定词 限定 近似词 近似 修饰词" },
  {
    kind: "remark",
    words: `备注 说明 数据来源 来源 资料来源 责任单位 责任科室 责任部门 责任人 牵头单位 牵头部门 牵头科室 配合单位 负责人 联系人
      联系电话 评价 口径 统计口径 指标解释 填报人 完成时限 时限 条目 数据说明
      数据类别`,
  },
  { kind: "text", words: "文字 文字材料 文字素材 正文 素材 表述 文字内容 文字表述 材料内容 段落" },
];

const KINDS: ReadonlyMap<string, { readonly kind: ColumnKind; readonly weak: boolean }> = new Map(
  GROUPS.flatMap(({ kind, words, weak }) =>
    words.split(/\s+/).map((word) => [word, { kind, weak: weak === true }] as const),
  ),
);

/**
 * What a header says its column is for; `weak` where the word could also head something else.
 *
 * @example columnKindOf("单  位") // => { kind: "unit", weak: false }
 * @example columnKindOf("县（市、区）") // => { kind: "entity", weak: false }
 * @example columnKindOf("认定年份") // => { kind: "remark", weak: false }
 * @example columnKindOf("全省位次") // => undefined
 */
export function columnKindOf(
  header: string,
): { readonly kind: ColumnKind; readonly weak: boolean } | undefined {
  const { key } = plainLabel(header);
  const bare = key.replace(/[*:]+$/, "");
  return KINDS.get(bare) ?? (DATED.test(bare) ? { kind: "remark", weak: false } : undefined);
}

/** When something happened to the one thing of a row: no figure, and not the period of the others. */
const DATED =
  /(?:认定|成立|注册|获批|批准|备案|立项|签订|签约|登记|授权|申请|申报|入库|评定|评审|公布|公示|发文|命名|验收|到期)(?:时间|日期|年份|年度|年)$/;
