/** 据初步核算，2023年…, 根据省厅调查结果，…: how much of a sentence says by whom it is known, before it begins. */
export function lengthOfSource(sentence: string): number {
  return SOURCE.exec(sentence)?.[0].length ?? 0;
}

const SOURCE = /^\s*(?:据|经|按|根据)[^,，]{2,14}[,，]/;
