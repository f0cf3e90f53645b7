/** The program's log: lines on standard output and standard error, for the service manager to keep. */
export const log = {
  info: (line: string) => console.log(line),
  error: (line: string) => console.error(line),
};
