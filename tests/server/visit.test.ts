import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { bodyLimit, turnAway } from "~/server/gate";
import { visitOf } from "~/server/visit";

interface Sent {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
}

const sent = ({ method = "GET", url = "/", headers = {} }: Sent) =>
  ({
    method,
    url,
    headers: { host: "udsyn.example", ...headers },
    socket: { remoteAddress: "10.0.0.9" },
  }) as unknown as IncomingMessage;

const alone = { TRUSTED_PROXIES: 0 };
const behindOne = { TRUSTED_PROXIES: 1 };
const forwarded = {
  "x-forwarded-host": "evil.example, udsyn.dk",
  "x-forwarded-proto": "https",
  "x-forwarded-for": "6.6.6.6, 192.0.2.7",
};

describe("what a request says of itself", () => {
  it("is not believed of its proxies when none is trusted", () => {
    const visit = visitOf(sent({ headers: forwarded }), alone);
    expect(visit).toMatchObject({
      publicUrl: "http://udsyn.example",
      host: "udsyn.example",
      address: "10.0.0.9",
    });
  });

  it("is believed as far as the trusted proxy wrote it", () => {
    const visit = visitOf(sent({ headers: forwarded }), behindOne);
    expect(visit).toMatchObject({ publicUrl: "https://udsyn.dk", host: "udsyn.dk", address: "192.0.2.7" });
  });

  it("gives way to the public address that is set", () => {
    const visit = visitOf(sent({ url: "/udvalg?side=2" }), { ...alone, PUBLIC_URL: "https://udsyn.dk/" });
    expect(visit?.url.href).toBe("https://udsyn.dk/udvalg?side=2");
  });

  it.each([
    { url: "/%E0%A4%A" },
    { url: "*" },
    { headers: { host: "a b" } },
    { headers: { host: "x/../y" } },
    { headers: { host: "" } },
  ])("cannot be read: %o", (request) => {
    expect(visitOf(sent(request), alone)).toBeNull();
  });
});

describe("at the gate", () => {
  const form = { "content-type": "application/x-www-form-urlencoded", "content-length": "10" };

  function answerTo(request: Sent, trust = alone as Parameters<typeof visitOf>[1]) {
    const visit = visitOf(sent(request), trust);
    if (!visit) throw new Error("unreadable");
    return turnAway(sent(request), visit);
  }

  const post = (headers: Record<string, string>, url = "/log-ind") => ({ method: "POST", url, headers });

  it("a form from the site's own page comes in", () => {
    expect(
      answerTo(post({ ...form, origin: "http://udsyn.example", "sec-fetch-site": "same-origin" })),
    ).toBeNull();
    expect(answerTo(post(form))).toBeNull();
  });

  it("a form from the public address comes in, though the proxy names another host", () => {
    const trust = { ...alone, PUBLIC_URL: "https://udsyn.dk" };
    expect(answerTo(post({ ...form, origin: "https://udsyn.dk" }), trust)).toBeNull();
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("a form from elsewhere does not: %o", (headers) => {
    expect(answerTo(post({ ...form, ...headers }))).toBe("foreignOrigin");
  });

  it("a form may fill 1 MB, and a document 26", () => {
    const large = { ...form, "content-length": String(2 * 1024 * 1024) };
    expect(answerTo(post(large))).toBe("tooLarge");
    expect(answerTo(post(large, "/arbejdsrum/studieture/2027-01/dokumenter"))).toBeNull();
    expect(answerTo(post(large, "/arbejdsrum/studieture/2027-01/dokumenter.data"))).toBeNull();
    expect(answerTo(post(large, "/arbejdsrum/studieture/2027-01/dokumenterne"))).toBe("tooLarge");
    expect(bodyLimit("/arbejdsrum/studieture/2027-01/dokumenter")).toBe(26 * 1024 * 1024);
  });

  it("nothing but forms is taken, and nothing but reading and sending", () => {
    expect(answerTo(post({ "content-type": "application/json", "content-length": "2" }))).toBe("unreadable");
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
      expect(answerTo({ method })).toBe("wrongMethod");
  });
});
