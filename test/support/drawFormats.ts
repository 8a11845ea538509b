import fc from "fast-check";

/** A number format as people write them, and what it would take to read its cells wrongly. */
export interface DrawnFormat {
  readonly numberFormat: string;
  /** Negative numbers carry no sign but their colour. */
  readonly redMinus: boolean;
}

const whole = fc.constantFrom(
  "0",
  "#,##0",
  "#",
  "##0",
  "00",
  "0\\.0",
  '0"."00',
  "0!.0000",
  "#\\.0",
);
const fraction = fc.constantFrom("", "", ".0", ".00", ".000", ".0#", ".");
const commas = fc.constantFrom("", "", "", ",", ",,");
const before = fc.constantFrom(
  ...'||||¥|[$¥-804]|[Red]|[$-804]|[DBNum1]|+|"约"|_ * |"合计 "|[$$-409]|[Blue]|"↑"'.split("|"),
);
const after = fc.constantFrom(
  ...'||||%|\\%|"%"|"‰"|"万元"|!万\\元|"亿元"|"件"|\\m|"M"|" "|_ |"（预）"|"万"|"个百分点"|E+00| ?/?|%%|" kg"'.split(
    "|",
  ),
);

const positive = fc
  .tuple(before, whole, fraction, commas, after)
  .map(([first, ...rest]) => ({ first, body: rest.join("") }));

const minus = fc.constantFrom("-", "(", "[Red]", "[Red]-", "[Red](", "↓", "", "下降");

interface Part {
  readonly text: string;
  readonly redMinus: boolean;
}

function negative(mark: string, body: string): Part {
  const closing = mark.endsWith("(") ? ")" : "";
  return { text: `${quoted(mark)}${body}${closing}`, redMinus: mark === "[Red]" };
}

function quoted(mark: string): string {
  return mark === "下降" || mark === "↓" ? `"${mark}"` : mark;
}

const zero = fc.constantFrom("", "0", '"-"', '"—"', '"无"', "0.00", '_ * "-"??_ ');
const forText = fc.constantFrom("@", "_ @_ ", '@"区"', "");

const sections = fc
  .tuple(positive, minus, zero, forText, fc.integer({ min: 1, max: 4 }))
  .map(([{ first, body }, mark, none, text, count]): DrawnFormat => {
    const below = negative(mark, body);
    const all = [`${first}${body}`, below.text, none, text].slice(0, count);
    return { numberFormat: all.join(";"), redMinus: count > 1 && below.redMinus };
  });

const conditional = fc
  .tuple(fc.constantFrom(">=10000", ">=100000000", "<1", ">1", "=0", "<>0"), positive, positive)
  .map(([condition, one, other]): DrawnFormat => ({
    numberFormat: `[${condition}]${one.body};${other.body}`,
    redMinus: false,
  }));

const others = fc
  .constantFrom(
    "General",
    'General"亿元"',
    'General"%"',
    ";;;",
    "yyyy-mm-dd",
    '[$-804]yyyy"年"m"月"',
    "h:mm",
    "[h]:mm",
    "@",
    "# ??/??",
    "##0.0E+0",
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    "#,##0.0_);(#,##0.0)",
    "000-0000",
  )
  .map((numberFormat): DrawnFormat => ({ numberFormat, redMinus: false }));

/** Number formats as they come in workbooks, sound and strange. */
export const drawnFormat: fc.Arbitrary<DrawnFormat> = fc.oneof(
  { weight: 6, arbitrary: sections },
  { weight: 2, arbitrary: conditional },
  { weight: 2, arbitrary: others },
);

/** Numbers as sheets hold them: typed ones, results of divisions, large amounts in 元, nothing. */
export const drawnNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 100),
  fc.integer({ min: -1e11, max: 1e11 }),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([a, b]) => a / b),
  fc.constantFrom(0, 1, -1, 0.004, -0.004, 0.5, 9999.6, 10000, 12345.675),
);
