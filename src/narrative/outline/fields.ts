import type { PHRASES } from "../wording/phrases";

/** Whose work a text is about, by what its title calls it. */
export type Field = keyof typeof PHRASES.title;

/** A field of work, and the names of the indicators that belong to it. */
export interface FieldWords {
  readonly field: Field;
  readonly names: RegExp;
  /** Only of a body whose name ends like this. */
  readonly body?: RegExp;
  /** Only where something is called this. */
  readonly some?: RegExp;
  /** And only where something else is called this. */
  readonly beside?: RegExp;
  /** Only of a whole year: of some months such a text is about the economy. */
  readonly ofYear?: true;
  /** Not where something is called this: it is of a wider field. */
  readonly none?: RegExp;
  /** The share of all names that it needs: what every science bureau tells of is a text of its own only where little else is told. */
  readonly fewest?: number;
}

const NEARLY_ALL = 0.8;
const OF_FIRMS =
  /收入|销售|利润|毛利|净利|税金|资产|负债|成本|产值|产量|产能|订单|合同|融资|应收账款|投资|装机|业务/;
const FIRM = /(?:公司|集团|厂)$|^中国..$/;

const OF_HEALTH =
  /门诊|门急诊|诊疗|出院|住院|手术|床位|药占比|医师|护士|卫生|疫苗|接种|健康管理|医疗(?!器械)/;

/** What is told of by its own office stands before what every office tells of. Data: add words here. */
export const FIELDS: readonly FieldWords[] = [
  {
    field: "research",
    names: /科研|课题|立项|论文|专著|基金|专利|成果|著作权|到账|经费|项目|奖/,
    body: /(?:大学|学院|研究院|研究所|科学院)$/,
  },
  {
    field: "enterprise",
    names: OF_FIRMS,
    body: FIRM,
    some: /产值|产量|产能/,
  },
  { field: "business", names: OF_FIRMS, body: FIRM },
  {
    field: "researchFunds",
    names:
      /R&D|研究与试验发展|研发(?:经费|投入)|投入强度|基础研究|应用研究|试验发展|各类企业|研究机构|高等学校/,
    some: /(?:R&D|研究与试验发展|研发).*(?:经费|投入|支出)/,
    fewest: NEARLY_ALL,
  },
  {
    field: "contracts",
    names: /技术合同|合同(?:数|成交)|技术交易额|成交额$/,
    some: /技术(?:合同|交易)/,
    fewest: NEARLY_ALL,
  },
  {
    field: "budget",
    names:
      /预算(?:总)?(?:收入|支出)|税收|非税|[值得产契花牌船源护建耕]税$|^(?!.*R&D).{2,12}支出$|转移支付|上级补助|调入资金|债务(?:转贷|还本)/,
    some: /预算|财政|税|转移支付|上级补助|公共服务支出|教育支出|社会保障/,
  },
  {
    field: "intellectualProperty",
    names: /专利|发明|实用新型|外观设计|商标|知识产权|著作权|版权|植物新品种|地理标志|PCT/i,
  },
  {
    field: "medicalInsurance",
    names:
      /医保|医疗(?:保险|救助|保障)|参保|基金|结存|结余|定点|医药机构|直接结算|异地就医|集中带量|集采|药品|耗材|住院费用|报销|生育保险/,
    some: /医保|医疗(?:保险|救助|保障)|医药机构/,
  },
  {
    field: "education",
    names:
      /学校|小学|中学|高中|幼儿园|园所|学生|在校|招生|毕业生|教师|教职工|入园率|入学率|巩固率|义务教育|学前|中职|班额|学位数/,
  },
  { field: "hospital", names: OF_HEALTH, body: /院$/ },
  {
    field: "health",
    names: OF_HEALTH,
    some: /卫生(?:机构|技术|人员|总费用|院)|每[千万]人口|疫苗|接种|健康管理/,
  },
  { field: "hospital", names: OF_HEALTH },
  {
    field: "courts",
    names: /收案|结案|旧存|案件|审结|执结|执行到位|诉前|调解|上诉|改判|服判|开庭|法定审限/,
  },
  {
    field: "transport",
    names:
      /客运|货运|旅客|公路|水路|铁路|民航|航班|港口|吞吐|周转量|集装箱|通车|公交|轨道|运输|机场/,
  },
  {
    field: "finance",
    names: /存款|贷款|保费|不良|社会融资|信贷|证券|赔付|拨备|资本充足/,
  },
  { field: "power", names: /用电|发电|装机|电量|售电|供电|负荷|风电|光伏|水电|火电/ },
  {
    field: "agriculture",
    names:
      /粮食|播种|小麦|玉米|水稻|大豆|油料|蔬菜|水果|茶叶|药材|生猪|出栏|存栏|禽蛋|肉类|水产|农田|农村|农业|农产品|农机|农民|畜|合作社|家庭农场|亩产/,
  },
  {
    field: "investment",
    names: /招商|签约|到位资金|外资|客商|引进|开工|投产|省外|投资$/,
    some: /招商|签约/,
  },
  {
    field: "commerce",
    names:
      /进出口|^进口|^出口|外贸|外资|对外|外商|零售|消费品|电商|网络零售|口岸|服务贸易|招商|批发/,
  },
  { field: "tourism", names: /游客|旅游|景区|文化|博物馆|图书馆|演出|场馆|入境|过夜|票房/ },
  {
    field: "environment",
    names: /PM|空气|优良天数|水质|断面|污染|减排|二氧化|臭氧|噪声|环境|危废|垃圾/i,
  },
  { field: "safety", names: /事故|死亡人数|受伤|隐患|火灾|应急|演练|亿元.*死亡/ },
  {
    field: "market",
    names: /经营主体|市场主体|个体工商|新设|注销|抽检|投诉|举报|食品|药品|特种设备|年报公示/,
  },
  { field: "civil", names: /低保|特困|养老|救助|孤儿|残疾|婚姻|社会组织|慈善|殡葬/ },
  {
    field: "employment",
    names: /就业|失业|参保|社保|技能培训|职业技能|劳动|工伤|养老保险|创业|务工|招聘|岗位|用人单位/,
  },
  { field: "housing", names: /商品房|房地产|保障性|棚|老旧小区|公积金|物业|建筑业/ },
  { field: "service", names: /办件|办结|政务|热线|工单|审批|好差评|跑动/ },
  {
    field: "industry",
    names:
      /工业|制造业|产业增加值|主营业务|营业收入|利润|产业链|专精特新|[小中]企业|用电|产量|产能|技改|发电|用气|天然气/,
    some: /规模以上工业|规[上模]工业|工业增加值|工业总产值/,
    none: /生产总值|零售|财政|可支配|存款|进出口|服务业|第一产业|第三产业|房地产/,
  },
  {
    field: "society",
    names: /./,
    some: /^(?:地区)?生产总值|^GDP$/i,
    beside: /可支配收入|(?:常住|户籍)人口|社会保障|学生|床位/,
    ofYear: true,
  },
  {
    field: "economy",
    names:
      /生产总值|增加值|规上|规模以上|工业|投资|消费品|零售|财政|税收|进出口|服务业|可支配收入|用电量|存款|贷款|利润|营业收入|产值|招商|总产值|销售额|营业额/,
  },
];
