import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate } from "../../../workbench/server/certificate";
import { mountsOf, serve, type RunningServer } from "../../../workbench/server/serve";

let project = "";
let server: RunningServer;
beforeAll(async () => {
  jest.spyOn(console, "log").mockImplementation();
  project = await mkdtemp(path.join(tmpdir(), "project-"));
  await mkdir(path.join(project, "dist"), { recursive: true });
  await mkdir(path.join(project, "build/workbench"), { recursive: true });
  await writeFile(path.join(project, "dist/taskpane.html"), "窗格");
  await writeFile(path.join(project, "build/workbench/index.html"), "工作台");
  await writeFile(path.join(project, "secret.txt"), "no");
  const certificate = await localhostCertificate(path.join(project, "certificates"), project);
  server = await serve(mountsOf(project), certificate, 0);
});
afterAll(async () => {
  await server.close();
  await rm(project, { recursive: true });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  headers: Record<string, unknown>;
  body: string;
}

function fetchPath(target: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = (options.method ? request : get)(
      `${server.origin}${target}`,
      { rejectUnauthorized: false, ...options },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            type: response.headers["content-type"],
            headers: response.headers,
            body,
          }),
        );
      },
    );
    asked.on("error", reject).end();
  });
}

describe("the https server", () => {
  it("serves the add-in at the root and the workbench below /workbench/", async () => {
    expect(server.origin).toMatch(/^https:\/\/localhost:\d+$/);
    expect(await fetchPath("/taskpane.html")).toMatchObject({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "窗格",
    });
    expect((await fetchPath("/workbench/")).body).toBe("工作台");
  });

  it("keeps nothing in the browser's cache", async () => {
    expect((await fetchPath("/taskpane.html")).headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });

  // Excel on the web fetches functions.json from its own origin (OfficeDev/office-js issue 3970).
  it.each([
    ["GET", "/taskpane.html", 200],
    ["HEAD", "/taskpane.html", 200],
    ["GET", "/missing.json", 404],
    ["OPTIONS", "/taskpane.html", 204],
  ])("lets any origin read its answer to %s %s", async (method, target, status) => {
    const answer = await fetchPath(target, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });

  // A worker keeps to the policy that its own file came with, not to that of the page.
  it("sends the add-in's policy with each of its files, and not with the workbench", async () => {
    const { headers } = await fetchPath("/taskpane.html");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
    expect((await fetchPath("/workbench/")).headers).not.toHaveProperty("content-security-policy");
  });

  it.each(["/", "/workbench"])("leads from %s to the workbench", async (target) => {
    const answer = await fetchPath(target);
    expect([answer.status, answer.headers["location"]]).toEqual([302, "/workbench/"]);
  });

  it.each(["/missing.js", "/%2e%2e/secret.txt", "/office"])("has nothing at %s", async (target) => {
    expect((await fetchPath(target)).status).toBe(404);
  });

  it("answers HEAD without a body and takes nothing in", async () => {
    expect(await fetchPath("/taskpane.html", { method: "HEAD" })).toMatchObject({
      status: 200,
      body: "",
    });
    expect((await fetchPath("/taskpane.html", { method: "POST" })).status).toBe(405);
  });

  it("says by the error's code that a port is taken", async () => {
    const certificate = await localhostCertificate(path.join(project, "certificates"), project);
    const port = Number(new URL(server.origin).port);
    await expect(serve([], certificate, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("shows a page that asks again by itself until the workbench is built", async () => {
    const certificate = await localhostCertificate(path.join(project, "certificates"), project);
    let isBuilt = false;
    const waiting = await serve(mountsOf(project), certificate, 0, undefined, () => isBuilt);
    const ask = () => fetchPath("/workbench/index.html", { port: new URL(waiting.origin).port });
    const early = await ask();
    expect([early.status, early.type]).toEqual([503, "text/html; charset=utf-8"]);
    expect(early.body).toMatch(/http-equiv="refresh".*正在构建/s);
    isBuilt = true;
    expect((await ask()).body).toBe("工作台");
    await waiting.close();
  });
});
