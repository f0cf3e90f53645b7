interface Asked {
  method?: string | undefined;
  url?: string | undefined;
}

/** The program's log: lines on standard output and standard error, for the service manager to keep. */
export const log = {
  info: (line: string) => console.log(line),
  error: (line: string) => console.error(line),
  /** An error that a visitor was shown by its reference alone. */
  fault: (reference: string, { method, url = "" }: Asked, error: unknown) =>
    log.error(`${reference} ${method} ${pathOf(url)} ${stackOf(error)}`),
};

/** Without the query: it may carry what somebody typed, or a code. */
const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]*/, "").replace(/\?.*$/s, "");

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
