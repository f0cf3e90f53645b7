import type { Contribution } from "./contribution";
import type { SectionName } from "./sections";

/** Something that a contribution says about what a section is about. */
export interface Answer {
  id: string;
  author: string;
  text: string;
  /** The visit that it is about. */
  topic: string | null;
}

/** What the contributions that were sent say to a section, to be compiled there. */
export function answersTo(section: SectionName, contributions: readonly Contribution[]): Answer[] {
  return contributions.filter(({ state }) => state === "sent").flatMap((one) => answersOf(section, one));
}

function answersOf(section: SectionName, contribution: Contribution): Answer[] {
  const { id, author } = contribution;
  switch (section) {
    case "benefit":
      return contribution.learned.map(({ visitId, topic, learned }) => ({
        id: `${id}.${visitId}`,
        author,
        text: learned,
        topic,
      }));
    case "transferable":
      return answer(id, author, contribution.recommendation);
    case "differently":
      return answer(id, author, contribution.differently);
    case "purpose_met":
    case "summary":
      return [];
  }
}

function answer(id: string, author: string, text: string): Answer[] {
  return text === "" ? [] : [{ id, author, text, topic: null }];
}

/** The section's text with an answer after it, as a paragraph of its own. */
export function withAnswer(body: string, { text }: Pick<Answer, "text">): string {
  return body.trim() === "" ? text : `${body.trimEnd()}\n\n${text}`;
}

/** Whether the section's text holds the answer word for word. */
export function isUsed(body: string, { text }: Pick<Answer, "text">): boolean {
  return inOneLine(body).includes(inOneLine(text));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
