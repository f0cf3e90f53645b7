import { accept, type Result, refuse } from "~/shared/result";

/** The one JSON object that a file is; a byte order mark before it is no part of it. */
export function jsonObjectIn(file: string): Result<object> {
  const text = file.replace(/^\uFEFF/, "");
  if (text.trim() === "") return refuse("import.emptyWork");
  try {
    const content: unknown = JSON.parse(text);
    const isObject = typeof content === "object" && content !== null && !Array.isArray(content);
    return isObject ? accept(content) : refuse("import.notAnObject");
  } catch (error) {
    return refuse("import.notJson", { reason: error instanceof Error ? placed(error.message, text) : "" });
  }
}

/** What the parser says, with the line where it says how far it came. */
function placed(message: string, text: string): string {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position === undefined) return message;
  const lines = text.slice(0, Number(position)).split("\n");
  return `linje ${lines.length}, tegn ${(lines.at(-1) ?? "").length + 1}: ${message}`;
}
