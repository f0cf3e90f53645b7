import { nameKey, tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import type { SeatRole } from "./membership";

export interface ListedMember {
  name: string;
  role: SeatRole;
}

const roleWords: ReadonlyMap<string, SeatRole> = new Map([
  ["formand", "chair"],
  ["forperson", "chair"],
  ["borgmester", "chair"],
  ["næstformand", "vice_chair"],
  ["næstforperson", "vice_chair"],
  ["viceborgmester", "vice_chair"],
  ["medlem", "member"],
  ["menigt medlem", "member"],
  ["suppleant", "substitute"],
  ["stedfortræder", "substitute"],
]);

const bullet = /^\s*(?:[-–•*]|\d+[.)])\s+/;
const roleInBrackets = /^(.*?)\s*\(([^()]*)\)$/;

/**
 * Reads a pasted list, one name to a line, with the role behind a comma, a semicolon, a tab or in brackets; without a
 * word about it, a member. Refused as a whole: a role that is no role, a name twice, no name at all.
 */
export function readMemberList(text: string): Result<ListedMember[]> {
  const members: ListedMember[] = [];
  const unknown: string[] = [];
  for (const line of text.split("\n")) {
    const [name, word] = partsOf(line);
    if (name === "") continue;
    const role = word === "" ? "member" : roleWords.get(nameKey(word));
    if (role === undefined) unknown.push(word);
    else members.push({ name, role });
  }
  if (unknown.length > 0) return refused("members.unknownRole", unknown);
  if (members.length === 0) return refused("members.none", []);
  const twice = members.filter(
    ({ name }, at) => members.findIndex((other) => nameKey(other.name) === nameKey(name)) < at,
  );
  return twice.length > 0
    ? refused(
        "members.namedTwice",
        twice.map(({ name }) => name),
      )
    : accept(members);
}

function partsOf(line: string): [name: string, word: string] {
  const bare = line
    .replace(bullet, "")
    .trim()
    .replace(/[,;]+$/, "");
  const [, named = bare, bracketed = ""] = roleInBrackets.exec(bare) ?? [];
  if (bracketed !== "") return [tidyName(named), tidyName(bracketed)];
  const [name = "", ...rest] = bare.split(/[,;\t]/);
  return [tidyName(name), tidyName(rest.join(" "))];
}

function refused(key: string, texts: string[]): Result<never> {
  return refuse(key, { texts }, [{ field: "members", key, params: { texts } }]);
}
