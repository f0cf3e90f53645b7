import { describe, expect, it } from "vitest";
import { localPath } from "~/session/local-path";
import { endedSessionCookie, readSessionCookie, sessionCookie } from "~/session/session-cookie.server";

describe("where a sign-in leads back to", () => {
  it.each(["/arbejdsrum", "/arbejdsrum/studieture?vis=alle&side=2", "/studieture/2027-04"])(
    "may be %s",
    (path) => {
      expect(localPath(path, "/hjem")).toBe(path);
    },
  );

  it.each([
    null,
    "",
    "arbejdsrum",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
  ])("is never %j", (path) => {
    expect(localPath(path, "/hjem")).toBe("/hjem");
  });
});

describe("the session's cookie", () => {
  it("is out of reach of scripts and of other sites' forms, and secure where the site is", () => {
    expect(sessionCookie("abc", "http://x")).toBe("udsyn_session=abc; Path=/; HttpOnly; SameSite=Lax");
    expect(sessionCookie("abc", "https://x")).toMatch(/; Secure$/);
    expect(endedSessionCookie("https://x")).toContain("Max-Age=0");
  });

  it("is found among others", () => {
    expect(readSessionCookie("a=b; udsyn_session=abc; c=d")).toBe("abc");
    expect(readSessionCookie("other_udsyn_session=abc; udsyn_session=")).toBeNull();
    expect(readSessionCookie(undefined)).toBeNull();
  });
});
