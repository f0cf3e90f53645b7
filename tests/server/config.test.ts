import { describe, expect, it } from "vitest";
import { readEnvironment } from "~/server/config";

describe("the environment", () => {
  it("may be empty", () => {
    expect(readEnvironment({ PORT: "" })).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: "./data",
      TRUSTED_PROXIES: 0,
    });
  });

  it("says every fault in one line", () => {
    const read = () => readEnvironment({ PORT: "80000", PUBLIC_URL: "udsyn.dk", CLOCK: "i morgen" });
    expect(read).toThrow(/^The environment cannot be used: PORT: .*; PUBLIC_URL: .*; CLOCK: [^\n]*$/);
  });
});
