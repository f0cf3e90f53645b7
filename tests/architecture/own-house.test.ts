import { expect, it } from "vitest";
import { contentOf, projectFiles } from "./support/sources";

const textFile = /\.(tsx?|jsx?|mjs|json|md|css|html|ya?ml|csv|svg|txt)$|(^|\/)(\.npmrc|run|Dockerfile)$/;

/** Places outside the project that its files must not lean on: a registry of packages, a folder beside it. */
const elsewhere = [
  ["reg", "istry\\.npm", "js\\.org"],
  ["npm\\.pkg\\.", "github\\.com"],
  ["reg", "istry\\.yarn", "pkg\\.com"],
  ["\\.\\./sha", 'red/(?!\\w+\\.server|\\w+")'],
  ["(^|[^\\w.])/wo", "rk/"],
].map((parts) => new RegExp(parts.join("")));

/** Lines of a file that name such a place. */
function leaning(file: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => (elsewhere.some((place) => place.test(line)) ? [`${file}:${index + 1}`] : []));
}

it("leans on nothing outside itself", () => {
  const files = projectFiles().filter((file) => textFile.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => leaning(file, contentOf(file)))).toEqual([]);
});

it("would catch a file that does", () => {
  const broken = [
    "https://registry.",
    "npmjs.org/x\n",
    "see ../sha",
    "red/product.md\n",
    "/wo",
    "rk/rooms\n",
  ].join("");
  expect(leaning("README.md", broken)).toHaveLength(3);
});
