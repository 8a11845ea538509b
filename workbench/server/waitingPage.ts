/** Shown while the workbench is being built; it asks again by itself until that is done. */
export const waitingPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="2" />
    <meta name="color-scheme" content="light dark" />
    <title>正在构建 · Building</title>
  </head>
  <body style="font: 16px/1.8 system-ui, sans-serif; margin: 20vh auto 0; max-width: 30em; padding: 0 1em">
    <h1 style="font-size: 20px">正在构建工作台</h1>
    <p>第一次约需一分钟，完成后自动打开。</p>
    <p lang="en">Building the workbench, about a minute the first time; it opens by itself.</p>
  </body>
</html>
`;
