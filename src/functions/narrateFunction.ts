/**
 * 总结：读懂一个表格区域，写出总结的句子，逐句溢出到下方单元格，与窗格写出的相同。数据变化后自动重写。
 * @customfunction NARRATE
 * @category narrative
 * @keywords 总结 报告 简报 小结 写作 生成 自动 文字 summary report
 * @param range 表格区域：含表头的整个表格，须直接引用工作表中的区域
 * @param [subject] 总结对象：如"湖北"、"全市"；省略为表中的第一个
 * @param [period] 期间：如"2022年"、2022；省略为最近一期
 * @param invocation
 * @whole range
 * @returns 句子，每句一个单元格
 * @remarks 空白、数字格式、合并和隐藏的单元格都按工作表中的样子读取，所以须直接引用区域，不能是数组或其他公式的结果。表题和单位说明请包括在区域内。需要能提供参数地址的 Excel（CustomFunctionsRuntime 1.3）。示例取自 assets/samples/研发投入-分地区.xlsx。
 * @english Narrative: reads a table and spills the sentences of the summary into the cells below, one each, as the pane writes them; Chinese. Written anew when the data change.
 * @english range the whole table with its headers; must refer to a range of a sheet directly
 * @english subject about whom, as "湖北" or "全市"; the first in the table if left out
 * @english period which period, as "2022年" or 2022; the latest if left out
 * @english returns sentences, one in each cell
 * @english remarks Blanks, number formats, merged and hidden cells are read as they are in the sheet; so the argument must be a reference, not an array or the result of another formula. Include the title and the line of units. Needs an Excel that tells the addresses of arguments (CustomFunctionsRuntime 1.3). The examples are of assets/samples/研发投入-分地区.xlsx.
 * @example NARRATE('2022年'!A1:C34, "北京") // => "2022年，北京R&D经费支出2843.3亿元，占全国的9.2%，总量居全国第3位；R&D经费投入强度6.83%，居全国第1位，高于全国水平4.29个百分点。"
 * @example NARRATE('2022年'!A1:C34, "北京", 2021) // => #N/A
 * @example NARRATE({"地区","R&D经费（亿元）";"湖北",1254.7}) // => #VALUE!
 * @requiresParameterAddresses
 */
export async function narrate(
  range: unknown[][],
  subject: unknown,
  period: unknown,
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  // What reads tables and writes texts is many times larger than all functions together, and most workbooks never call it.
  const { narrateRange } = await import(/* webpackChunkName: "narrateArea" */ "./narrateRange");
  return narrateRange(range, subject, period, invocation.parameterAddresses ?? []);
}
