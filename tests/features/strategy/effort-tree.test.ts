import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  branchOf,
  type EffortPlace,
  effortTree,
  flattened,
  movedAmong,
  movedUnder,
  pathTo,
} from "~/features/strategy/effort-tree";

const place = (id: string, parentId: string | null, position: number): EffortPlace => ({
  id,
  parentId,
  position,
});

/** Welcome package (concept, prospectus), clusters (Daejeon, Hangzhou). */
const efforts = [
  place("clusters", null, 1),
  place("welcome", null, 0),
  place("prospectus", "welcome", 1),
  place("concept", "welcome", 0),
  place("daejeon", "clusters", 0),
  place("hangzhou", "clusters", 1),
];

const namesOf = (places: readonly EffortPlace[]) =>
  flattened(effortTree(places)).map(({ effort, depth }) => `${"- ".repeat(depth)}${effort.id}`);

const withPlaces = (places: readonly EffortPlace[], changed: readonly EffortPlace[]) =>
  places.map((one) => changed.find(({ id }) => id === one.id) ?? one);

describe("The efforts of a strategy", () => {
  it("are read from the top, each with its sub-projects in their order", () => {
    expect(namesOf(efforts)).toEqual([
      "welcome",
      "- concept",
      "- prospectus",
      "clusters",
      "- daejeon",
      "- hangzhou",
    ]);
    expect(pathTo(efforts, "hangzhou").map(({ id }) => id)).toEqual(["clusters"]);
  });

  it("go up and down among their siblings, and stay where they are at the ends", () => {
    expect(namesOf(withPlaces(efforts, movedAmong(efforts, "clusters", "up")))[0]).toBe("clusters");
    expect(movedAmong(efforts, "welcome", "up")).toEqual([]);
    expect(movedAmong(efforts, "hangzhou", "down")).toEqual([]);
  });

  it("take their sub-projects along to another place, and come last there", () => {
    const moved = movedUnder(efforts, "clusters", "welcome");
    if (!moved.ok) throw new Error("it may go there");
    expect(namesOf(withPlaces(efforts, [moved.value]))).toEqual([
      "welcome",
      "- concept",
      "- prospectus",
      "- clusters",
      "- - daejeon",
      "- - hangzhou",
    ]);
  });

  it("never come to stand under themselves", () => {
    expect(movedUnder(efforts, "clusters", "clusters")).toMatchObject({
      refusal: { key: "effort.underItself" },
    });
    expect(movedUnder(efforts, "clusters", "hangzhou")).toMatchObject({
      refusal: { key: "effort.underItself" },
    });
  });
});

const count = 8;
const ids = Array.from({ length: count }, (_, index) => `effort-${index}`);

/** Any moves at all: up, down, or under another effort or the strategy itself. */
const moves = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    to: fc.constantFrom("up" as const, "down" as const, null, ...ids),
  }),
  { maxLength: 60 },
);

it("After any moves every effort is there once, no one under itself, and no two siblings in one place", () => {
  fc.assert(
    fc.property(moves, (made) => {
      let places: EffortPlace[] = ids.map((id, position) => place(id, null, position));
      for (const { id, to } of made) {
        if (to === "up" || to === "down") places = withPlaces(places, movedAmong(places, id, to));
        else {
          const isBelow = to !== null && branchOf(places, id).has(to);
          const moved = movedUnder(places, id, to);
          expect(moved.ok).toBe(!isBelow);
          if (moved.ok) places = withPlaces(places, [moved.value]);
        }
      }
      const read = flattened(effortTree(places)).map(({ effort }) => effort.id);
      expect([...read].sort()).toEqual(ids);
      const standing = places.map(({ parentId, position }) => `${parentId} ${position}`);
      expect(new Set(standing).size).toBe(count);
    }),
  );
});
