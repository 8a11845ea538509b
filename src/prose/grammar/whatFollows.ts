/** 完成率152.5%的合同额, 全市38.6%的出口商品: whether what a rate is of stands behind it. */
export function isOfWhatFollows(plain: string, end: number): boolean {
  return /^的(?!增速|速度|增幅|幅度|[水势目任进同平基总贡])[\u4e00-\u9fff]{2}/.test(
    plain.slice(end, end + 4),
  );
}
