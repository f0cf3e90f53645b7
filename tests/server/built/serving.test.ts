import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningProgram, startProgram } from "../../e2e/support/program";

let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram();
});

afterAll(() => program.stop());

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(program.url + path, { headers, method, redirect: "manual" });

/** Sends what fetch would not: any method, headers as they are, a body without a length. */
function send(
  path: string,
  method: string,
  headers: Record<string, string>,
  chunks: (string | Buffer)[] = [],
) {
  return new Promise<{ status: number; body: string; headers: http.IncomingHttpHeaders }>(
    (resolve, reject) => {
      const request = http.request(program.url + path, { method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts).toString("utf8"),
            headers: answer.headers,
          }),
        );
      });
      request.on("error", reject);
      for (const chunk of chunks) request.write(chunk);
      request.end();
    },
  );
}

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const megabyte = Buffer.alloc(1024 * 1024, "x");

describe("an address that there is nothing at", () => {
  it("is answered with a page that says so, without script", async () => {
    const answer = await get("/findes-ikke");
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain("<title>Siden findes ikke – Udsyn</title>");
    expect(page).not.toContain("<script");
  });

  it("is not read if it cannot be", async () => {
    const { status, body } = await send("/%E0%A4%A", "GET", {});
    expect(status).toBe(400);
    expect(body).toContain("Det kunne ikke læses");
  });
});

describe("what the server refuses by itself", () => {
  it("is a form from another site, whatever host it claims to be forwarded for", async () => {
    const foreign = { ...form, Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" };
    const { status, body } = await send("/log-ind", "POST", foreign, ["login=a&password=b"]);
    expect(status).toBe(403);
    expect(body).toContain("Det blev sendt fra et andet websted");
  });

  it("is a form that is too large, said by its length or found out on the way", async () => {
    const said = { ...form, "Content-Length": String(2 * megabyte.length) };
    const bySize = await send("/log-ind", "POST", said, [megabyte, megabyte]);
    const onTheWay = await send("/log-ind", "POST", form, [megabyte, megabyte]);
    for (const { status, body } of [bySize, onTheWay]) {
      expect(status).toBe(413);
      expect(body).toContain("Det, du sendte, fylder for meget");
    }
  });

  it("is a method that is none of a browser's", async () => {
    const { status, headers } = await send("/log-ind", "DELETE", {});
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST");
  });

  it("is a body that is no form, or not the one it claims to be", async () => {
    const json = await send("/log-ind", "POST", { "Content-Type": "application/json" }, ["{}"]);
    const broken = await send("/log-ind", "POST", { "Content-Type": "multipart/form-data; boundary=x" }, [
      "--y",
    ]);
    expect([json.status, broken.status]).toEqual([400, 400]);
    expect(broken.body).toContain("Det kunne ikke læses");
  });
});

describe("every answer", () => {
  it.each(["/opsaetning", "/findes-ikke", "/favicon.svg", "/sundhed", "/arbejdsrum"])(
    "carries the security headers: %s",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("Content-Security-Policy")).toMatch(
        /^default-src 'none';script-src 'self' 'nonce-.{24}';/,
      );
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
      expect(headers.get("X-Frame-Options")).toBe("DENY");
      expect(headers.has("X-Powered-By")).toBe(false);
    },
  );

  it("has a body of its own only where one was asked for", async () => {
    for (const path of ["/opsaetning", "/findes-ikke", "/favicon.svg", "/sundhed"]) {
      const asked = await get(path);
      const head = await get(path, {}, "HEAD");
      expect([head.status, await head.text()], path).toEqual([asked.status, ""]);
    }
  });

  it("is compressed if the client can take it", async () => {
    const zipped = await send("/opsaetning", "GET", { "Accept-Encoding": "gzip" });
    const plain = await send("/opsaetning", "GET", {});
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toBe("Accept-Encoding");
  });
});

describe("the build's files", () => {
  const firstAsset = async () =>
    /\/assets\/[^"]+\.css/.exec(await (await get("/opsaetning")).text())?.[0] ?? "";

  it("with a digest in their name are kept by browsers for good", async () => {
    const answer = await get(await firstAsset());
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
  });

  it("are not sent twice to a client that has them", async () => {
    const etag = (await get("/favicon.svg")).headers.get("ETag") ?? "";
    const again = await get("/favicon.svg", { "If-None-Match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("are compressed once and in full", async () => {
    const asset = await firstAsset();
    const zipped = await send(asset, "GET", { "Accept-Encoding": "gzip" });
    const plain = await send(asset, "GET", {});
    expect(Number(zipped.headers["content-length"])).toBeLessThan(
      Number(plain.headers["content-length"]) / 2,
    );
    expect(await (await get(asset)).text()).toBe(plain.body);
  });

  it("are all there is: nothing beside them can be reached", async () => {
    for (const path of [
      "/../server/index.js",
      "/assets/../../package.json",
      "/assets/%2e%2e/%2e%2e/package.json",
    ])
      expect((await send(path, "GET", {})).status, path).toBe(404);
  });
});

describe("a watchman", () => {
  it("is told that all is well", async () => {
    const answer = await get("/sundhed");
    expect([answer.status, await answer.json()]).toEqual([200, { healthy: true }]);
  });
});
