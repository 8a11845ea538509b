/** What an indicator's name tells about it. Data, not code: add names here. */
export const INDICATOR_KINDS = {
  /** Already divided by heads: its values do not add up. */
  perCapita: /^(每|万人|单位)|[人户]均|均$|平均(?!从业|职工|用工|在岗|人数|人口)|密度/,
  /** What there is at a date, whatever the year brought. */
  stock: /拥有量|有效量|保有|存量|余额|总数|现有|累计|在孵|在库|在册/,
  /** What a period brings. */
  flow: /申请|授权|审定|登记|成交|交易|产值|增加值|生产总值|收入|支出|经费|投入|投资|拨款|利润|利税|新增|培训|选派|外资|进出口|出口|零售|到位|销售|产量/,
  /** The whole of the economy: the denominator of an intensity. */
  grossProduct: /^(地区)?生产总值|^GDP$|^(地区)?生产总值[（(]GDP[）)]$/i,
  /** What others are weighed by. */
  weight: /(?:折算|换算|调整|加权|权重)系数$|权重$|分值$|满分$|^系数$/,
  /** Stands in a sheet for the sake of others: people and the economy as a whole. */
  background: /^(?:年末|全市|全县|全区|全省)?(?:总|常住|户籍)?人口|^(?:地区)?生产总值|^GDP/i,
  /** Told officially at comparable prices only: a rate from its levels is at the prices of each year. */
  valueAdded: /增加值|^(?:地区|国内)?生产总值|^GDP/i,
  /** What things cost. */
  price: /价格(?!补贴|调节基金|认证|鉴定|举报|投诉)|物价(?!局|补贴)|房价|均价$|^[CP]PI/i,
  /** The year before is its 100. */
  priceIndex: /(?:价格|物价)总?指数|^[CP]PI/i,
  /** How much of something is in the air or the water: it rises and falls. */
  concentration: /浓度|臭氧|[一二]氧化[碳硫氮]|PM2\.5|PM10|^(?:SO2|NO2|CO|O3)(?![A-Za-z0-9])/i,
  /** Lines of a public budget, whose plans are estimates. */
  fiscal:
    /税|预算收入|预算支出|财政|基金(?:预算)?[收支][入出]|国有资本.*[收支][入出]|^(?:.{2,12}支出|非税收入|转移性收入)$/,
  /** The distance of two figures by name: 高新产业高于规上工业, in points. */
  distance: /.(?:高于|低于|高出|快于|慢于|领先)./,
  /** Spent on research: what an intensity is the share of. */
  researchSpending:
    /^(全社会)?(R&D|R＆D|研发|研究与试验发展)(经费|投入|经费支出|经费投入|投入经费)/i,
  /** A share of gross product that the workbook states itself. */
  intensity: /强度|占.*(GDP|生产总值)/i,
} as const;
