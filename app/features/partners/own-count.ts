import { numberWord } from "~/shared/words";

const teens = ["tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve"];

/** How a number can stand in running words: 9 as "9" and "ni". */
function wordsFor(count: number): readonly string[] {
  return [String(count), numberWord(count), numberWord(count, "neuter"), teens[count - 13] ?? ""];
}

/**
 * How many a partner in words stands for, where the words do not say it themselves: nothing beside "ni andre kommuner".
 * Null also for one alone.
 */
export function countBeside(words: string, headcount: number | null): number | null {
  if (headcount === null || headcount <= 1) return null;
  const said = words.toLocaleLowerCase("da").split(/[^\p{L}\d]+/u);
  return wordsFor(headcount).some((word) => said.includes(word)) ? null : headcount;
}
