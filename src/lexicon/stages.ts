import { matcherOf, type Entry } from "./entry";
import { isMoneyName } from "./nameEndings";
import { isDependentName } from "./dependents";
import { plainLabel } from "./script/plainLabel";

/** How far something has come that is counted in a column of its own. */
export const STAGES: readonly Entry<"stage" | "before">[] = [
  {
    id: "stage.word",
    words: {
      申报: "申报数",
      申请: "申请项数",
      推荐: "推荐数",
      受理: "受理数",
      通过: "通过数",
      通过认定: "通过认定",
      认定: "认定家数",
      获批: "获批数",
      批准: "批准数",
      立项: "立项数",
      登记: "登记数",
      验收: "验收数",
      备案: "备案企业数",
      入库: "入库企业数",
      入选: "入选数",
      入围: "入围数",
      列入培育: "列入培育",
      培育: "培育数",
      评审: "评审数",
      评审中: "评审中",
      公示: "公示数",
      签约: "签约项目数",
      开工: "开工项目数",
      竣工: "竣工项目数",
      完工: "完工项目数",
      建成: "建成项目数",
      履约: "履约项目数",
      投产: "投产项目数",
      结题: "结题数",
      在研: "在研项目数",
      参评: "参评数",
      获奖: "获奖数",
      注销: "注销数",
      吊销: "吊销数",
    },
    meaning: "stage",
    not: ["专利申请量"],
    from: "ledgers of applications for programmes and titles, of businesses registered and closed",
  },
  {
    id: "stage.before",
    words: { 已: "已申报数", 新: "新认定数", 拟: "拟立项数", 未: "未开工数" },
    meaning: "before",
    from: "ledgers of applications for programmes and titles",
  },
];

/** What may stand behind a stage without saying more. */
export const STAGE_ENDINGS: readonly Entry<"counted" | "number">[] = [
  {
    id: "stage.counted",
    words: { 企业: "备案企业数", 项目: "签约项目数" },
    meaning: "counted",
    from: "ledgers of applications for programmes and titles",
  },
  {
    id: "stage.number",
    words: {
      数: "申报数",
      数量: "申报数量",
      家数: "认定家数",
      项数: "申请项数",
      个数: "立项个数",
    },
    meaning: "number",
    from: "ledgers of applications for programmes and titles",
  },
];

const stage = matcherOf(
  STAGES.filter(({ meaning }) => meaning === "stage"),
  "start",
);
const before = matcherOf(
  STAGES.filter(({ meaning }) => meaning === "before"),
  "start",
);
const stageBehind = matcherOf(
  STAGES.filter(({ meaning }) => meaning === "stage"),
  "end",
);
const [counted, number] = STAGE_ENDINGS.map((entry) => matcherOf([entry], "start"));

/**
 * What stands behind the stage that a name begins with and says only how many or how much; `undefined` for a name that says more.
 *
 * @example behindStage("立项率") // => "率"
 * @example behindStage("已立项") // => ""
 * @example behindStage("已拨付") // => ""
 * @example behindStage("立项单位") // => undefined
 */
export function behindStage(key: string): string | undefined {
  const done = behindDone(key);
  if (done !== undefined) return done;
  const from = before(key)?.word.length ?? 0;
  const word = stage(key.slice(from))?.word;
  const rest = word === undefined ? undefined : key.slice(from + word.length);
  return rest === "" || (rest !== undefined && isDependentName(rest)) ? rest : undefined;
}

/**
 * What stands behind 已 and what has been done, where that is no more than money: 已拨付, 已供地 and 已拨付资金 say nothing of what it was
 * done with; `undefined` for any other name.
 *
 * @example behindDone("已拨付资金") // => "资金"
 * @example behindDone("拨付资金") // => undefined
 */
export function behindDone(key: string): string | undefined {
  if (!key.startsWith(DONE) || key.length < LENGTH_OF_DONE) return undefined;
  const rest = key.slice(LENGTH_OF_DONE);
  return rest === "" || (rest.length <= LONGEST_MONEY && isMoneyName(rest)) ? rest : undefined;
}

const DONE = "已";
const LENGTH_OF_DONE = 3;
const LONGEST_MONEY = 2;

/**
 * What has come so far, without how far.
 *
 * @example withoutStages("科技项目申报及立项") // => "科技项目"
 */
export function withoutStages(name: string): string {
  const word = stageBehind(name)?.word ?? "";
  const rest = name.slice(0, name.length - word.length).replace(/[和与及、]$/, "");
  return word === "" || rest === "" ? name : withoutStages(rest);
}

/**
 * The stage a heading of a column names, where the rows are what goes through stages.
 *
 * @example stageIn("申报数") // => "申报"
 * @example stageIn("列入培育") // => "列入培育"
 * @example stageIn("专利申请量") // => undefined
 */
export function stageIn(heading: string): string | undefined {
  const { name, key } = plainLabel(heading);
  const from = before(key)?.word.length ?? 0;
  const word = stage(key.slice(from))?.word;
  if (word === undefined) return undefined;
  const end = from + word.length;
  const ofWhat = counted?.(key.slice(end))?.word.length ?? 0;
  const rest = key.slice(end + ofWhat);
  return rest === "" || number?.(rest)?.word === rest ? name.slice(0, end) : undefined;
}
