import { whyNothing } from "../../../src/narrative/whyNothing";
import { claimsOfWords } from "../../../src/narrative/readBack/claimingWords";
import { familyOf } from "../../../src/narrative/senses";
import { PHRASES } from "../../../src/narrative/wording/phrases";
import { STAGES } from "../../../src/narrative/wording/deedWords";
import { books } from "../../books/books";
import { readBook } from "../../books/readBook";
import { write } from "../../support/changedWithout";
import { sentencesOf } from "../../support/recompute";

jest.setTimeout(60_000);

const sensesOf = (text: string) => claimsOfWords(text).map(({ sense }) => sense);

describe("the words of a text that claim something", () => {
  it.each<[text: string, senses: string[]]>([
    ["科技特派员工作站实现8个县市区全覆盖", ["全覆盖"]],
    ["除甲县外，科技特派员工作站已覆盖其他县市区", ["已覆盖"]],
    ["良种覆盖率为95%", []],
    ["扩大专利申请覆盖面", []],
    ["3项年度目标全面完成", ["全面", "完成"]],
    ["全面加强组织领导", []],
    ["年度目标全部完成", ["完成", "均"]],
    ["其他县市区均未落实", ["均未"]],
    ["各县市区都没有落实", ["均未"]],
    ["增速均居全省第3位", ["均"]],
    ["人均经费", []],
    ["为全省唯一", ["唯一"]],
    ["进入全国首批名单", ["率先"]],
    ["R&D经费增速居全省前列", ["前列"]],
  ])("in “%s” are %j", (text, senses) => {
    expect(sensesOf(text)).toEqual(senses);
  });
});

/** Words by which such texts claim more than a figure says, wherever they stand. */
const CLAIMS =
  /全覆盖|全部|全面|(?<!平)均(?!增|下)|双双|唯一|首次|首批|率先|新高|零的突破|连续|并列|翻番|倒数|末位|首位|超额/;

describe("the phrase tables", () => {
  const phrases = [
    ...Object.values<Record<string, readonly string[]>>(PHRASES).flatMap((table) =>
      Object.values(table).flat(),
    ),
    ...STAGES.flatMap(({ things, firms }) => [...things, ...firms]),
  ].filter((phrase) => CLAIMS.test(phrase));

  it("hold claiming words in many places", () => {
    expect(phrases.length).toBeGreaterThan(30);
  });

  it.each(phrases)("claim in “%s” nothing that a change of it would not be told of", (phrase) => {
    expect(claimsOfWords(phrase)).not.toEqual([]);
  });
});

describe("a text of ours", () => {
  it.each(books)(
    "about $name claims by its words no more than its clauses know of",
    async (book) => {
      const reading = await readBook(book);
      if (whyNothing(reading)) return;
      const untold: string[] = [];
      for (const { clauses } of sentencesOf(write(reading, { length: "full" }))) {
        for (const { nodes, tells } of clauses) {
          const words = nodes.map((node) => (node.type === "text" ? node.text : "")).join("|");
          const known = tells.flatMap(({ senses }) => senses.map(familyOf));
          const claimed = claimsOfWords(words).map(({ sense }) => familyOf(sense));
          if (claimed.some((family) => !known.includes(family)))
            untold.push(`${words}: ${known.join(" ")}`);
        }
      }
      expect(untold).toEqual([]);
    },
  );
});
