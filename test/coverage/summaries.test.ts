import { printText } from "../../src/narrative/print/printText";
import { toTraditional } from "../../src/narrative/print/toTraditional";
import { readBook } from "../books/readBook";
import { report001 } from "../books/reports/report001";
import { report003 } from "../books/reports/report003";
import { report004 } from "../books/reports/report004";
import { write } from "../support/changedWithout";
import { matchOutput } from "../support/matchOutput";

jest.setTimeout(60_000);

describe("the summaries of real reports' workbooks, in standard length", () => {
  it.each([report003, report004])("$name reads as it is kept", async (book) => {
    matchOutput(book.name, `# ${printText(write(await readBook(book)))}`);
  });

  it("report001 reads as it is kept, in the characters of its workbook", async () => {
    const narrative = await toTraditional(write(await readBook(report001)));
    matchOutput(report001.name, `# ${printText(narrative)}`);
  });
});
