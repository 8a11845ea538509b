import { COUNT_OF_LIST } from "./countOfList";

/** A use of numbers that claims nothing. `words` is tried over the whole text; all that it covers is left alone. */
export interface SetAsideRule {
  readonly name: string;
  readonly because: string;
  readonly words: RegExp;
}

const NUMERAL = "[\\d零〇一二两三四五六七八九十百]";
const ABSTRACT =
  "方面|意识|维护|确保|自信|坚持|环节|层面|维度|原则|转变|统筹|体系|关键|抓手|机制|阶段|结合|提升|结构|导向|突出|精准|聚焦|着力|强化|难题|短板|问题|不足|关系|角度|领域|步骤|循环|对标|打造|倍增|清单|方向|一批|一律|一公里|梯度|主体";

export const SET_ASIDE_RULES: readonly SetAsideRule[] = [
  {
    name: "document-number",
    because: "〔2021〕5号 is the number of a document",
    words: /[〔[(（]\s*(?:19|20)[\dxX*]{2}\s*[〕\])）]\s*第?\s*[\dxX*]{1,6}\s*号/g,
  },
  {
    name: "numbered-thing",
    because: "5号文, 88号, 3号楼 are names",
    words: /第?\s*\d{1,6}\s*号(?:文件?|令|公告|楼|院|线)?/g,
  },
  { name: "title", because: "what stands in 《》 is a name", words: /《[^《》\n]{1,80}》/g },
  {
    name: "quoted-name",
    because: "what stands in quotation marks is a name or a slogan",
    words: /“[^“”\n,，。；;%]{1,24}”|「[^「」\n,，。；;%]{1,24}」|"[^"\n,，。；;%]{1,24}"/g,
  },
  {
    name: "five-year-plan",
    because: "十四五 is a plan",
    words: /十[一二三四五六]五(?!个|家|项|名|位|年|人|件|所|次|场|万|亿|%)/g,
  },
  {
    name: "programme",
    because: "863计划, 211工程, 1+N are names",
    words:
      /(?<![\d.])\d{2,4}(?:计划|工程|人才计划|高校|院校|课题|行动计划)|[\d一二三四五六七八九十]{1,3}\+[\d一二三四五六七八九十NnXx]{1,3}(?:\+[\dNnXx]{1,3})*/g,
  },
  {
    name: "latin-name",
    because: "5G, PM2.5, ISO9001, GB/T 8170 are names",
    words:
      /(?<![A-Za-z&])(?!(?:GDP|R&D|CPI|PPI|GNP) ?\d)[A-WYZa-wyz][A-Za-z&/.-]{0,12} ?\d[\dA-Za-z.-]{0,12}|(?<![\d.])\d{1,4}[GDKPBCgd](?![A-Za-z])|(?<![\d.])\d{1,3}[×xX]\d{1,3}(?:小时)?/g,
  },
  {
    name: "edition",
    because: "第三届, 第2批, 第三产业: an ordinal in a name",
    words: new RegExp(
      `第${NUMERAL}{1,4}(?:届|次|批|期|轮|章|条|款|项|集|场|站|号|个|代|方|产业|季度|阶段|类|组|梯队|方阵|课|版|部分|时间|生产力|书记|中学|医院|人民|支部|讲|篇|套|条线)|(?<=[建程目区园头房路桥厂场站港改造道])[一二三四五六]期(?=[^,，。；;]{0,6}(?:工程|项目|投资|完成|建设))`,
      "g",
    ),
  },
  {
    name: "ordinal-item",
    because: "第一，…; 第二，… number the points of a text",
    words: /(?<=^|[。；;:：\n])\s*第[一二三四五六七八九十]{1,3}[,，、:：]/g,
  },
  {
    name: "item-mark",
    because: "1. （二） 一、 一是 number the points of a text",
    words:
      /(?<=^|\n)\s*\d{1,2}\s*[、.)）](?!\d)|(?<=[。；;:：)）])\s*\d{1,2}[.、](?=[\u4e00-\u9fff“《])|[(（][一二三四五六七八九十]{1,3}[)）]|(?<=^|[\n。；;:：,， ])[(（]\d{1,2}[)）]|(?<=^|[\n。；;:：,， ])[一二三四五六七八九十]{1,3}(?:是|要)|(?<=^|[\n。；;])\s*[一二三四五六七八九十]{1,3}[、.]/g,
  },
  {
    name: "note-mark",
    because: "[1] and ① point to a note",
    words: /\[\d{1,3}\]|〔\d{1,3}〕|[\u2460-\u2473]/g,
  },
  {
    name: "telephone",
    because: "numbers of telephones, codes and accounts",
    words:
      /(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8}|400-?\d{3}-?\d{4})(?!\d)|(?:电话|传真|邮编|手机|QQ|热线|编码|代码|账号|编号|文号|ICP备?|邮政编码)[:： ]{0,2}[A-Za-z\d-]{4,20}/g,
  },
  {
    name: "page",
    because: "page numbers",
    words: /第\s*\d{1,4}\s*页|共\s*\d{1,4}\s*页|-\s*\d{1,3}\s*-(?=\n|$)/g,
  },
  {
    name: "clock",
    because: "a time of day",
    words:
      /(?<![\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d.:])|(?<![\d.])\d{1,2}(?:时|点(?!位|名))(?:\d{1,2}分|整|半)?/g,
  },
  {
    name: "duration",
    because: "三年行动, 为期5天, 6个月: how long something takes",
    words: new RegExp(
      `[\\d一二两三四五六七八九十百半]{1,4}\\s*(?:个月|个?工作日|分钟|周(?!岁|年)|个小时|个季度|年(?!度|级|产|均|鉴|报))|(?:为期|历时|提前|缩短|延长|每)[\\d一二两三四五六七八九十]{1,3}(?:天|日|小时)`,
      "g",
    ),
  },
  {
    name: "threshold",
    because: "亿元以上企业, 2000万元以上项目, 超千亿元的省: the bound of a class",
    words:
      /(?:(?<=超|过|破|逾|达)(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千])?(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)元?(?:以上)?的?(?=(?:的|产业|企业|集群|园区|省|市|县|区|项目|平台)))|(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千])?(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)元?级|(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千])?(?:万亿|千亿|百亿|十亿|亿|千万|百万|万)元?(?:及?以[上下])的?(?=企业|项目|单位|产业|工业|重大|技改|工程|平台|机构|设备|技术|合同|园区|高校|县|市|省|区)/g,
  },
  {
    name: "bound",
    because: "超过500项的有合肥, 过千亿元的有六家: who is counted, and no figure of anybody",
    words:
      /(?<=超过?|过|破|达到?|高于|低于|不足|不到|少于|大于|逾|[^\d]在)(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千万两]+)(?:万亿|千亿|百亿|亿|万)?(?:元|家|项|件|个|人|%|户|吨|分)?(?:以上|以下|大关)?的(?=(?:单位|企业|学院|部门|科室|行业|领域|园区|项目|地区)?(?:有|共|仅)|[一二三四五六七八九十两\d]*(?:个)?[省市县区镇乡村园](?![\u4e00-\u9fff]{3,}\d))/g,
  },
  {
    name: "bound-behind",
    because: "3个县区超过100亿元: who is counted",
    words:
      /(?<=[\d一二两三四五六七八九十]个[省市县区州镇乡村园街领行][^,，。；;\d]{0,5}(?:超过?|高于|低于|不足|突破|达到|少于|大于|逾|过))(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千万两]+)(?:万亿|千亿|百亿|亿|万)?(?:元|家|项|件|个|人|%|户|吨|分)?(?:以上|以下|大关)?(?=[,，。；;、)）]|$)/g,
  },
  {
    name: "age",
    because: "0—15岁, 16岁至24岁, 60岁及以上: an age in the name of a group of people",
    words:
      /\d{1,3}(?:-\d{1,3})周?岁|\d{1,3}周?岁[至到-]\d{1,3}周?岁|\d{1,3}周?岁(?:及?以[上下])(?=[^,，。；;]{0,8}[\dxX×*_]|老|人|儿童|居民|的)/g,
  },
  {
    name: "band",
    because: "500强, 百强县, 三大平台: names of a class",
    words:
      /(?<!前|第)(?:\d{2,4}|[百千]|[一二三四五六七八九十]{1,2})强(?!化|度|调)|[\d一二三四五六七八九十两]{1,3}大(?=[\u4e00-\u9fff“])(?!于|型|学|幅|专|关)/g,
  },
  { name: "version", because: "2.0版", words: /\d+(?:\.\d+)+版|[Vv]\d+(?:\.\d+)*/g },
  {
    name: "grade",
    because: "一等奖, 二级, 4A级 are grades",
    words:
      /[\d一二三四五特][等级](?=奖|响应|医|以|市|[\u4e00-\u9fff])(?!分)|\d?A{1,5}级|[一二三]类/g,
  },
  {
    name: "number-of-peers",
    because: "在13个市中居第1位, 在有数据的8个县中, 虽居9个县第1位: among how many a place counts",
    words:
      /(?<=在)(?:全[国省市县区州]|有数据)?的?\d{1,4}个(?=[^,，。；;\d]{1,12}?中)|(?<=[居列在位排]|排名|位列)(?:全[国省市县区州])?\d{1,4}个(?=[^,，。；;\d]{1,12}?第)|(?<=^|[,，。；;])(?:全[国省市县区州])?\d{1,4}个(?=[\u4e00-\u9fff]{1,5}(?:均|全部|都))|(?<=^|[,，。；;])全[国省市县区州]\d{1,4}个(?=(?:县区?|区县|县市区?|市州?|州市|镇街?|乡镇|街道|园区)(?:中|[,，]有))/g,
  },
  {
    name: "place-compared-with",
    because: "比第二位的中江县快1.9个百分点: who is meant, and no claim of its own",
    words:
      /(?<=[比较与超于后])(?:排名|居|列)?第[一二三四五六七八九十\d]{1,2}(?:(?:位|名)?的|位|名)(?=[\u4e00-\u9fff]{2})|(?<=[是为])第[一二三四五六七八九十\d]{1,2}(?:位|名)?的?(?=[\u4e00-\u9fff]{2,8}的\s*[\dxX×*_.]+(?:倍|%))/g,
  },
  {
    name: "tally",
    because: "5项指标中，1项居全省第一位: how many things are so and so",
    words:
      /\d{1,3}(?:项|个)(?=(?:主要|核心|约束性|预期性|年度|考核|重点)?(?:指标|目标)(?:中|均|全面|全部|都|完成\d{1,3}项))|(?<=\d项(?:年度)?目标完成)\d{1,3}项|\d{1,3}项(?=(?:均|都)?(?:居|位居|位列|列|排名|稳居|进入|处于))|(?<=(?:指标|目标)中)\d{1,3}项(?=(?:均|都)?(?:实现|保持)(?:正|较快)?增长)/g,
  },
  {
    name: "per-many",
    because: "每万人口, 万元GDP: what a rate is for each of",
    words:
      /每[\d一二两三四五六七八九十百千万亿]{1,3}(?:名|个|人口?|户|家|元|平方公里)?|万元(?=GDP|地区生产总值|工业|产值|增加值)|万人(?=有效|发明|专利|拥有)/g,
  },
  {
    name: "vague-number",
    because: "数十家, 几百人, 上百次: no figure",
    words: /[数几上成]\s*[十百千万亿]{1,2}(?:[余多])?(?!\d)|几(?=个|家|项|位|名|次|十)|若干/g,
  },
  {
    name: "abstract-count",
    because: "三个方面, 四个意识: a way of arranging a text",
    words: new RegExp(
      `[\\d一二两三四五六七八九十]{1,2}(?:个|项|条|种|类|大|重|方)?(?:${ABSTRACT})`,
      "g",
    ),
  },
  {
    name: "index-base",
    because: "性别比（以女性为100）: what is taken for a hundred",
    words: /(?<=以[^,，。；;\d()]{1,8}(?:为|作))100(?=[)）,，。；;]|计|$)/g,
  },
  {
    name: "kinds-named",
    because: "三种专利, 两类企业: how something is divided, and no count",
    words:
      /(?<!新增|[共有达为增推引育计])[两二三四五六七八九](?:种|类)(?=(?:专利|合同|企业|项目|机构|人才|园区|产业|经费|活动|指标|平台)(?!\d))/g,
  },
  {
    name: "kinds-listed",
    because: "技术开发、技术转让3类合同: how many a list names, and no count",
    words:
      /(?<=[、和与及][\u4e00-\u9fffA-Za-z]{2,12})(?:\d{1,2}|[两二三四五六七八九])类(?=[\u4e00-\u9fff]{2})/g,
  },
  {
    name: "count-of-list",
    because: "甲镇、乙镇、丙街道三个镇街: how many a list names, and no count",
    words: COUNT_OF_LIST,
  },
  {
    name: "three-industries",
    because: "三次产业 are three, and no third time",
    words: /三次(?=产业)/g,
  },
  {
    name: "indefinite-article",
    because: "一个, 一项, 一批: one of a kind, not a count",
    words:
      /一(?:个|项|家|批|些|种|系列|次|名|位|份|支|条|件|期|类|张|部|台|套|处|座|所|场|户|笔|篇|组|对|只|辆)(?![、,，])/g,
  },
  {
    name: "words-before",
    because: "两项增幅, 两者: what was named before",
    words:
      /[两二三四五六七八\d](?:者|项(?=指标|增幅|增速|占比|数据|均|都))|[两二三四五六七八九十\d]{1,2}(?:家|个|地|市|县|区|镇|乡|村|项|类|园)(?=合计|共计|之和|总和)/g,
  },
  {
    name: "ratio",
    because: "25.72:26.84 is a proportion",
    words:
      /(?<!产业?(?:增加值)?(?:结构|构成|比例|比|占比)[^,，。；;]{0,30}|三次产业[^,，。；;]{0,30})(?<![\d.:])(?!(?<=比[^,，。；;]{0,24})\d+\.\d+:1(?![\d.:]))\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/g,
  },
  {
    name: "idiom",
    because: "numerals that are parts of words",
    words:
      /[长珠金]三角|千方百计|四面八方|五湖四海|三农|三次产业(?=结构|比例|比|增加值|占)|四上企业|万众|一带一路|百年|千年|双百|两会|两手|两山|两化|三位一体|五位一体|四位一体|一体两翼|三区三州|三公|四新|三新|百家争鸣|八项规定|百名专家|百家企业|千家万户|万里|四个自信|十分|万无一失|三甲/g,
  },
];
