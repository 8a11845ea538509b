/**
 * The level of a heading by its number, from 1: 一、 then （一） then 1. then （1） (GB/T 9704-2012, 7.3.3). A heading
 * without a number is of the first level.
 *
 * @example headingLevel("一、科技投入") // => 1
 * @example headingLevel("（二）专利") // => 2
 * @example headingLevel("3.授权") // => 3
 * @example headingLevel("（4）发明专利") // => 4
 */
export function headingLevel(heading: string): 1 | 2 | 3 | 4 {
  if (/^[（(][一二三四五六七八九十百]+[）)]/.test(heading)) return 2;
  if (/^\d+[.．]/.test(heading)) return 3;
  return /^[（(]\d+[）)]/.test(heading) ? 4 : 1;
}
