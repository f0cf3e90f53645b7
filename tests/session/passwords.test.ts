import { describe, expect, it } from "vitest";
import { judgePassword } from "~/session/password-rules";
import { hashPassword, isPassword } from "~/session/passwords.server";

describe("a password that is kept", () => {
  it("is known again, however its letters were put together, and no other is", async () => {
    const hash = await hashPassword("blåbærgrød på fad");
    expect(await isPassword("blåbærgrød på fad", hash)).toBe(true);
    expect(await isPassword("blåbærgrød på fad".normalize("NFD"), hash)).toBe(true);
    expect(await isPassword("Blåbærgrød på fad", hash)).toBe(false);
  });

  it("is kept as a salted key with its cost, never twice the same", async () => {
    const [one, other] = await Promise.all([hashPassword("blåbærgrød"), hashPassword("blåbærgrød")]);
    expect(one).toMatch(/^scrypt:15:8:3:[\w-]{22}:[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it("is looked at with its own cost, when the cost has been raised since", async () => {
    const weaker = "scrypt:10:8:1:AAAAAAAAAAAAAAAAAAAAAA:OMtJFxSYJPBVsLFTIiw6jvxSNIYuc-eBUvCpJGSSvmU";
    expect(await isPassword("anything", weaker)).toBe(false);
  });

  it("takes as long to refuse where there is none", async () => {
    const hash = await hashPassword("blåbærgrød");
    const time = async (kept: string | null) => {
      const began = performance.now();
      expect(await isPassword("forkert", kept)).toBe(false);
      return performance.now() - began;
    };
    const [known, unknown] = [await time(hash), await time(null)];
    expect(unknown).toBeGreaterThan(known / 4);
  });
});

describe("a new password", () => {
  const owner = { names: ["Vibeke Lundtang", "vibeke@fjordby.example", "Fjordby Kommune"] };
  const said = (password: string) => {
    const judged = judgePassword(password, owner);
    return judged.ok ? "taken" : judged.refusal.key;
  };

  it.each(["lampe hest regnvejr", "Zq8!vbnT2#pLw", "enlangsætningomenkat"])("is taken: %s", (password) => {
    expect(said(password)).toBe("taken");
  });

  it.each([
    ["kort", "password.tooShort"],
    ["elleve tegn", "password.tooShort"],
    ["x".repeat(201), "password.tooLong"],
    ["aaaaaaaaaaaaaaaa", "password.tooPlain"],
    ["abababababababab", "password.tooPlain"],
    ["1234567890123456", "password.tooPlain"],
    ["abcdefghijklmnop", "password.tooPlain"],
    ["vibekelundtang", "password.guessable"],
    ["FjordbyKommune1", "password.guessable"],
    ["adgangskode2027", "password.guessable"],
    ["Velkommen12345", "password.guessable"],
  ])("is refused: %s", (password, key) => {
    expect(said(password)).toBe(key);
  });
});
