/** A Markdown table. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

export function generatedPage(title: string, source: string, body: string): string {
  return `# ${title}\n\nWritten by \`npm run docs\` from \`${source}\`; a test holds the two together.\n\n${body}\n`;
}
