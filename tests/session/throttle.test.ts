import { describe, expect, it } from "vitest";
import { networkOf, throttles, waitEnds } from "~/session/throttle";

const noon = new Date("2027-04-15T12:00:00Z");
const failures = (count: number) => Array.from({ length: count }, () => noon);
const minutesAfter = (count: number) => {
  const end = waitEnds(failures(count), throttles.login);
  return end && (end.getTime() - noon.getTime()) / 60_000;
};

describe("the wait after wrong passwords", () => {
  it("begins with the fifth, doubles with each, and is never longer than an hour", () => {
    expect([4, 5, 6, 7, 8, 9, 10, 11, 12, 500].map(minutesAfter)).toEqual([
      null,
      1,
      2,
      4,
      8,
      16,
      32,
      60,
      60,
      60,
    ]);
  });

  it("begins later for an address, behind which many people sit", () => {
    expect(waitEnds(failures(29), throttles.address)).toBeNull();
    expect(waitEnds(failures(30), throttles.address)).not.toBeNull();
  });
});

describe("an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("%s is counted as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
