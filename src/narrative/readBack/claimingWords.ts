import type { Sense } from "../senses";

/** Words by which a text of others claims something; of our own the tree knows what it claims. Data. */
export interface ClaimingWord {
  readonly sense: Sense;
  readonly words: RegExp;
}

/** Longer words before those they hold. */
export const CLAIMING_WORDS: readonly ClaimingWord[] = [
  { sense: "全面", words: /全面(?=[超完达实落])/ },
  { sense: "未完成", words: /未(?:能)?(?:完成|达到|实现)|没有完成/ },
  { sense: "超额完成", words: /超额(?:完成)?|提前完成/ },
  { sense: "超出", words: /超出/ },
  { sense: "控制在以内", words: /控制在/ },
  { sense: "完成", words: /完成(?!率|情况|值)|达到.{0,4}目标/ },
  { sense: "基本持平", words: /基本持平/ },
  { sense: "持平", words: /持平|不变/ },
  { sense: "由负转正", words: /由负转正|扭亏(?:为盈)?/ },
  { sense: "由正转负", words: /由正转负|由盈转亏/ },
  { sense: "增长", words: /增长|增加|提高|提升|上升|前移|增至|升至/ },
  { sense: "加快", words: /加快/ },
  { sense: "下降", words: /下降|减少|降低|回落|下滑|后移|降至/ },
  { sense: "大幅", words: /大幅|显著|明显|远(?=[高低])/ },
  { sense: "略", words: /略(?=[有高低])|小幅|稍/ },
  { sense: "高于", words: /高于|高出|领先|超过/ },
  { sense: "低于", words: /低于|落后/ },
  { sense: "快于", words: /快于/ },
  { sense: "慢于", words: /慢于/ },
  { sense: "略增", words: /略增/ },
  { sense: "略降", words: /略降/ },
  {
    sense: "历史新高",
    words: /(?:创|达)?(?:下)?历史(?:新高|最高|最好)|新高|以来(?:同期)?最[高好]/,
  },
  { sense: "历史新低", words: /历史(?:新低|最低)|新低|以来(?:同期)?最低/ },
  { sense: "零的突破", words: /零的?突破/ },
  { sense: "首次", words: /首次|首个|首家|第一次/ },
  { sense: "连续", words: /连续/ },
  { sense: "翻番", words: /翻了?(?:一|两|三)?番/ },
  { sense: "并列", words: /并列/ },
  { sense: "首位", words: /首位|榜首|第一(?=[，。；]|$)/ },
  { sense: "末位", words: /末位|垫底|倒数/ },
  { sense: "靠后", words: /靠后/ },
  { sense: "前列", words: /前列|前茅/ },
  { sense: "唯一", words: /唯一|独家|仅有/ },
  { sense: "率先", words: /率先|首批|最早/ },
  { sense: "全覆盖", words: /全覆盖|全域覆盖/ },
  { sense: "已覆盖", words: /已?覆盖(?!率|面)/ },
  { sense: "均未", words: /(?:均|都|全部)(?:尚?未|没有|无)/ },
  { sense: "均", words: /(?<![平人年户])均(?!值|等)|全部|双双/ },
];

/** The claims that a piece of text makes by its words. */
export function claimsOfWords(text: string): readonly ClaimingWord[] {
  let rest = text;
  return CLAIMING_WORDS.filter(({ words }) => {
    if (!words.test(rest)) return false;
    rest = rest.replace(new RegExp(words.source, "g"), " ");
    return true;
  });
}
