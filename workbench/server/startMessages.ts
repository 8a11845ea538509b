/** What `npm start` says, Chinese first. */
export const startMessages = {
  building: "正在构建（第一次约需一分钟）… Building, about a minute the first time …",

  serving: (address: string): string =>
    `\n  工作台已启动 · Workbench running: ${address}\n  按 Ctrl+C 结束 · Press Ctrl+C to stop\n`,

  trustedCertificate:
    "  使用 office-addin-dev-certs 的本机证书，浏览器不应再提示。\n" +
    "  Using your own localhost certificate from office-addin-dev-certs.\n",

  untrustedCertificate:
    "  浏览器会提示证书不受信任：选“高级”→“继续访问 localhost”即可；要不再提示，请运行 npx office-addin-dev-certs install 后重新启动。\n" +
    "  The browser will warn about the certificate: choose Advanced, then proceed to localhost. To end the warning, run npx office-addin-dev-certs install and start again.\n",

  portTaken: (port: number): string =>
    `端口 ${port} 已被占用，请用 npm start -- --port ${port + 1} 换一个端口。` +
    ` Port ${port} is in use; choose another with npm start -- --port ${port + 1}.`,
};
