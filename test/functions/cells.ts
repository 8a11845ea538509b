/** One column, as Excel hands over `A1:A3`. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** One row, as Excel hands over `A1:C1`. */
export const row = (...cells: unknown[]): unknown[][] => [cells];

export const cell = (value: unknown): unknown[][] => [[value]];

/** A number as a data type; it goes another way through the functions than a bare number. */
export const asDouble = (value: number, numberFormat?: string): unknown => ({
  type: "Double",
  basicValue: value,
  ...(numberFormat !== undefined && { numberFormat }),
});

/** What a function says of an argument without a figure. */
export const noFigure = (argument: string): unknown => ["#N/A", `“${argument}”没有数据`];

export const zeroOrBlank = (argument: string): unknown => [
  "#N/A",
  `“${argument}”为零或空白，无法计算`,
];

/** Excel on the desktop passes a blank cell as 0: a 0 that would count must be explained. */
export const unclearZero = (argument: string): unknown => [
  "#N/A",
  `“${argument}”为 0，不能确定是数值还是空白，请在“零的含义”中填“值”或“缺”`,
];

/** Cells no metric can count with, and what each of them says. */
export const unfitCells: readonly (readonly [string, unknown, unknown])[] = [
  ["a text", "持平", ["#VALUE!", "“持平”不是可以计算的数字"]],
  ["a placeholder", "xx.x", ["#VALUE!", "“xx.x”不是可以计算的数字"]],
  ["a truth value", true, ["#VALUE!", "“TRUE”不是可以计算的数字"]],
  ["an approximate figure", "近60", ["#VALUE!", "“近60”是约数，不参与计算"]],
  ["an error as a text", "#DIV/0!", ["#N/A", "引用的单元格是错误值 #DIV/0!"]],
  [
    "an error as a data type",
    { type: "Error", basicValue: "#REF!" },
    ["#N/A", "引用的单元格是错误值 #REF!"],
  ],
  [
    "an error of the runtime",
    { type: "CustomFunctionError", code: "#NUM!" },
    ["#N/A", "引用的单元格是错误值 #NUM!"],
  ],
];

/** What stands for a blank cell: on the web, in a text, in a data type. */
export const blankCells: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "—",
  { type: "Empty", basicValue: "" },
];
