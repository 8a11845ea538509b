import JSZip from "jszip";
import type { Narrative } from "../../../../src/narrative/narrative";
import { printDocx } from "../../../../src/narrative/print/docx/printDocx";
import { sentenceOf } from "../../../support/sentenceOf";

/** One dot: the smallest PNG file there is. */
const DOT = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const text = (script: Narrative["script"] = "hans"): Narrative => ({
  title: "总结",
  subject: "甲市",
  script,
  sections: [
    {
      heading: "",
      role: "opening",
      paragraphs: [{ sentences: [sentenceOf([{ type: "text", text: "全年平稳。" }])] }],
    },
  ],
  omitted: [],
});

const pictures = ["甲市研发经费（亿元）", "2023年研发经费（亿元）"].map((title, index) => ({
  png: DOT,
  width: 300,
  height: 100 + index * 50,
  title,
}));

async function bodyOf(narrative: Narrative, options: Parameters<typeof printDocx>[1]) {
  const zip = await JSZip.loadAsync(await printDocx(narrative, options));
  const media = Object.keys(zip.files).filter((name) => /^word\/media\/./.test(name));
  return { xml: (await zip.file("word/document.xml")?.async("string")) ?? "", media };
}

describe("pictures in a Word file", () => {
  test("stand behind the text, numbered, each with its caption and in the shape it was drawn in", async () => {
    const { xml, media } = await bodyOf(text(), { pictures });
    const order = [
      "全年平稳。",
      "图1\u3000甲市研发经费（亿元）",
      "图2\u30002023年研发经费（亿元）",
    ];
    const places = order.map((words) => xml.lastIndexOf(`>${words}<`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) =>
      (Number(cx) / Number(cy)).toFixed(1),
    );
    expect(sizes).toEqual(["3.0", "2.0"]);
    expect(media.length).toBeGreaterThan(0);
  });

  test("are named in the script of the text, with what they show as the workbook has it", async () => {
    const { xml } = await bodyOf(text("hant"), { pictures: pictures.slice(0, 1) });
    expect(xml).toContain("圖1\u3000甲市研发经费（亿元）");
  });

  test("give the same bytes each time, and are not there unless they are asked for", async () => {
    expect(await printDocx(text(), { pictures })).toEqual(await printDocx(text(), { pictures }));
    const { xml, media } = await bodyOf(text(), {});
    expect([xml.includes("图1"), media]).toEqual([false, []]);
  });
});
