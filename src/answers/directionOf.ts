/** Whether a larger figure is good news, bad news, or neither by itself. */
export type Direction = "higher" | "lower" | "neither";

/**
 * Which way round an indicator is good, by the words of its name; the first rule that reads it holds. What none reads is
 * neither praised nor blamed: a shortcoming made up is worse than one left out. Data: add words here.
 */
const DIRECTIONS: readonly {
  readonly better: Direction;
  readonly because: string;
  readonly words: RegExp;
}[] = [
  {
    better: "neither",
    because: "what counts are weighed by is no result: 折算系数, 权重",
    words: /(?:折算|换算|调整|加权|权重)系数|权重|分值|满分|^系数$/,
  },
  {
    better: "neither",
    because: "businesses close for good reasons and for bad ones",
    words: /(?:注销|吊销)(?:数|户数)?$/,
  },
  {
    better: "lower",
    because: "what came too late, however it is counted: 超期办结率",
    words: /^(?:超期|逾期|超时|延期|延误)/,
  },
  {
    better: "higher",
    because: "a fall of something harmful is itself what is measured: 能耗降低率, 减排量",
    words:
      /(?:降低|下降|减少|削减|压减|压降|减排|节约|节能|节水|去除|回收|利用)(?:率|量|幅度|比例)?$/,
  },
  {
    better: "higher",
    because: "something harmful dealt with: 投诉办结率, 污染治理投入, 排放达标率",
    words:
      /(?:达标|合格|处理|处置|治理|监测|修复|整改|化解|办结|结案|查处|满意|优良|覆盖|完成|减排)(?:率|比例|天数|个数|数|量|项目|投入|投资|资金|经费|设施|能力)?$/,
  },
  {
    better: "higher",
    because: "who finds work again, and who is insured: 失业人员再就业, 失业保险参保人数",
    words: /再就业|参保|(?:失业|工伤)保险(?:人数|覆盖)/,
  },
  {
    better: "higher",
    because:
      "what is spared or got back of something that should be low: 节约药品费用, 追回违规资金",
    words: /^(?:节约|节省|减免|减轻|追回|挽回|化解|盘活|消化)/,
  },
  {
    better: "neither",
    because:
      "cases dealt with tell of the work and of the offences alike: 查处违法案件, 处理违规机构",
    words:
      /^(?:处理|查处|查办|处置|处罚|惩处|清理|整治|拆除|打击|侦破|破获|立案|审结|调解)|(?:督办|排查|检查|执法|整治|拆除|打击|演练|培训|宣传|防治|防控|筛查)(?:次数|场次|件数|起数|项数|家次|数量?)?$/,
  },
  {
    better: "neither",
    because:
      "what is settled or paid for people grows with what they are given: 费用结算, 基金支付比例",
    words: /(?:费|费用).*(?:结算|报销|支付|补偿|救助)|(?:结算|报销|支付|补偿|救助).*费用?/,
  },
  {
    better: "neither",
    because:
      "how much energy and water a place uses grows with its work, and how many die with its people",
    words:
      /^(?:全社会|规模以上|规上)?(?:工业|企业)?(?:综合)?(?:能源|用水|用电|用能|耗电|用气)(?:消[费耗])?(?:总?量|合计)|^死亡(?:人口|率)|自然增长/,
  },
  {
    better: "lower",
    because: "consumption, pollution, losses, faults and delays are better when few",
    words:
      /能耗|能源消[耗费]|能源强度|电耗|水耗|用水量|碳强度|碳排放|排放|污染|投诉|失业|亏损|逾期|超期|超时|延误|差错|错误率|负债率|死亡|事故|不良|流失|违约|违法|违规|驳回|退件|退回率|不合格|不达标|缺陷|废品|次品|空置|闲置|发案|犯罪|辍学|坏账|拖欠|欠薪|欠费/,
  },
  {
    better: "lower",
    because: "concentrations and indices of bad air and water",
    words:
      /PM2\.5|PM10|AQI|空气质量(?:综合)?指数|水质(?:综合)?指数|臭氧|[一二]氧化[碳硫氮]|浓度|噪声|污染天数|^(?:SO2|NO2|CO|O3)(?![A-Za-z0-9])/i,
  },
  {
    better: "lower",
    because: "the time that something takes",
    words: /(?:办理|办结|审批|审查|受理|等候|等待)(?:时间|时限|时长|天数|周期)|平均.*(?:时长|用时)/,
  },
  {
    better: "lower",
    because: "what a patient, a pupil or the public bears: 药占比, 平均住院日, 生师比, 大班额",
    words:
      /药占比|耗占比|药品.*(?:占比|比例|比重)|耗材.*(?:占比|比例|比重)|住院日|住院天数|次均|均次|人均(?:住院|门诊|医疗)?费用|使用强度|感染|并发症|病死|剖宫产|再入院|再手术|生师比|大班额|超标|漏损|返贫|伤亡|受灾|火灾|故障|误差|信访/,
  },
  {
    better: "higher",
    because: "what is spent on research is an investment, whatever it is called: 研发费用",
    words: /(?:研发|R&D|R＆D|研究(?:与试验)?(?:开发|发展)|技术开发|科研|科技活动).*费用/i,
  },
  {
    better: "lower",
    because: "what is used up for each unit of a result: 百元收入消耗的卫生材料费, 万元产值能耗",
    words: /^[每百千万]+(?:元|人|吨|平方米).*(?:消耗|材料费|成本|费用|能耗|电耗|水耗)/,
  },
  {
    better: "neither",
    because: "what a budget spends on debts or costs goes with its size: 债务付息支出",
    words: /(?:债务|费用).*支出$/,
  },
  {
    better: "lower",
    because: "costs and debts as a part of the whole, and gaps between people",
    words:
      /(?:成本|费用|债务|负债|杠杆|赤字|隐患)|三公|恩格尔|基尼|城乡.*收入(?:之)?比|去化周期|离职率|缺口/,
  },
  {
    better: "higher",
    because: "what is new, clean or of high worth is wanted as a greater part",
    words:
      /(?:高新|高技术|新兴|研发|R&D|R＆D|研究|试验|科技|科研|技术|发明|专利|创新|数字|知识产权|服务业|第三产业|先进|博士|高级|硕士|人才|绿色|绿化|清洁|可再生|优质|优良|税收|高价值|工业|制造业|文化|民营).*(?:占比|比重|比例|占)/i,
  },
  {
    better: "neither",
    because: "how a whole is made up is neither good nor bad: 第一产业占比, 男女比例",
    words: /(?:占比|比重|比例|构成|系数|之比|师比)(?:[（(].*)?$/,
  },
  {
    better: "neither",
    because: "prices and populations are neither good nor bad by themselves",
    words: /价格|物价|CPI|PPI|汇率|人口|气温|降水|降雨|库存|出生|户数/i,
  },
  {
    better: "neither",
    because: "how many pupils and schools there are follows from how many children are born",
    words:
      /(?:在校|招生|毕业|在园|入园(?!率)|适龄)|(?:学校|幼儿园|小学|初中|班级)(?:数|个数|数量|所数)$/,
  },
  {
    better: "higher",
    because: "what is made, earned, spent on the future, won, kept and served",
    words:
      /产值|产量|单产|总产|增加值|生产总值|总值|GDP|收入|营收|投资|投入|经费|拨款|资金|资助|支出|利润|利税|税|效益|效率|生产率|销售|零售|成交|交易|贸易|进出口|出口|进口|外资|引资|存款|贷款|融资|余额|储备|保费|金额|总额|营业额|工作量|规模|总量/i,
  },
  {
    better: "higher",
    because: "knowledge and those who make it",
    words:
      /专利|商标|版权|著作|软著|论文|专著|标准|成果|奖|品种|授权|申请|登记|认定|备案|立项|获批|科技|科研|研发|R&D|R＆D|技术|创新|发明|高新|强度|项目|课题|平台|实验室|中心|基地|园区|孵化|众创|载体|机构|企业|单位|人才|人员|职工|就业|从业|教师|专家|院士|博士|硕士|特派员|团队|培训|引进|活动|服务|仪器|设备|设施|合同|签约|合作|示范/i,
  },
  {
    better: "higher",
    because: "what serves people and nature",
    words:
      /门诊|急诊|诊疗|手术|出院|入院|人次|床位|游客|旅游|接待|客运|货运|吞吐|里程|用户|入[学园]率|升学率|巩固率|就业率|普及率|城镇化率|参保|覆盖|森林|绿地|绿化|优良|水质|图书|册|面积|存栏|出栏|满意|得分|评分|积分|指数|知名|品牌|达标|合格|及格|通过|毛入学|转化|使用率|利用率|完成率|增长率|贡献率|自给率|成功率|治愈率|产能|开工|投产|竣工|新增/,
  },
];

/**
 * @example directionOf("万元GDP能耗") // => "lower"
 * @example directionOf("万元GDP能耗下降率") // => "higher"
 * @example directionOf("驳回率") // => "lower"
 * @example directionOf("水质指数") // => "lower"
 * @example directionOf("企业注销") // => "neither"
 * @example directionOf("规上工业企业研发费用") // => "higher"
 * @example directionOf("百元医疗收入消耗的卫生材料费") // => "lower"
 * @example directionOf("居民消费价格指数") // => "neither"
 * @example directionOf("药占比") // => "lower"
 * @example directionOf("节约药品费用") // => "higher"
 * @example directionOf("处理违法违规医药机构") // => "neither"
 * @example directionOf("重大隐患挂牌督办") // => "neither"
 * @example directionOf("住院跨省直接结算医疗总费用") // => "neither"
 * @example directionOf("居民医保住院费用基金支付比例") // => "neither"
 * @example directionOf("债务付息支出") // => "neither"
 * @example directionOf("专利授权量") // => "higher"
 * @example directionOf("会议次数") // => "neither"
 */
export function directionOf(indicator: string): Direction {
  return DIRECTIONS.find(({ words }) => words.test(indicator))?.better ?? "neither";
}
