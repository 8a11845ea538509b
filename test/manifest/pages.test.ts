import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");

/** The page's Content-Security-Policy, by directive. */
function policy(html: string): Map<string, string> {
  const [, content = ""] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content.split(/;\s*/).map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

describe("the task pane's page", () => {
  const html = page("src/pane/taskpane.html");

  it("lets nothing leave the machine: the browser itself refuses any other server", () => {
    const sources = policy(html);
    expect(sources.get("default-src")).toBe("'none'");
    for (const [directive, allowed] of sources) {
      expect(`${directive} ${allowed}`).toMatch(/^[\w-]+( '(none|self|unsafe-inline)'| data:)+$/);
    }
  });

  it("runs only scripts of its own, none of them written into the page", () => {
    expect(policy(html).get("script-src")).toBe("'self'");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it("states the policy before it loads the first script", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("loads the Office library from the product's own folder", () => {
    expect(html).toContain(`<script src="office/office.js"></script>`);
    expect(html).not.toMatch(/https?:/);
  });
});

describe("the help page", () => {
  it("needs no script at all", () => {
    const html = page("assets/help.html");
    expect(policy(html).get("default-src")).toBe("'none'");
    expect(policy(html).has("script-src")).toBe(false);
    expect(html).not.toContain("<script");
  });
});
