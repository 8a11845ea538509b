import { readFileSync } from "node:fs";
import { printJson } from "../../src/narrative/print/printJson";
import { printText } from "../../src/narrative/print/printText";
import type { Reading } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import { changedWithout, write } from "../support/changedWithout";
import { matchOutput } from "../support/matchOutput";
import { evidenceIn, recompute, sentencesOf } from "../support/recompute";
import { LEDGER_BOOK, REGIONS_BOOK, sampleReading } from "../support/sampleReading";

const LENGTHS = ["brief", "standard", "full"] as const;

let regions: Reading;
let ledger: Reading;

beforeAll(async () => {
  regions = await sampleReading(REGIONS_BOOK);
  ledger = await sampleReading(LEDGER_BOOK);
});

/** The figures of the bulletin as plain data, and what follows from them, reckoned here and not by the product. */
const rows = readFileSync("assets/samples/data/rd-2022.csv", "utf8")
  .replace(/^\uFEFF/, "")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","))
  .map(([name = "", amount = "", rate = ""]) => ({ name, amount, rate }));
const [whole, ...members] = rows;

/** In whole steps of the last digit, so that nothing is lost to binary fractions. */
const steps = (digits: string) => Number(digits.replace(".", ""));

const cases = members.map(({ name, amount, rate }) => {
  const gap = steps(rate) - steps(whole?.rate ?? "");
  const share = steps(amount) / steps(whole?.amount ?? "");
  return {
    name,
    amount: `${amount}亿元`,
    rate: `${rate}%`,
    share: `${(share * 100).toFixed(share * 100 < 0.05 ? 2 : 1)}%`,
    amountPlace: 1 + members.filter((other) => steps(other.amount) > steps(amount)).length,
    ratePlace: 1 + members.filter((other) => steps(other.rate) > steps(rate)).length,
    tied: members.filter((other) => other.name !== name && steps(other.rate) === steps(rate)),
    gap: `${gap < 0 ? "低于" : "高于"}全国水平${(Math.abs(gap) / 100).toFixed(2)}个百分点`,
  };
});

describe("the sample of regions", () => {
  it("is 31 regions under 全国", () => {
    expect(whole?.name).toBe("全国");
    expect(cases).toHaveLength(31);
    expect(regions.subjects).toEqual(cases.map(({ name }) => name));
  });

  it.each(cases)("tells $name as the bulletin's figures have it", (expected) => {
    const { name, amount, rate, share, amountPlace, ratePlace, tied, gap } = expected;
    const text = printText(write(regions, { subject: name }));
    const withTie = tied.map((other) => `与${other.name}并列`).join("") || "居";
    expect(text).toContain(
      `2022年，${name}R&D经费支出${amount}，占全国的${share}，总量居全国第${amountPlace}位；` +
        `R&D经费投入强度${rate}，${withTie}全国第${ratePlace}位，${gap}。`,
    );
  });

  it.each(cases)(
    "rests $name on its own cells, everybody's and the total's",
    ({ name, ratePlace }) => {
      const [statement] = sentencesOf(write(regions, { subject: name }));
      const evidence = statement ? evidenceIn(statement) : [];
      expect(evidence.map(({ rule }) => rule)).toEqual([
        "read",
        "share",
        "rank",
        "read",
        "rank",
        "average-gap",
      ]);
      const place = evidence[4];
      const roles = (role: string) => place?.operands.filter((one) => one.role === role) ?? [];
      expect([place?.value, roles("peer").length, roles("excluded").length]).toEqual([
        ratePlace,
        30,
        1,
      ]);
      for (const one of evidence) expect(recompute(one)).toBeCloseTo(one.value, 9);
    },
  );

  it("reads in all lengths as it is kept", () => {
    matchOutput(
      REGIONS_BOOK,
      ["湖北", "四川", "西藏"]
        .flatMap((subject) =>
          LENGTHS.map(
            (length) => `<!-- ${length} -->\n\n# ${printText(write(regions, { subject, length }))}`,
          ),
        )
        .join("\n"),
    );
  });
});

describe("the sample ledger", () => {
  it("reads in all lengths as it is kept, and leaves out what it lists", () => {
    const texts = LENGTHS.map(
      (length) => `<!-- ${length} -->\n\n# ${printText(write(ledger, { length }))}`,
    );
    const omitted = printJson(write(ledger), ledger).omitted.map(
      ({ indicator, kind, reason, cells }) =>
        `- ${indicator}（${kind}）：${reason}（${cells.join("、")}）`,
    );
    matchOutput(
      LEDGER_BOOK,
      `${texts.join("\n")}\n<!-- omitted in standard length -->\n\n${omitted.join("\n")}\n`,
    );
  });

  it("tells another city of the peers without the office's own words", () => {
    const text = printText(write(ledger, { subject: "丙市" }));
    expect(text).toMatch(/上述五项均(?:位居|居|列)全省第3位、同组第3位/);
    for (const { text: prose } of ledger.texts) expect(text).not.toContain(prose);
  });

  it("has figures that follow from their operands, for the office and for all its peers", () => {
    for (const subject of ledger.subjects) {
      for (const sentence of sentencesOf(write(ledger, { subject, length: "full" }))) {
        for (const one of evidenceIn(sentence)) expect(recompute(one)).toBeCloseTo(one.value, 9);
      }
    }
  });

  it("changes only in sentences that rest on the changed cell, whichever it is", () => {
    const misled = ledger.observations.flatMap((changing, index) => {
      const factor = index % 2 === 0 ? 0.5 : 3;
      const isPlace = changing.unit.base === "rank";
      const value = isPlace ? Math.round(changing.value * factor) || 1 : changing.value * factor;
      const observations = ledger.observations.map((one, at) =>
        at === index ? { ...one, value } : one,
      );
      const cell = formatAddress(changing.cell);
      const after = { ...ledger, observations };
      return changedWithout(cell, ledger, after, { length: "full" }).map(
        (change) => `${cell} × ${factor}: ${change}`,
      );
    });
    expect(misled).toEqual([]);
  });

  it("gives every omission a reason in words", () => {
    for (const { reason } of printJson(write(ledger), ledger).omitted)
      expect(reason).toMatch(/[\u4e00-\u9fff]/);
  });
});
