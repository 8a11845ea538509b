/** Indicators a sentence calls otherwise than a header does. */
export const INDICATOR_NAMES: ReadonlyMap<string, string> = new Map([
  ["R&D经费", "R&D经费支出"],
  ["R＆D经费", "R&D经费支出"],
  ["研发经费", "研发经费支出"],
  ["全社会R&D经费", "全社会R&D经费支出"],
  ["全社会研发经费", "全社会研发经费支出"],
  ["GDP", "地区生产总值"],
]);

/**
 * 企业数61家 reads better as 企业61家: the 数 behind names of things that can be counted. Sought first by the 数, which few
 * names have, then by what stands before it.
 */
export const COUNTED_NAMES =
  /(?<!总|立(?=项数))(?:批次|场次|例数|笔数|户数|项数|件数|家数)(?<=....)$|数(?<=(?:企业|机构|中心|平台|工作站|实验室|研究院|孵化器|空间|基地|园区|人员|学校|幼儿园|学生|在校生|毕业生|招生|教师|教职工|职工|医师|医生|护士|床位|农户|党员|党组织|专家|专利|论文|项目|课题|团队|社区|合作社|家庭农场|示范社|..立项)数)量?$/;

/** How the text calls the office's own area. */
export const SELF_NAMES: ReadonlyMap<string, string> = new Map([
  ["本省", "全省"],
  ["本市", "全市"],
  ["本县", "全县"],
  ["本区", "全区"],
  ["本州", "全州"],
  ["我省", "全省"],
  ["我市", "全市"],
  ["我县", "全县"],
  ["我区", "全区"],
  ["我国", "全国"],
  ["本级", ""],
]);

/** An indicator that says itself that it is of the whole body: 全市R&D经费, 我校论文. 全社会 is of no body. */
export const WHOLE_BODY = /^[全我本](?:[省市县區区州盟旗镇鎮乡鄉村校院所]|街道|园区|公司|集团)/;

/** Behind 全市 or 全区 these would name the same once more: 全社会研发投入, 园区企业营业收入. */
export const BODY_AGAIN = /^(?:全社会|全体|园区|辖区|[省市县区]内)/;

/** Rows a figure is compared with; the first pattern that fits is replaced by its words. */
export const BENCHMARKS: readonly (readonly [RegExp, string])[] = [
  [/水平$/, "水平"],
  [/平均[值数]?$|均值$/, "平均水平"],
  [/^(?:合计|总计|总数|小计)$/, "总体水平"],
];

/** What a share is a share of, where the row's name would not read well. */
export const WHOLES: ReadonlyMap<string, string> = new Map([
  ["合计", "总量"],
  ["总计", "总量"],
  ["总数", "总量"],
]);

export const VERBAL_NAMES =
  /^(?:新(?!兴|能源|材料|产品|型)|认定|登记|获|实施|组织|选派|引进|培育|备案|建成|建设|立项|申报|推荐|开展|完成|举办|征集|发布|签约(?!院|企|项)|服务(?!业)|兑现|落实|转化|申请|推广|联建|创办|带动|实现|重奖|开发(?=新)|邀请|参加|参与|惠及|验收|刊登|帮助|达成|承办|引导|涉及|争取|签订|吸引|招引|招收|招聘|招录|承接|承担|发放|办理|接待|组建|成立|设立|盘活|查处|检查|抽检|资助|救助|化解|(?:出版|发表|追回|清理|清运|拆除|立案|结案|受理|排查|破获|抓获|挽回|减免|罚款|罚没|收治|救治|培养|印发|编印|修建|新建|处置|走访|慰问|疏通|维修)(?!.*率$|量|面积|总?额|金额|能力|设施|中心|[厂站场数]))|^为.{1,6}(?:追回|挽回|减免|办理|解决)/;

/** Questions of yes and no that ask whether something was done: 已列入财政预算, not 科技馆. */
export const DONE_NAMES =
  /^(?:已经?)?(?:列入|纳入|落实|建立|建成|设立|设有|成立|制定|制订|出台|印发|发布|完成|开展|启动|实施|实现|配备|组建|组织|通过|达到|达标|获批|获得|入选|签订|签署|安排|兑现|上线|使用|推广|举办|参加|报送|上报|备案|拨付|到位|明确|引进)/;

/** Sections over the kinds of one thing: 按城乡分, 按年龄段分. */
export const BREAKDOWNS = /^(?:[一二三四五六七八九十]+、)?按.{1,12}(?:分|划分|分类|分组)$/;

/** Before the name, from a title that says how its table is divided: 分行业规模以上工业企业R&D经费. */
export const DIVIDED = /^分(?:行业|产业|地区|县区|领域|类型|登记注册类型)(?=.{4})/;

/** Who lives somewhere: nobody says that there are 现有常住人口. */
export const POPULATIONS = /人口(?:总?数)?$/;

/** Names of rates that ask for 为: 比例为0.75%. */
export const PROPORTIONS = /(?:比例|比重|占比|比率|[^概]率)$/;

/** Names that already say that they measure: they take 达, not 现有. */
export const MEASURING_NAMES = /(?:量|额|数|率|值|规模|强度|比例|比重|经费|投入|支出|收入)$/;
