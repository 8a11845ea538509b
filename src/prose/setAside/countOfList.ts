/** Two to twelve as they are written behind a list. */
const MANY = [
  "[2两二]",
  "[3三]",
  "[4四]",
  "[5五]",
  "[6六]",
  "[7七]",
  "[8八]",
  "[9九]",
  "10|十",
  "11|十一",
  "12|十二",
];

const NAME = "[^、和与及,，。；;：:(（\\n\\d]{2,16}";
const BEGINS = "(?:^|[,，。；;：:(（\\n])";
const MEASURE = "[个家大项种所位条]";

/** 甲镇、乙镇、丙街道三个镇街: how many a list names that stands right before, and no count. */
export const COUNT_OF_LIST = new RegExp(
  MANY.map((many, at) => {
    const list = `${BEGINS}[^、和与及,，。；;：:(（\\n]{2,30}(?:[、和与及]${NAME}){${String(at + 1)}}等?`;
    return `(?:${many})${MEASURE}(?<=${list}(?:${many})${MEASURE})(?=[\\u4e00-\\u9fff]{2})`;
  }).join("|"),
  "gm",
);
