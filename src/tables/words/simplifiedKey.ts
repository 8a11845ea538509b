/**
 * Traditional characters met in headers, each followed by its simplified form. Mechanical conversions leave
 * texts mixed (范 for 範), so characters are mapped one by one and only for matching, never for print.
 */
const PAIRS =
  "單单標标稱称區区縣县號号額额億亿萬万個个項项戶户較较長长產产業业數数總总計计統统實实際际預预報报達达設设" +
  "劃划務务進进與与於于佔占節节類类別别級级備备註注說说資资來来責责門门關关鎮镇鄉乡開开發发園园範范餘余筆笔" +
  "規规問问題题舉举績绩導导語语評评價价榮荣譽誉現现費费經经強强獲获權权證证術术學学國国場场減减漲涨勢势態态" +
  "狀状組组內内歷历時时間间據据點点幾几領领層层體体調调繼继續续條条確确認认許许質质變变動动複复製制轉转優优" +
  "無无暫暂漢汉蘇苏遼辽寧宁龍龙廣广東东慶庆貴贵雲云陝陕肅肃灣湾島岛潛潜濟济灤滦瀘泸魯鲁瓊琼贛赣準准" +
  "構构針针對对積积極极擴扩該该審审衛卫創创財财稅税擬拟訂订聯联絡络屬属過过還还應应當当訴诉願愿誤误錄录徵征" +
  "員员專专協协議议選选請请簽签約约試试訓训農农帶带銷销貸贷銀银種种創创賽赛獎奖勵励貼贴養养護护薦荐參参會会講讲";

/** The simplified form by character code; 0 where there is none. */
const SIMPLIFIED = new Uint16Array(2 ** 16);
for (let at = 0; at < PAIRS.length; at += 2) {
  SIMPLIFIED[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1);
}

/**
 * The text with traditional characters as simplified ones, of the same length.
 *
 * @example simplifiedKey("單位：億元") // => "单位：亿元"
 */
export function simplifiedKey(text: string): string {
  // Most texts have none and stay as they are: names are asked for time and again.
  for (let at = 0; at < text.length; at += 1) {
    if (SIMPLIFIED[text.charCodeAt(at)] !== 0) return simplified(text);
  }
  return text;
}

function simplified(text: string): string {
  let key = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    key += String.fromCharCode(SIMPLIFIED[code] || code);
  }
  return key;
}
