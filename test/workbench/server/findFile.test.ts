import path from "node:path";
import { contentType } from "../../../workbench/server/contentType";
import { findFile } from "../../../workbench/server/findFile";

const root = path.resolve("/served");
const mounts = [
  { prefix: "/workbench/", folder: path.join(root, "build/workbench") },
  { prefix: "/", folder: path.join(root, "dist") },
];
const find = (request: string) => {
  const file = findFile(request, mounts);
  return file && path.relative(root, file).split(path.sep).join("/");
};

describe("findFile", () => {
  it.each([
    ["/taskpane.html", "dist/taskpane.html"],
    ["/taskpane.html?x=1#y", "dist/taskpane.html"],
    ["/office/zh-cn/office_strings.js", "dist/office/zh-cn/office_strings.js"],
    ["/workbench/", "build/workbench/index.html"],
    ["/workbench/samples/%E5%8F%B0%E8%B4%A6.xlsx", "build/workbench/samples/台账.xlsx"],
    ["/a..b.js", "dist/a..b.js"],
  ])("finds %s", (request, file) => {
    expect(find(request)).toBe(file);
  });

  it.each([
    "/../package.json",
    "/workbench/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/office/..%2f..%2fpackage.json",
    "/..\\package.json",
    "/.git/config",
    "/office/.hidden",
    "/a%00b",
    "/%",
    "//etc/../passwd",
  ])("finds nothing for %s", (request) => {
    expect(find(request)).toBeUndefined();
  });
});

describe("contentType", () => {
  it.each([
    ["office/office.js", "text/javascript; charset=utf-8"],
    ["taskpane.html", "text/html; charset=utf-8"],
    ["functions.json", "application/json; charset=utf-8"],
    ["icons/icon-32.png", "image/png"],
    ["a.XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["unknown", "application/octet-stream"],
  ])("of %s is %s", (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});
